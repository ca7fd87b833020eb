import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { pick } from '../../app/address/pick.ts';
import type { Places } from '../../app/setting/places.tsx';
import { useFigures } from '../../app/figures/useFigures.ts';
import { useSetView, useView } from '../../app/address/view.ts';
import { labelOf } from '../../i18n/labels.ts';
import { areas, circles, drawn, isCircles, mapRequests } from '../../metrics/ask/requests/territory.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { chartUnit } from '../../ui/charts/chartUnit.ts';
import { DrawingPending } from '../../ui/charts/DrawingPending.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Choice } from '../../ui/filters/Choice.tsx';
import { unplacedOf } from '../../ui/map/unplaced.ts';
import { ChosenMap } from './ChosenMap.tsx';
import styles from './TerritoryPage.module.css';

/** Counts as circles by city, or rates as colours by department; a click keeps the sessions of a place. */
export function TerritoryMap({ places }: { readonly places: Places }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { gazetteer } = places;
  const { view } = useView();
  const setView = useSetView();
  const indicator = drawn(view.map);
  const areCounts = isCircles(indicator);
  const by = areCounts ? 'city' : 'department';
  const figures = useFigures(mapRequests(indicator));
  const label = (id: IndicatorId): string => formatMessage({ id: `indicator.${id}` });
  const option = (value: IndicatorId) => ({ value, label: label(value) });
  const shown = pick(figures, indicator, by);
  const sessions = pick(figures, 'sessions', by);
  const attendances = pick(figures, 'attendances', 'city');
  const title = formatMessage({ id: 'territory.map' }, { what: label(indicator) });
  const measured = shown.state === 'ready' ? shown.value : null;
  const columns = [shown, ...(indicator === 'sessions' ? [] : [sessions])].flatMap((answer) =>
    answer.state === 'ready' ? [{ name: chartUnit(answer.value.unit, messages), measured: answer.value }] : [],
  );
  const unknown = attendances.state === 'ready' ? unplacedOf(attendances.value, gazetteer).unknown : null;
  return (
    <ChartCard
      title={title}
      summary={formatMessage({ id: areCounts ? 'map.summary.circles' : 'map.summary.areas' })}
      measured={measured}
      rows={measured?.cells.length ?? 0}
      notes={[
        unknown?.state === 'shown'
          ? formatMessage({ id: 'map.unplaced.attendances' }, { count: unknown.value })
          : formatMessage({ id: 'map.unplaced.none' }),
      ]}
      table={
        <ChartTable caption={title} columns={columns} label={(key) => labelOf(by, key, { messages, gazetteer })} />
      }
    >
      <Choice
        label={formatMessage({ id: 'territory.show' })}
        value={indicator}
        groups={[
          { label: formatMessage({ id: 'territory.counts' }), options: circles.map(option) },
          { label: formatMessage({ id: 'territory.rates' }), options: areas.map(option) },
        ]}
        onChoose={(map) => setView({ map: map === 'people' ? null : map })}
      />
      {shown.state !== 'ready' || sessions.state !== 'ready' ? (
        <DrawingPending answer={shown.state === 'ready' ? { state: 'loading' } : shown} />
      ) : (
        <Refreshing isRefreshing={figures.state === 'ready' && figures.isRefreshing}>
          <ChosenMap places={places} measured={shown.value} sessions={sessions.value} what={label(indicator)} />
        </Refreshing>
      )}
      <p className={styles['hint']} data-unpictured>
        {formatMessage({ id: 'map.zoom-help' })}
      </p>
    </ChartCard>
  );
}
