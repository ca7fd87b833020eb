import type { Released } from '../../model/figure/released.ts';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useLargestCity } from '../../app/answers/useLargestCity.ts';
import { type Places, useProgramme } from '../../app/setting/places.tsx';
import { useSetFilter, useView } from '../../app/address/view.ts';
import { labelOf } from '../../i18n/labels.ts';
import type { Measured } from '../../model/figure/figure.ts';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { chartUnit } from '../../ui/charts/chartUnit.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import { RegionMap } from '../../ui/map/RegionMap.tsx';

interface Props {
  readonly people: Answer<Released<Measured>>;
  readonly sessions: Answer<Released<Measured>>;
  readonly places: Answer<Places>;
}

/** People by city of session; a click on a city keeps only its sessions. */
export function CityMap({ people, sessions, places }: Props): ReactNode {
  const messages = useIntl();
  const { hub } = useProgramme();
  const setFilter = useSetFilter();
  const largest = useLargestCity('people');
  const { cities, departments } = useView().view.filter;
  const title = messages.formatMessage({ id: 'map.title' });
  if (people.state !== 'ready') return <ChartPending title={title} answer={people} />;
  if (sessions.state !== 'ready') return <ChartPending title={title} answer={sessions} />;
  if (places.state !== 'ready') return <ChartPending title={title} answer={places} />;
  const { gazetteer, outline } = places.value;
  const columns = [people.value, sessions.value].map((measured) => ({
    name: chartUnit(measured.unit, messages),
    measured,
  }));
  return (
    <ChartCard
      title={title}
      summary={messages.formatMessage({ id: 'map.summary' })}
      measured={people.value}
      table={
        <ChartTable caption={title} columns={columns} label={(key) => labelOf('city', key, { messages, gazetteer })} />
      }
    >
      <RegionMap
        outline={outline}
        gazetteer={gazetteer}
        hub={hub}
        measured={people.value}
        sessions={sessions.value}
        name={messages.formatMessage({ id: 'map.name' })}
        largest={largest}
        isClose={cities.length + departments.length > 0}
        onPick={(code) => setFilter({ cities: [code] })}
      />
    </ChartCard>
  );
}
