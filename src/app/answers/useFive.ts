import { useIntl } from 'react-intl';
import { pick } from '../../app/address/pick.ts';
import { useExtent } from '../../app/dataset/DatasetProvider.tsx';
import type { useChanges } from '../../app/figures/useChanges.ts';
import type { Figures } from '../../app/figures/useFigures.ts';
import { usePlaceNames, useProgramme } from '../../app/setting/places.tsx';
import { usePromises } from '../../app/setting/usePromises.ts';
import { labelOf } from '../../i18n/labels.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import type { BeforeOf } from '../../ui/figure/Before.ts';
import { fiveSentences, type Sentence } from '../../ui/review/fiveSentences.ts';

interface Given {
  readonly figures: Figures;
  readonly changeOf: ReturnType<typeof useChanges>;
  readonly target: Released<TargetStanding> | undefined;
  readonly places: { readonly hub: string; readonly area: string };
  /** Whether the hub is among the places kept. */
  readonly hasHub: boolean;
  readonly before: BeforeOf;
}

/** What a reader would retain of the page, written from its figures; `null` while they are not there. */
export function useFive({ figures, changeOf, target, places, hasHub, before }: Given): readonly Sentence[] | null {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const { hub } = useProgramme();
  const { annotations } = usePromises();
  const extent = useExtent();
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
  return fiveSentences(
    {
      people: { measured: people, change: changeOf('people') },
      hubPeople: hasHub ? { measured: hubPeople, change: changeOf('hub-people') } : null,
      months,
      cities,
      themes,
      coachedPeople,
      opportunities,
      target,
      annotations,
      places: { ...places, hubCode: hub },
      label: (by, key) => labelOf(by, key, { messages, gazetteer }),
      before,
      extent,
    },
    messages,
  );
}
