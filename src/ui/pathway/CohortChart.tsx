import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatValue } from '../../i18n/format.ts';
import type { Cohort } from '../../model/figure/cohort.ts';
import { Bars } from '../charts/Bars.tsx';
import { ChartCard } from '../charts/ChartCard.tsx';
import tables from '../charts/ChartTable.module.css';

const nested = ['observed', 'coached', 'helped'] as const;
const apart = ['immature', 'direct', 'coachedBefore'] as const;
const words = { coachedBefore: 'before' } as const;

/** The nested stages of a cohort; what stays apart is in the table and the notes. */
export function CohortChart({ cohort: { stages, window, period } }: { readonly cohort: Cohort }): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const title = formatMessage({ id: 'cohort.title' });
  const summary =
    stages.observed === 0
      ? formatMessage({ id: 'cohort.nobody' })
      : formatMessage(
          { id: 'cohort.summary' },
          { observed: stages.observed, days: window, coached: stages.coached, helped: stages.helped },
        );
  const share = (count: number): string =>
    stages.observed === 0 ? '' : formatValue(count / stages.observed, 'share', messages);
  const nameOf = (stage: (typeof nested)[number] | (typeof apart)[number] | 'entrants'): string =>
    formatMessage({ id: `cohort.${stage === 'coachedBefore' ? words.coachedBefore : stage}` });
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'people', period }}
      notes={apart
        .filter((stage) => stages[stage] > 0)
        .map((stage) =>
          formatMessage({ id: 'month.point' }, { name: nameOf(stage), value: formatNumber(stages[stage]) }),
        )}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {(['cohort.stage', 'cohort.people', 'cohort.share'] as const).map((id) => (
                <th key={id} scope="col">
                  {formatMessage({ id })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(['entrants', ...nested, ...apart] as const).map((stage) => (
              <tr key={stage}>
                <th scope="row">{nameOf(stage)}</th>
                <td data-cohort={stage} data-state="shown" data-value={stages[stage]}>
                  {formatNumber(stages[stage])}
                </td>
                <td>{stage === 'entrants' || stage === 'immature' ? '–' : share(stages[stage])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Bars
        name={`${title}. ${summary}`}
        bars={nested.map((stage, index) => ({
          key: stage,
          label: nameOf(stage),
          size: stages.observed === 0 ? null : stages[stage] / stages.observed,
          value: formatNumber(stages[stage]),
          detail: index === 0 ? '' : share(stages[stage]),
          ...(index > 0 && { color: index === 1 ? 'var(--color-hub)' : 'var(--color-women)' }),
        }))}
      />
    </ChartCard>
  );
}
