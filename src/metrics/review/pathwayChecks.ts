import type { Measured } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { BaseCheck, PathwayFlag } from '../../model/figure/answers/pathway.ts';

/** The figures that the checks read. */
export const checkedIndicators = [
  'people',
  'hub-people',
  'coached-people',
  'coaching-rate',
  'opportunities',
  'opportunity-people',
  'opportunity-rate',
] as const satisfies readonly IndicatorId[];

type Values = ReadonlyMap<IndicatorId, number>;

function valuesOf(measured: readonly Measured[]): Values {
  return new Map(
    measured.flatMap(({ indicator, by, total }) =>
      by === null && total.state === 'shown' ? [[indicator, total.value] as const] : [],
    ),
  );
}

/** What does not add up as people; what is not shown is not checked. */
export function pathwayFlags(measured: readonly Measured[]): readonly PathwayFlag[] {
  const values = valuesOf(measured);
  const isAbove = (one: IndicatorId, other: IndicatorId): boolean => {
    const [above, below] = [values.get(one), values.get(other)];
    return above !== undefined && below !== undefined && above > below;
  };
  const shares = ['coaching-rate', 'opportunity-rate'] as const;
  return [
    ...(isAbove('opportunities', 'coached-people') ? (['opportunities-above-coached'] as const) : []),
    ...(isAbove('coached-people', 'people') ? (['coached-above-people'] as const) : []),
    ...(isAbove('opportunity-people', 'coached-people') ? (['helped-above-coached'] as const) : []),
    ...(shares.some((share) => (values.get(share) ?? 0) > 1) ? (['share-above-one'] as const) : []),
  ];
}

/** "10 % are coached, and 2,000 opportunities came of it": on the people of the hub, then of everywhere, whether that can be people. */
export function baseChecks(measured: readonly Measured[]): readonly BaseCheck[] {
  const values = valuesOf(measured);
  const [rate, opportunities] = [values.get('coaching-rate'), values.get('opportunities')];
  if (rate === undefined || opportunities === undefined) return [];
  const bases = [
    { base: 'hub', people: values.get('hub-people') },
    { base: 'everywhere', people: values.get('people') },
  ] as const;
  return bases.flatMap(({ base, people }) => {
    const coached = (people ?? 0) * rate;
    return people === undefined || coached === 0
      ? []
      : [{ base, people, coached, opportunities, ratio: opportunities / coached }];
  });
}
