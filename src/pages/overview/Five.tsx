import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { pick } from '../../app/address/pick.ts';
import { usePlaceNames, useProgramme } from '../../app/setting/places.tsx';
import type { useChanges } from '../../app/figures/useChanges.ts';
import type { Figures } from '../../app/figures/useFigures.ts';
import { usePromises } from '../../app/setting/usePromises.ts';
import { labelOf } from '../../i18n/labels.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { InFive } from '../../ui/review/InFive.tsx';

interface Props {
  readonly figures: Figures;
  readonly changeOf: ReturnType<typeof useChanges>;
  readonly target: Released<TargetStanding> | undefined;
  readonly places: { readonly hub: string; readonly area: string };
  /** Whether the hub is among the places kept. */
  readonly hasHub: boolean;
}

/** What a reader would retain of the page, written from its figures. */
export function Five({ figures, changeOf, target, places, hasHub }: Props): ReactNode {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const { hub } = useProgramme();
  const { annotations } = usePromises();
  const title = messages.formatMessage({ id: 'five.title' });
  const of = (indicator: IndicatorId, by: BreakdownId | null = null): Released<Measured> | null => {
    const answer = pick(figures, indicator, by);
    return answer.state === 'ready' ? answer.value : null;
  };
  const all = {
    people: of('people'),
    hubPeople: of('hub-people'),
    months: of('people', 'month'),
    cities: of('people', 'city'),
    themes: of('people', 'theme'),
    coachedPeople: of('coached-people'),
    opportunities: of('opportunities'),
  };
  const { people, hubPeople, months, cities, themes, coachedPeople, opportunities } = all;
  if (!people || !hubPeople || !months || !cities || !themes || !coachedPeople || !opportunities)
    return (
      <Section title={title}>{figures.state !== 'ready' && <ChartPending title={title} answer={figures} />}</Section>
    );
  return (
    <Section title={title}>
      <InFive
        people={{ measured: people, change: changeOf('people') }}
        hubPeople={hasHub ? { measured: hubPeople, change: changeOf('hub-people') } : null}
        months={months}
        cities={cities}
        themes={themes}
        coachedPeople={coachedPeople}
        opportunities={opportunities}
        target={target}
        annotations={annotations}
        places={{ ...places, hubCode: hub }}
        label={(by, key) => labelOf(by, key, { messages, gazetteer })}
      />
    </Section>
  );
}
