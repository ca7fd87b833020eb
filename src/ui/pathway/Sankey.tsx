import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Layer, Rectangle, Sankey as Streams } from 'recharts';
import type { Flow, Flows } from '../../model/figure/answers/pathway.ts';
import type { Released } from '../../model/figure/released.ts';
import { formatSigned } from '../../i18n/format.ts';
import { BeforeHeads } from '../charts/BeforeCells.tsx';
import { ChartBox } from '../charts/ChartBox.tsx';
import { ChartCard } from '../charts/ChartCard.tsx';
import tables from '../charts/ChartTable.module.css';
import { type Place, streamsOf } from './flowLayout.ts';

const colors: Readonly<Record<Place, string>> = {
  attended: 'var(--color-region)',
  unseen: 'var(--color-unknown)',
  coached: 'var(--color-hub)',
  helped: 'var(--color-women)',
  'attended-only': 'var(--color-region)',
  'coached-only': 'var(--color-hub)',
};

interface NodeProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: { readonly name?: string; readonly place?: Place; readonly value?: number };
}

interface Props {
  readonly flows: Released<Flows>;
  /** Those of the period compared; `null` where nothing is. */
  readonly before: Released<Flows> | null;
}

/** The people of a period from stage to stage, direct entries shown. */
export function Sankey({ flows, before }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const past = new Map(before?.flows.map((flow) => [nameOf(flow), flow.people]));
  const title = formatMessage({ id: 'flows.title' });
  const summary = formatMessage({ id: 'flows.summary' }, { count: flows.people });
  const streams = streamsOf(flows.flows);
  const places = [...new Set(streams.flatMap(({ from, to }) => [from, to]))];
  const nodes = places.map((place) => ({ name: formatMessage({ id: `flows.${place}` }), place }));
  const links = streams.map(({ from, to, people }) => ({
    source: places.indexOf(from),
    target: places.indexOf(to),
    value: people,
  }));
  const node = ({ x = 0, y = 0, width = 0, height = 0, payload }: NodeProps): ReactNode => {
    const isLeft = payload?.place === 'attended' || payload?.place === 'unseen';
    return (
      <Layer>
        <Rectangle x={x} y={y} width={width} height={height} fill={colors[payload?.place ?? 'unseen']} radius={2} />
        <text
          x={isLeft ? x + width + 6 : x - 6}
          y={y + height / 2}
          dy="0.35em"
          textAnchor={isLeft ? 'start' : 'end'}
          fontSize="0.75rem"
          fontWeight={600}
          fill="var(--color-text)"
          stroke="var(--color-surface)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {payload?.name} · {formatNumber(payload?.value ?? 0)}
        </text>
      </Layer>
    );
  };
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'people', period: flows.period, of: flows }}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{formatMessage({ id: 'flows.what' })}</th>
              <th scope="col">{formatMessage({ id: 'cohort.people' })}</th>
              {before !== null && <BeforeHeads />}
            </tr>
          </thead>
          <tbody>
            {flows.flows.map((flow) => (
              <tr key={nameOf(flow)}>
                <th scope="row">
                  {(['attended', 'coached', 'helped'] as const)
                    .filter((stage) => flow[stage])
                    .map((stage) => formatMessage({ id: `flows.${stage}` }))
                    .reduce((first, second) => formatMessage({ id: 'flows.and' }, { first, second }))}
                </th>
                <td data-flow={nameOf(flow)} data-value={flow.people}>
                  {formatNumber(flow.people)}
                </td>
                {before !== null && (
                  <>
                    <td>{formatNumber(past.get(nameOf(flow)) ?? 0)}</td>
                    <td>{formatSigned(flow.people - (past.get(nameOf(flow)) ?? 0), 0, messages)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {links.length === 0 ? (
        <p>{formatMessage({ id: 'chart.nothing' })}</p>
      ) : (
        <div role="img" aria-label={`${title}. ${summary}`}>
          <ChartBox height={340}>
            <Streams
              data={{ nodes, links }}
              node={node}
              nodeWidth={12}
              nodePadding={28}
              iterations={64}
              link={{ stroke: 'var(--color-border)', strokeOpacity: 0.35 }}
              margin={{ top: 16, right: 12, bottom: 16, left: 12 }}
            />
          </ChartBox>
        </div>
      )}
    </ChartCard>
  );
}

function nameOf({ attended, coached, helped }: Released<Flow>): string {
  return [attended && 'attended', coached && 'coached', helped && 'helped'].filter(Boolean).join('+');
}
