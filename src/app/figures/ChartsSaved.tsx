import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Provenance } from '../../share/provenance.ts';
import { type TakenChart, type Taking, TakingProvider } from '../../ui/charts/Taking.ts';
import { factsShown } from './factsShown.ts';
import { useFactFilter, useMayLeave } from './Leaving.tsx';
import { useProvenance } from './useProvenance.ts';

interface Props {
  readonly children: ReactNode;
  /** Whether the figures below are exact, or protected so that they may be sent. */
  readonly usage?: Provenance['usage'];
}

/** Every chart below can be saved; what writes files comes when one is. */
export function ChartsSaved({ children, usage }: Props): ReactNode {
  const messages = useIntl();
  const page = useProvenance(usage);
  const mayLeave = useMayLeave();
  const filter = useFactFilter();
  const save = async (chart: TakenChart, as: Taking): Promise<void> => {
    const facts = chart.table === null ? [] : factsShown(chart.table, filter, chart.period ?? page.period);
    if (!mayLeave(facts, usage === 'protected')) return;
    const { saveChart } = await import('./saveChart.ts');
    await saveChart(chart, as, page, messages);
  };
  return <TakingProvider value={(chart, as) => void save(chart, as)}>{children}</TakingProvider>;
}
