import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { download } from '../../share/download.ts';
import { Button } from '../../ui/layout/Button.tsx';
import styles from '../../ui/targets/Targets.module.css';
import { useProgramme } from './places.tsx';
import { usePromises } from './usePromises.ts';

/** Says that targets or annotations were edited here only, and how to keep or drop that. */
export function EditedPromises(): ReactNode {
  const { formatMessage } = useIntl();
  const programme = useProgramme();
  const { targets, annotations, isEdited, restore } = usePromises();
  if (!isEdited) return null;
  const save = (): void =>
    download(
      'programme.json',
      `${JSON.stringify({ ...programme, targets, annotations }, null, 2)}\n`,
      'application/json',
    );
  return (
    <p className={styles['edited']} role="status">
      {formatMessage({ id: 'promises.edited' })}
      <Button onClick={save}>{formatMessage({ id: 'promises.save' })}</Button>
      <Button onClick={restore}>{formatMessage({ id: 'promises.restore' })}</Button>
    </p>
  );
}
