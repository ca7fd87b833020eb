import type { Released } from '../../model/figure/released.ts';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Measured } from '../../model/figure/figure.ts';
import { download } from '../../share/download.ts';
import { fileNameOf } from '../../share/fileName.ts';
import { Button } from '../../ui/layout/Button.tsx';
import { usePlaceNames } from '../setting/places.tsx';
import { useProvenance } from './useProvenance.ts';
import { factsOf } from '../../share/publish/releasedTables.ts';
import { useFactFilter, useMayLeave } from './Leaving.tsx';
import { useView } from '../address/view.ts';

/** Saves the protected figures of one partner as a workbook to be sent to it. */
export function SaveSheet({ measured }: { readonly measured: readonly Released<Measured>[] }): ReactNode {
  const messages = useIntl();
  const provenance = useProvenance('protected');
  const gazetteer = usePlaceNames();
  const [title = ''] = useView().view.filter.partners;
  const mayLeave = useMayLeave();
  const filter = useFactFilter();
  const save = async (): Promise<void> => {
    if (!mayLeave(factsOf(measured.map((each) => ({ filter, measured: each }))), true)) return;
    const { workbook } = await import('../reviewFiles.ts');
    const file = await workbook(
      { title, measured, changeOf: () => undefined, five: [], moved: null, targets: [] },
      { provenance, gazetteer, messages },
    );
    download(fileNameOf(title, provenance.period, 'xlsx'), file);
  };
  return <Button onClick={() => void save()}>{messages.formatMessage({ id: 'away.sheet' })}</Button>;
}
