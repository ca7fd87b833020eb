import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure } from '../../i18n/format.ts';
import type { Figure, Measured } from '../../model/figure.ts';
import type { Answer } from '../figure/answer.ts';
import { type Bar, Bars } from './Bars.tsx';
import { ChartCard } from './ChartCard.tsx';
import { ChartPending } from './ChartPending.tsx';
import { FunnelTable } from './FunnelTable.tsx';

interface Props {
  readonly people: Answer<Measured>;
  readonly coachingRate: Answer<Measured>;
  readonly opportunityRate: Answer<Measured>;
}

/** Flows of the period: people, those coached among them, and those with an opportunity among people coached. Each rate with its own base. */
export function Funnel({ people, coachingRate, opportunityRate }: Props): ReactNode {
  const messages = useIntl();
  const title = messages.formatMessage({ id: 'funnel.title' });
  if (people.state !== 'ready') return <ChartPending title={title} answer={people} />;
  if (coachingRate.state !== 'ready') return <ChartPending title={title} answer={coachingRate} />;
  if (opportunityRate.state !== 'ready') return <ChartPending title={title} answer={opportunityRate} />;
  const [all, coached, helped] = [people.value.total, coachingRate.value.total, opportunityRate.value.total];
  const number = (value: number | null): string =>
    value === null ? messages.formatMessage({ id: 'figure.undefined' }) : messages.formatNumber(value);
  const summary = messages.formatMessage(
    { id: 'funnel.summary' },
    {
      people: number(count(all)),
      coached: number(count(coached)),
      base: number(base(helped)),
      helped: number(count(helped)),
    },
  );
  const longest = count(all) ?? 0;
  const step = (name: 'coached' | 'helped', figure: Figure, of: 'people' | 'coached', color: string): Bar => ({
    key: name,
    label: messages.formatMessage({ id: `funnel.${name}` }),
    size: size(count(figure), longest),
    value: number(count(figure)),
    detail: messages.formatMessage(
      { id: `funnel.of-${of}` },
      { rate: formatFigure(figure, 'share', messages), base: number(base(figure)) },
    ),
    color,
  });
  const bars: readonly Bar[] = [
    {
      key: 'people',
      label: messages.formatMessage({ id: 'funnel.people' }),
      size: size(count(all), longest),
      value: formatFigure(all, 'people', messages),
    },
    step('coached', coached, 'people', 'var(--color-accent)'),
    step('helped', helped, 'coached', 'var(--color-women)'),
  ];
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={people.value}
      notes={[base(helped) === count(coached) ? null : messages.formatMessage({ id: 'funnel.note' })]}
      table={
        <FunnelTable people={people.value} coachingRate={coachingRate.value} opportunityRate={opportunityRate.value} />
      }
    >
      <Bars name={`${title}. ${summary}`} bars={bars} isWordy />
    </ChartCard>
  );
}

/** The people of a step: the value of a count, the numerator of a rate. */
export function count(figure: Figure): number | null {
  return figure.state === 'shown' ? figure.numerator : null;
}

export function base(figure: Figure): number | null {
  return figure.state === 'shown' ? figure.denominator : null;
}

function size(value: number | null, longest: number): number | null {
  return value === null || longest === 0 ? null : Math.min(1, value / longest);
}
