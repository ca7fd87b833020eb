import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useImporting } from '../dataset/DatasetProvider.tsx';

/** The running import in words; nothing when none runs. */
export function ReadingNow(): ReactNode {
  const importing = useImporting();
  if (importing === null) return null;
  const { file, done, files, rows } = importing;
  return (
    <>
      · <FormattedMessage id="import.running" values={{ file, nth: Math.min(done + 1, files), files, rows }} />
    </>
  );
}
