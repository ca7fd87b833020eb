import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { chanceOf } from '../../app/answers/derived.ts';
import { pick } from '../../app/address/pick.ts';
import { useProgramme } from '../../app/setting/places.tsx';
import type { Figures } from '../../app/figures/useFigures.ts';
import { formatValue } from '../../i18n/format.ts';
import { listed } from '../../metrics/define/indicators.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import tables from '../../ui/charts/ChartTable.module.css';
import { FunnelPlot } from '../../ui/compare/FunnelPlot.tsx';
import { Choice } from '../../ui/filters/Choice.tsx';

interface Props {
  readonly figures: Figures;
  readonly chosen: readonly string[];
  readonly nameOf: (code: string) => string;
}

const rates = listed('chance');

/** Which cities differ from the region by more than chance allows. */
export function FunnelCard({ figures, chosen, nameOf }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const { hub } = useProgramme();
  const [rate, setRate] = useState<IndicatorId>(rates[0] ?? 'women-share');
  const title = formatMessage({ id: 'chance.title' });
  const measured = pick(figures, rate, 'city');
  if (measured.state !== 'ready') return <ChartPending title={title} answer={measured} />;
  const funnel = chanceOf(measured.value);
  const points = [...(funnel?.points ?? [])].sort((a, b) => b.base - a.base);
  const summary = formatMessage(
    { id: 'chance.summary' },
    { outside: points.filter(({ isOutside }) => isOutside).length, count: points.length },
  );
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={measured.value}
      rows={points.length}
      table={
        <table className={tables['table']}>
          <caption>{formatMessage({ id: `indicator.${rate}` })}</caption>
          <thead>
            <tr>
              {(['cities.name', `indicator.${rate}`, 'chance.base', 'chance.where'] as const).map((id) => (
                <th key={id} scope="col">
                  {formatMessage({ id })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ city, base, rate: value, isOutside }) => (
              <tr key={city}>
                <th scope="row">{nameOf(city)}</th>
                <td>{formatValue(value, 'share', messages)}</td>
                <td>{formatNumber(base)}</td>
                <td>{formatMessage({ id: isOutside ? 'chance.outside' : 'chance.inside' })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Choice
        label={formatMessage({ id: 'chance.show' })}
        value={rate}
        groups={[
          {
            label: null,
            options: rates.map((value) => ({ value, label: formatMessage({ id: `indicator.${value}` }) })),
          },
        ]}
        onChoose={setRate}
      />
      {funnel === null ? (
        <p>{formatMessage({ id: 'chance.none' })}</p>
      ) : (
        <FunnelPlot funnel={funnel} hub={hub} chosen={chosen} nameOf={nameOf} name={`${title} ${summary}`} />
      )}
    </ChartCard>
  );
}
