import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { pick } from '../../app/pick.ts';
import { type Places, useProgramme } from '../../app/places.tsx';
import { useFigures } from '../../app/useFigures.ts';
import { useSetFilter, useSetView, useView } from '../../app/view.ts';
import { labelOf } from '../../i18n/labels.ts';
import { mapRequests } from '../../metrics/territoryRequests.ts';
import type { BreakdownId, IndicatorId } from '../../model/indicator.ts';
import { areaIndicators, circleIndicators, isCircleIndicator } from '../../model/mapIndicator.ts';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { chartUnit } from '../../ui/charts/chartUnit.ts';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Choice } from '../../ui/filters/Choice.tsx';
import { AreaMap } from '../../ui/map/AreaMap.tsx';
import { RegionMap } from '../../ui/map/RegionMap.tsx';
import { unplacedOf } from '../../ui/map/unplaced.ts';

/** Counts as circles by city, or rates as colours by department; a click keeps the sessions of a place. */
export function TerritoryMap({ places }: { readonly places: Places }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { gazetteer, outline } = places;
  const { hub } = useProgramme();
  const { view } = useView();
  const setView = useSetView();
  const setFilter = useSetFilter();
  const indicator = view.map ?? 'people';
  const isCircles = isCircleIndicator(indicator);
  const by: BreakdownId = isCircles ? 'city' : 'department';
  const figures = useFigures(mapRequests(indicator));
  const label = (id: IndicatorId): string => formatMessage({ id: `indicator.${id}` });
  const options = (ids: typeof circleIndicators | typeof areaIndicators) =>
    ids.map((value) => ({ value, label: label(value) }));
  const [shown, sessions, attendances] = [
    pick(figures, indicator, by),
    pick(figures, 'sessions', by),
    pick(figures, 'attendances', 'city'),
  ];
  const title = formatMessage({ id: 'territory.map' }, { what: label(indicator) });
  if (shown.state !== 'ready') return <ChartPending title={title} answer={shown} />;
  if (sessions.state !== 'ready' || attendances.state !== 'ready') return null;
  const { unknown } = unplacedOf(attendances.value, gazetteer);
  const columns = [shown.value, ...(indicator === 'sessions' ? [] : [sessions.value])].map((measured) => ({
    name: chartUnit(measured.unit, messages),
    measured,
  }));
  const name = formatMessage({ id: isCircles ? 'map.name.circles' : 'map.name.areas' }, { what: label(indicator) });
  return (
    <ChartCard
      title={title}
      summary={formatMessage({ id: isCircles ? 'map.summary.circles' : 'map.summary.areas' })}
      measured={shown.value}
      rows={shown.value.cells.length}
      notes={[
        unknown?.state === 'shown'
          ? formatMessage({ id: 'map.unplaced.attendances' }, { count: unknown.value })
          : formatMessage({ id: 'map.unplaced.none' }),
        formatMessage({ id: 'map.zoom-help' }),
      ]}
      table={
        <ChartTable caption={title} columns={columns} label={(key) => labelOf(by, key, { messages, gazetteer })} />
      }
    >
      <Choice
        label={formatMessage({ id: 'territory.show' })}
        value={indicator}
        groups={[
          { label: formatMessage({ id: 'territory.counts' }), options: options(circleIndicators) },
          { label: formatMessage({ id: 'territory.rates' }), options: options(areaIndicators) },
        ]}
        onChoose={(map) => setView({ map: map === 'people' ? null : map })}
      />
      <Refreshing isRefreshing={figures.state === 'ready' && figures.isRefreshing}>
        {isCircles ? (
          <RegionMap
            outline={outline}
            gazetteer={gazetteer}
            hub={hub}
            measured={shown.value}
            sessions={sessions.value}
            name={name}
            onPick={(code) => setFilter({ cities: [code] })}
          />
        ) : (
          <AreaMap
            outline={outline}
            measured={shown.value}
            name={name}
            onPick={(code) => setFilter({ departments: [code] })}
          />
        )}
      </Refreshing>
    </ChartCard>
  );
}
