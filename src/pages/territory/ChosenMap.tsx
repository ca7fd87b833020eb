import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { notDifferent } from '../../app/answers/derived.ts';
import { useLargestCity } from '../../app/answers/useLargestCity.ts';
import { type Places, useProgramme } from '../../app/setting/places.tsx';
import { useSetFilter, useView } from '../../app/address/view.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { AreaMap } from '../../ui/map/areas/AreaMap.tsx';
import { RegionMap } from '../../ui/map/RegionMap.tsx';

interface Props {
  readonly places: Places;
  readonly measured: Released<Measured>;
  readonly sessions: Released<Measured>;
  /** Name of the indicator. */
  readonly what: string;
}

/** The map of what is measured: by city as circles, by department as colours. */
export function ChosenMap({ places: { gazetteer, outline }, measured, sessions, what }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { hub } = useProgramme();
  const setFilter = useSetFilter();
  const largest = useLargestCity(measured.indicator);
  const { cities, departments } = useView().view.filter;
  return measured.by === 'city' ? (
    <RegionMap
      outline={outline}
      gazetteer={gazetteer}
      hub={hub}
      measured={measured}
      sessions={sessions}
      name={formatMessage({ id: 'map.name.circles' }, { what })}
      largest={largest}
      isClose={cities.length + departments.length > 0}
      onPick={(code) => setFilter({ cities: [code] })}
    />
  ) : (
    <AreaMap
      outline={outline}
      measured={measured}
      same={notDifferent(measured)}
      name={formatMessage({ id: 'map.name.areas' }, { what })}
      onPick={(code) => setFilter({ departments: [code] })}
    />
  );
}
