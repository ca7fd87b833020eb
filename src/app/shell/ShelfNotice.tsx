import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/layout/Button.tsx';
import { StateNotice } from '../../ui/layout/shell/StateNotice.tsx';
import { useShelf } from '../dataset/DatasetProvider.tsx';

/** What went wrong with what this browser keeps, on every page, until it is set right. */
export function ShelfNotice(): ReactNode {
  const { formatMessage } = useIntl();
  const { shelf, follow, keepOver } = useShelf();
  if (shelf.state === 'aside') return <StateNotice text={formatMessage({ id: 'shelf.aside' })} />;
  if (shelf.state === 'problem') return <StateNotice text={formatMessage({ id: `shelf.problem.${shelf.problem}` })} />;
  if (shelf.state !== 'other-tab') return null;
  return (
    <StateNotice text={formatMessage({ id: 'shelf.other-tab' })}>
      <Button onClick={() => void follow()}>{formatMessage({ id: 'shelf.follow' })}</Button>
      <Button onClick={() => void keepOver()}>{formatMessage({ id: 'shelf.keep-over' })}</Button>
    </StateNotice>
  );
}
