import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatFigure, formatReason } from '../../../i18n/format.ts';
import type { Figure, Measured } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';
import type { Answer } from '../../figure/answer.ts';
import { type Bar, Bars } from './Bars.tsx';
import { ChartCard } from '../ChartCard.tsx';
import { ChartPending } from '../ChartPending.tsx';
import { FunnelTable } from './FunnelTable.tsx';

interface Props {
  readonly people: Answer<Released<Measured>>;
  readonly coachingRate: Answer<Released<Measured>>;
  readonly opportunityRate: Answer<Released<Measured>>;
}

/** Flows of the period: people, those coached among them, and those with an opportunity among people coached. Each rate with its own base. */
export function Funnel({ people, coachingRate, opportunityRate }: Props): ReactNode {
  const messages = useIntl();
  const title = messages.formatMessage({ id: 'funnel.title' });
  if (people.state !== 'ready') return <ChartPending title={title} answer={people} />;
  if (coachingRate.state !== 'ready') return <ChartPending title={title} answer={coachingRate} />;
  if (opportunityRate.state !== 'ready') return <ChartPending title={title} answer={opportunityRate} />;
  const [all, coached, helped] = [people.value.total, coachingRate.value.total, opportunityRate.value.total];
  const summary = sentences(all, coached, helped, messages);
  const longest = count(all) ?? 0;
  const step = (
    name: 'coached' | 'helped',
    figure: Released<Figure>,
    of: 'people' | 'coached',
    color: string,
  ): Bar => ({
    key: name,
    label: messages.formatMessage({ id: `funnel.${name}` }),
    size: size(count(figure), longest),
    value:
      figure.state === 'shown' ? messages.formatNumber(figure.numerator) : formatFigure(figure, 'people', messages),
    detail:
      formatReason(figure, messages) ??
      messages.formatMessage(
        { id: `funnel.of-${of}` },
        { rate: formatFigure(figure, 'share', messages), base: base(figure) ?? 0 },
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
      notes={[
        helped.state !== 'shown' || base(helped) === count(coached)
          ? null
          : messages.formatMessage({ id: 'funnel.note' }),
      ]}
      table={
        <FunnelTable people={people.value} coachingRate={coachingRate.value} opportunityRate={opportunityRate.value} />
      }
    >
      <Bars name={`${title}. ${summary}`} bars={bars} isWordy />
    </ChartCard>
  );
}

function sentences(
  all: Released<Figure>,
  coached: Released<Figure>,
  helped: Released<Figure>,
  { formatMessage }: IntlShape,
): string {
  const [people, base] = [count(all), count(coached)];
  const told = [
    people !== null && base !== null && formatMessage({ id: 'funnel.summary' }, { people, coached: base }),
    helped.state === 'shown' &&
      formatMessage({ id: 'funnel.summary.helped' }, { base: helped.denominator ?? 0, helped: helped.numerator }),
  ].filter((sentence) => sentence !== false);
  return told.length === 0 ? formatMessage({ id: 'chart.nothing' }) : told.join(' ');
}

/** The people of a step: the value of a count, the numerator of a rate. */
export function count(figure: Released<Figure>): number | null {
  return figure.state === 'shown' ? figure.numerator : null;
}

export function base(figure: Released<Figure>): number | null {
  return figure.state === 'shown' ? figure.denominator : null;
}

function size(value: number | null, longest: number): number | null {
  return value === null || longest === 0 ? null : Math.min(1, value / longest);
}
