import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { pick } from '../../app/address/pick.ts';
import type { Places } from '../../app/setting/places.tsx';
import { useFigures } from '../../app/figures/useFigures.ts';
import { useSetView, useView } from '../../app/address/view.ts';
import { formatBase } from '../../i18n/format.ts';
import { labelOf } from '../../i18n/labels.ts';
import { type ReachLevel, reachLevels } from '../../model/address/address.ts';
import { Bars } from '../../ui/charts/bars/Bars.tsx';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { DrawingPending } from '../../ui/charts/DrawingPending.tsx';
import { toBars } from '../../ui/charts/bars/toBars.ts';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Choice } from '../../ui/filters/Choice.tsx';

const SHOWN = 15;

/** People per 1,000 inhabitants, by place of session or by home. */
export function Rates({ places: { gazetteer } }: { readonly places: Places }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { view } = useView();
  const setView = useSetView();
  const level = view.level ?? 'department';
  const figures = useFigures([
    { indicator: 'people-per-1000', by: level },
    { indicator: 'people', by: level },
  ]);
  const title = formatMessage({ id: 'rates.title' });
  const [rates, people] = [pick(figures, 'people-per-1000', level), pick(figures, 'people', level)];
  const measured = rates.state === 'ready' ? rates.value : null;
  const label = (key: string): string => labelOf(level, key, { messages, gazetteer });
  const cells = measured?.cells ?? [];
  const known = cells.filter(({ key }) => key !== 'unknown');
  const shown = known.filter(({ figure }) => figure.state === 'shown').slice(0, SHOWN);
  const details = new Map(shown.map(({ key, figure }) => [key, formatBase('people-per-1000', figure, messages) ?? '']));
  const option = (value: ReachLevel) => ({ value, label: formatMessage({ id: `breakdown.${value}` }) });
  const isHome = (value: ReachLevel): boolean => value.startsWith('home-');
  const summary = formatMessage({ id: isHome(level) ? 'rates.by-home' : 'rates.by-session' });
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={measured}
      rows={cells.length}
      notes={[
        shown.length < known.length && shown.length > 0
          ? formatMessage({ id: 'rates.shown' }, { shown: shown.length, count: known.length })
          : null,
      ]}
      table={
        <ChartTable
          caption={title}
          columns={[rates, people].flatMap((answer) =>
            answer.state === 'ready'
              ? [{ name: formatMessage({ id: `indicator.${answer.value.indicator}` }), measured: answer.value }]
              : [],
          )}
          label={label}
        />
      }
    >
      <Choice
        label={formatMessage({ id: 'rates.level' })}
        value={level}
        groups={[
          {
            label: formatMessage({ id: 'rates.session' }),
            options: reachLevels.filter((each) => !isHome(each)).map(option),
          },
          { label: formatMessage({ id: 'rates.home' }), options: reachLevels.filter(isHome).map(option) },
        ]}
        onChoose={(chosen) => setView({ level: chosen === 'department' ? null : chosen })}
      />
      {rates.state !== 'ready' ? (
        <DrawingPending answer={rates} />
      ) : (
        <Refreshing isRefreshing={figures.state === 'ready' && figures.isRefreshing}>
          {shown.length === 0 ? (
            <p>{formatMessage({ id: isHome(level) ? 'rates.no-home' : 'chart.nothing' })}</p>
          ) : (
            <Bars
              name={`${title}. ${summary}`}
              isWordy
              bars={toBars({ ...rates.value, cells: shown }, label, messages).map((bar) => ({
                ...bar,
                detail: details.get(bar.key) ?? '',
              }))}
            />
          )}
        </Refreshing>
      )}
    </ChartCard>
  );
}
