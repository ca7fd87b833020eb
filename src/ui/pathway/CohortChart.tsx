import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure, formatValue } from '../../i18n/format.ts';
import type { ToldCohort, ToldStages } from '../../model/figure/answers/cohort.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { Bars } from '../charts/bars/Bars.tsx';
import { BeforeCells, BeforeHeads } from '../charts/BeforeCells.tsx';
import { ChartCard } from '../charts/ChartCard.tsx';
import tables from '../charts/ChartTable.module.css';

const nested = ['observed', 'coached', 'helped'] as const;
const apart = ['immature', 'direct', 'coachedBefore'] as const;
const words = { coachedBefore: 'before' } as const;

interface Props {
  readonly cohort: Released<ToldCohort>;
  /** That of the period compared; `null` where nothing is. */
  readonly before: Released<ToldCohort> | null;
  /** False where no file records opportunities: the stages that need them are left out. */
  readonly hasOpportunities: boolean;
}

type Stage = (typeof nested)[number] | (typeof apart)[number] | 'entrants';

/** The nested stages of a cohort; what stays apart is in the table and the notes. */
export function CohortChart({ cohort, before, hasOpportunities }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { stages, window, period, coaching } = cohort;
  const count = (stage: keyof ToldStages): number => countOf(stages[stage]) ?? 0;
  const number = (stage: keyof ToldStages): string => formatFigure(stages[stage], 'people', messages);
  const isKnown = (stage: Stage): boolean => hasOpportunities || (stage !== 'helped' && stage !== 'direct');
  const title = formatMessage({ id: 'cohort.title' });
  const summary =
    count('observed') === 0
      ? formatMessage({ id: 'cohort.nobody' })
      : formatMessage(
          { id: 'cohort.summary' },
          {
            observed: count('observed'),
            days: window,
            coached: count('coached'),
            helped: count('helped'),
            hasOpportunities,
          },
        );
  // The rate of an outcome that is withheld is not told by its two counts either.
  const share = (stage: keyof ToldStages): string => {
    const people = countOf(stages[stage]);
    if (people === null || coaching.state !== 'shown') return '';
    return formatValue(people / count('observed'), 'share', messages);
  };
  const nameOf = (stage: Stage): string =>
    formatMessage({ id: `cohort.${stage === 'coachedBefore' ? words.coachedBefore : stage}` });
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'people', period, of: cohort }}
      notes={apart
        .filter((stage) => isKnown(stage) && count(stage) > 0)
        .map((stage) => formatMessage({ id: 'month.point' }, { name: nameOf(stage), value: number(stage) }))}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{formatMessage({ id: 'cohort.stage' })}</th>
              <th scope="col">{formatMessage({ id: 'cohort.people' })}</th>
              {before !== null && <BeforeHeads />}
              <th scope="col">{formatMessage({ id: 'cohort.share' })}</th>
            </tr>
          </thead>
          <tbody>
            {(['entrants', ...nested, ...apart] as const).filter(isKnown).map((stage) => (
              <tr key={stage}>
                <th scope="row">{nameOf(stage)}</th>
                <td
                  data-cohort={stage}
                  data-state={stages[stage].state}
                  data-value={countOf(stages[stage]) ?? undefined}
                >
                  {number(stage)}
                </td>
                {before !== null && <BeforeCells unit="people" now={stages[stage]} before={before.stages[stage]} />}
                <td>{stage === 'entrants' || stage === 'immature' ? '–' : share(stage)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Bars
        name={`${title}. ${summary}`}
        bars={nested.filter(isKnown).map((stage, index) => ({
          key: stage,
          label: nameOf(stage),
          size: count('observed') === 0 ? null : count(stage) / count('observed'),
          value: number(stage),
          detail: index === 0 ? '' : share(stage),
          ...(index > 0 && { color: index === 1 ? 'var(--color-hub)' : 'var(--color-women)' }),
        }))}
      />
    </ChartCard>
  );
}

function countOf(figure: Released<Figure>): number | null {
  return figure.state === 'shown' ? figure.value : null;
}
