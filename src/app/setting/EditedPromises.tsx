import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/layout/Button.tsx';
import styles from '../../ui/targets/Targets.module.css';
import { useProgrammeFile } from './useProgrammeFile.ts';
import { usePromises } from './usePromises.ts';

/** Says that targets or annotations were edited here only, and how to keep or drop that. */
export function EditedPromises(): ReactNode {
  const { formatMessage } = useIntl();
  const { isEdited, restore } = usePromises();
  const save = useProgrammeFile();
  if (!isEdited) return null;
  return (
    <p className={styles['edited']} role="status">
      {formatMessage({ id: 'promises.edited' })}
      <Button onClick={save}>{formatMessage({ id: 'promises.save' })}</Button>
      <Button onClick={restore}>{formatMessage({ id: 'promises.restore' })}</Button>
    </p>
  );
}
