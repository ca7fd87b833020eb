import type { Released } from '../../../model/figure/released.ts';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { hidesMore, type Measured } from '../../../model/figure/figure.ts';
import type { Answer } from '../../figure/answer.ts';
import { formatPeriod } from '../../../i18n/format.ts';
import { useBefore } from '../../figure/Before.ts';
import { usePick } from '../../figure/Pickable.tsx';
import { Bars } from './Bars.tsx';
import { ChartCard } from '../ChartCard.tsx';
import { ChartPending } from '../ChartPending.tsx';
import { ChartTable } from '../ChartTable.tsx';
import { chartUnit } from '../chartUnit.ts';
import { knownCount, largestCell, toBars } from './toBars.ts';

interface Props {
  readonly answer: Answer<Released<Measured>>;
  readonly label: (key: string) => string;
}

/** People by theme, largest first. */
export function ThemeBars({ answer, label }: Props): ReactNode {
  const messages = useIntl();
  const title = messages.formatMessage({ id: 'theme.title' });
  if (answer.state !== 'ready') return <ChartPending title={title} answer={answer} />;
  const { value } = answer;
  const largest = largestCell(value.cells);
  const summary = hidesMore(value)
    ? messages.formatMessage({ id: 'peak.withheld' })
    : messages.formatMessage(
        { id: 'theme.summary' },
        {
          count: value.cells.filter(({ key }) => key !== 'unknown').length,
          first: largest === null ? '' : label(largest.key),
          people: largest?.value ?? 0,
        },
      );
  return <CategoryCard title={title} summary={summary} measured={value} label={label} isSplit={false} />;
}

/** People by age band or by occupation, unknown apart. */
export function PeopleBars({ answer, label, by }: Props & { readonly by: 'age' | 'occupation' }): ReactNode {
  const messages = useIntl();
  const title = messages.formatMessage({ id: `${by}.title` });
  if (answer.state !== 'ready') return <ChartPending title={title} answer={answer} />;
  const { value } = answer;
  const largest = largestCell(value.cells);
  const summary = hidesMore(value)
    ? messages.formatMessage({ id: 'most.withheld' })
    : messages.formatMessage(
        { id: `${by}.summary` },
        {
          known: knownCount(value.cells) ?? largest?.value ?? 0,
          first: largest === null ? '' : label(largest.key),
          people: largest?.value ?? 0,
        },
      );
  return <CategoryCard title={title} summary={summary} measured={value} label={label} isSplit />;
}

interface CardProps {
  readonly title: string;
  readonly summary: string;
  readonly measured: Released<Measured>;
  readonly label: (key: string) => string;
  /** True when categories do not overlap: shares of the known answers then mean something. */
  readonly isSplit: boolean;
}

function CategoryCard({ title, summary, measured, label, isSplit }: CardProps): ReactNode {
  const messages = useIntl();
  const name = chartUnit(measured.unit, messages);
  const pick = usePick(measured.by);
  const before = useBefore(measured);
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={measured}
      notes={[
        isSplit
          ? `${messages.formatMessage({ id: 'chart.share' })}. ${messages.formatMessage({ id: 'chart.rounding' })}`
          : null,
        before === null
          ? null
          : messages.formatMessage({ id: 'before.mark' }, { period: formatPeriod(before.measured.period, messages) }),
      ]}
      table={<ChartTable caption={title} columns={[{ name, measured }]} label={label} />}
    >
      {measured.cells.length === 0 ? (
        <p>{messages.formatMessage({ id: 'chart.nothing' })}</p>
      ) : (
        <Bars
          name={`${title}. ${summary}`}
          bars={toBars(measured, label, messages, { ofKnown: isSplit, before })}
          onPick={pick}
        />
      )}
    </ChartCard>
  );
}
