import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { pick } from '../../app/address/pick.ts';
import { type Places } from '../../app/setting/places.tsx';
import { useFigures } from '../../app/figures/useFigures.ts';
import { useFilterWords } from '../../app/address/useFilterWords.ts';
import { useSetView, useView } from '../../app/address/view.ts';
import { nextPlaces } from '../../geo/nextPlaces.ts';
import { everything, toScope } from '../../model/address/filter.ts';
import { useScope } from '../../app/figures/useComputed.ts';
import { NextPlaces } from '../../ui/map/reach/NextPlaces.tsx';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import { reachOf } from '../../geo/reach.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { ReachCard } from '../../ui/map/reach/ReachCard.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { Rates } from './Rates.tsx';

const KM = 10;

interface NextProps {
  readonly gazetteer: Places['gazetteer'];
  /** Joined by commas. */
  readonly codes: string;
  readonly km: number;
}

/** Who lives near a session, who does not, and how many people were met per inhabitant. */
export function Reach({ places }: { readonly places: Places }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Section title={formatMessage({ id: 'territory.reach' })} folded="narrow">
      <Near places={places} />
      <Rates places={places} />
    </Section>
  );
}

function Near({ places: { gazetteer } }: { readonly places: Places }): ReactNode {
  const { formatMessage } = useIntl();
  const { view } = useView();
  const setView = useSetView();
  const isFiltered = useFilterWords().length > 0;
  const figures = useFigures([{ indicator: 'sessions', by: 'city' }]);
  const sessions = pick(figures, 'sessions', 'city');
  const codes = codesOf(sessions);
  // A place where another public was met is within reach all the same: where to go next does not follow the filter.
  const { period } = useScope();
  const all = pick(
    useFigures([{ indicator: 'sessions', by: 'city' }], toScope(everything, period)),
    'sessions',
    'city',
  );
  // Distances are measured once, so that the slider moves freely.
  const reach = useMemo(
    () =>
      reachOf(
        gazetteer,
        codes.split(',').filter((code) => code !== '' && code !== 'unknown'),
      ),
    [gazetteer, codes],
  );
  if (sessions.state !== 'ready')
    return <ChartPending title={formatMessage({ id: 'reach.title' })} answer={sessions} />;
  const km = view.km ?? KM;
  return (
    <Refreshing isRefreshing={figures.state === 'ready' && figures.isRefreshing}>
      <ReachCard
        km={km}
        reach={reach(km)}
        region={gazetteer.region}
        period={sessions.value.period}
        isFiltered={isFiltered}
        departments={gazetteer.departments}
        onKm={(asked) => setView({ km: asked === KM ? null : asked })}
      >
        {all.state === 'ready' && <Next gazetteer={gazetteer} codes={codesOf(all)} km={km} />}
      </ReachCard>
    </Refreshing>
  );
}

function codesOf(sessions: Answer<Released<Measured>>): string {
  return sessions.state === 'ready' ? sessions.value.cells.map(({ key }) => key).join() : '';
}

/** Where to go next from the sessions of `codes` (INSEE). */
function Next({ gazetteer, codes, km }: NextProps): ReactNode {
  const [asked, ask] = useState({ count: 3, apart: 20 });
  // The slider moves before the set is found again.
  const late = useDeferredValue(km);
  const places = useMemo(
    () => nextPlaces(gazetteer, codes.split(','), { km: late, ...asked }),
    [gazetteer, codes, late, asked],
  );
  return <NextPlaces places={places} asked={asked} onAsk={ask} />;
}
