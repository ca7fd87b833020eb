import type { Released } from '../../../model/figure/released.ts';
import type { ReactNode } from 'react';
import { partialNotes } from './partialNotes.ts';
import { useIntl } from 'react-intl';
import { Bar, BarChart, Cell, Tooltip } from 'recharts';
import { formatMonth, formatShortMonth } from '../../../i18n/format.ts';
import type { Measured } from '../../../model/figure/figure.ts';
import type { Answer } from '../../figure/answer.ts';
import { useDataExtent } from '../../figure/Running.tsx';
import { ChartBox } from '../ChartBox.tsx';
import { ChartCard } from '../ChartCard.tsx';
import { ChartPending } from '../ChartPending.tsx';
import { ChartTable } from '../ChartTable.tsx';
import { HubTooltip } from './HubTooltip.tsx';
import styles from './TrendChart.module.css';
import { toHubMonths } from './toHubMonths.ts';
import { TimeAxes } from './TimeAxes.tsx';
import { partialSteps, ticksTo } from './steps.ts';

interface Props {
  /** Name of the hub city. */
  readonly hub: string;
  readonly people: Answer<Released<Measured>>;
  readonly hubPeople: Answer<Released<Measured>>;
  readonly elsewhere: Answer<Released<Measured>>;
  readonly both: Answer<Released<Measured>>;
}

const parts = [
  { key: 'onlyHub', tone: 'hub', color: 'var(--color-hub)', name: 'hub-months.hub' },
  { key: 'inBoth', tone: 'both', color: 'var(--color-women)', name: 'hub-months.both' },
  { key: 'onlyElsewhere', tone: 'region', color: 'var(--color-region)', name: 'hub-months.elsewhere' },
] as const;

/** The people of each month, each once: at the hub only, at both, elsewhere only. The three add up to the people of the month. */
export function HubMonths({ hub, people, hubPeople, elsewhere, both }: Props): ReactNode {
  const messages = useIntl();
  const extent = useDataExtent();
  const title = messages.formatMessage({ id: 'hub-months.title' }, { hub });
  for (const answer of [people, hubPeople, elsewhere, both]) {
    if (answer.state !== 'ready') return <ChartPending title={title} answer={answer} />;
  }
  if (people.state !== 'ready' || hubPeople.state !== 'ready' || elsewhere.state !== 'ready' || both.state !== 'ready')
    return null;
  const months = toHubMonths(hubPeople.value, elsewhere.value, both.value);
  const most = Math.max(
    0,
    ...months.map((each) => (each.onlyHub ?? 0) + (each.inBoth ?? 0) + (each.onlyElsewhere ?? 0)),
  );
  const partial = partialSteps(people.value, extent);
  const ticks = ticksTo(most);
  const { total } = both.value;
  const summary = messages.formatMessage(
    { id: 'hub-months.summary' },
    { both: total.state === 'shown' ? total.value : 0, isShown: total.state === 'shown', hub },
  );
  const columns = [
    { name: messages.formatMessage({ id: 'hub-months.all' }), measured: people.value },
    { name: hub, measured: hubPeople.value },
    { name: messages.formatMessage({ id: 'map.elsewhere' }), measured: elsewhere.value },
    { name: messages.formatMessage({ id: 'hub-months.both' }), measured: both.value },
  ];
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={people.value}
      notes={[
        ...partialNotes(
          partial,
          { by: 'month', extent, id: 'month.partial', label: (key) => formatMonth(key, messages) },
          messages,
        ),
      ]}
      table={<ChartTable caption={title} columns={columns} label={(key) => formatMonth(key, messages)} />}
    >
      <ul className={styles['legend']} aria-hidden="true">
        {parts.map(({ key, tone, name }) => (
          <li key={key} data-tone={tone}>
            {messages.formatMessage({ id: name }, { hub })}
          </li>
        ))}
      </ul>
      <ChartBox height={280}>
        <BarChart data={months} title={`${title}. ${summary}`} margin={{ top: 8, right: 4, bottom: 0, left: 0 }}>
          <TimeAxes ticks={ticks} short={(key) => formatShortMonth(key, messages)} />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--color-land)', opacity: 0.6 }}
            content={<HubTooltip hub={hub} />}
          />
          {parts.map(({ key, color }) => (
            <Bar key={key} dataKey={key} stackId="people" fill={color} maxBarSize={44} isAnimationActive={false}>
              {months.map((month) => (
                <Cell key={month.key} fillOpacity={partial.includes(month.key) ? 0.5 : 1} />
              ))}
            </Bar>
          ))}
        </BarChart>
      </ChartBox>
    </ChartCard>
  );
}
