import { useIntl } from 'react-intl';
import { headlines, overviewBeside, overviewRequests } from '../../metrics/ask/requests/overview.ts';
import { labelOf } from '../../i18n/labels.ts';
import { isAmong } from '../../model/address/filter.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import { fiveSentences, type Sentence } from '../../ui/review/fiveSentences.ts';
import { useArea } from '../address/area.ts';
import { useFilterLabel } from '../address/useFilterWords.ts';
import { pick } from '../address/pick.ts';
import { useView } from '../address/view.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useBeforeFigures } from '../figures/useBeforeFigures.ts';
import { useChanges } from '../figures/useChanges.ts';
import { useFigures } from '../figures/useFigures.ts';
import { useStandings } from '../figures/useStandings.ts';
import { useGazetteer, usePlaceNames, useProgramme } from '../setting/places.tsx';
import { useNotes } from '../setting/useNotes.ts';

interface Five {
  readonly sentences: readonly Sentence[];
  /** The figures that they are made of. */
  readonly measured: readonly Released<Measured>[];
}

/** What a reader would retain of the period, in five sentences written from its figures; `null` while they are not there. */
export function useFive(): Five | null {
  const messages = useIntl();
  const names = usePlaceNames();
  const gazetteer = useGazetteer();
  const { hub } = useProgramme();
  const annotations = useNotes().filter(({ indicator }) => indicator === undefined || indicator === 'people');
  const extent = useExtent();
  const area = useArea();
  const { filter } = useView().view;
  const { cities: kept, departments } = filter;
  const others = useFilterLabel()({ ...filter, cities: [], departments: [] });
  const ofWhom = (place: string): string => (others === '' ? place : `${place} (${others})`);
  const figures = useFigures(overviewRequests);
  const changeOf = useChanges(headlines, figures);
  const before = useBeforeFigures(overviewBeside);
  const { answer: standings } = useStandings();
  const of = (indicator: IndicatorId, by: BreakdownId | null = null): Released<Measured> | null => {
    const answer = pick(figures, indicator, by);
    return answer.state === 'ready' ? answer.value : null;
  };
  const [people, hubPeople, coachedPeople, opportunities] = [
    of('people'),
    of('hub-people'),
    of('coached-people'),
    of('opportunities'),
  ];
  const [months, cities, themes] = [of('people', 'month'), of('people', 'city'), of('people', 'theme')];
  if (!people || !hubPeople || !months || !cities || !themes || !coachedPeople || !opportunities) return null;
  const town = gazetteer?.city(hub);
  const hasHub = isAmong(hub, town?.department ?? null, { cities: kept, departments });
  const sentences = fiveSentences(
    {
      people: { measured: people, change: changeOf('people') },
      hubPeople: hasHub ? { measured: hubPeople, change: changeOf('hub-people') } : null,
      months,
      cities,
      themes,
      coachedPeople,
      opportunities,
      target:
        standings.state === 'ready' ? standings.value.find(({ target }) => target.indicator === 'people') : undefined,
      annotations,
      places: { area: ofWhom(area), hub: ofWhom(town?.name ?? ''), hubCode: hub },
      label: (by, key) => labelOf(by, key, { messages, gazetteer: names }),
      before,
      extent,
    },
    messages,
  );
  return { sentences, measured: [people, hubPeople, months, themes, coachedPeople, opportunities] };
}
