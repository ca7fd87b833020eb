import type { Profile } from '../../model/address/address.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Request } from '../ask/measure.ts';
import { measureEach } from '../ask/measure.ts';
import { countsPeople } from '../define/algebra.ts';
import { definitionOf, indicator } from '../define/indicators.ts';
import { units } from '../define/units.ts';
import type { Counter } from '../ask/counter.ts';
import { samePeriod } from '../../model/time/period.ts';
import { byAddition, yearsOf } from './added/addedUp.ts';
import { release } from './disclosure.ts';
import { filteredCriteria, isTooFine, widerScopes } from './fineness.ts';
import { hiddenByTables, hiddenShares, portraitTables } from './linkedTables.ts';
import { carriersOf, counterparts, toldByStages } from './nestedStages.ts';
import { isFew } from './alone.ts';
import { hiddenByParts } from './partsOfYear.ts';
import { released } from './released.ts';

export interface Terms {
  readonly programme: Programme;
  readonly profile: Profile;
  /** What becomes of a measure before it is protected: what the data says nothing of. */
  readonly shape?: (measured: Measured) => Measured;
  /** Other scopes whose figures are shown beside these: longer periods, periods compared. */
  readonly beside?: readonly Scope[];
}

/**
 * Figures as a public profile lets them be seen: what is linked to them is computed too, and a figure is withheld when it crosses more than
 * a place, a period and one criterion; when those that a filter, a period beside it, or the programme year around it, leaves out are 1 to 10 people; when
 * others of the same scope tell of so few by difference (`toldByStages`); when another table of the same place or of a smaller one would
 * (`hiddenByTables`); when parts of the year side by side would (`hiddenByParts`); or when those whom it is of are withheld.
 */
export async function protect(
  counter: Counter,
  requests: readonly Request[],
  scope: Scope,
  { programme, profile, shape = (measured) => measured, beside = [] }: Terms,
): Promise<readonly Released<Measured>[]> {
  const all = [...requests, ...counterparts(requests)];
  const levels = [...new Set(all.map(({ by }) => by))];
  // A part of a programme year, beside the year that everybody is shown.
  const years = yearsOf(scope.period, programme)
    .filter((period) => !samePeriod(period, scope.period))
    .map((period) => ({ ...scope, period }));
  const hiddenIn = portraitTables(counter, scope, programme);
  // All at once: what is asked in one tick is one call.
  const [[own = [], ...others], hiddenAt, sharesAt, toldByAddition, hiddenOfParts] = await Promise.all([
    measureEach(counter, all, [scope, ...widerScopes(scope), ...beside, ...years], { programme }),
    Promise.all(levels.map(async (by) => hiddenByTables(hiddenIn, by, scope, programme))),
    Promise.all(
      all.map(async ({ indicator, by }) =>
        hiddenShares(hiddenIn, { indicator: definitionOf(indicator).id, by }, scope),
      ),
    ),
    byAddition(counter, all, scope, programme),
    hiddenByParts(counter, all, scope, programme),
  ]);
  const measured = own.map(shape);
  const told = measured.map(() => new Map<string, 'complementary' | 'too-fine'>());
  const hide = (index: number, key: string): void => {
    if (told[index]?.has(key) === false) told[index]?.set(key, 'complementary');
  };
  const criteria = filteredCriteria(scope);
  measured.forEach((each, index) => {
    const fine = isTooFine(criteria, each.by) ? keysOf(each) : criteria.size > 1 ? [''] : [];
    for (const key of fine) told[index]?.set(key, 'too-fine');
    const keys = [
      ...toldByStages(each, measured),
      ...unknownFew(each),
      ...others.flatMap((other) => differsByFew(each, other[index])),
      ...(hiddenAt[levels.indexOf(each.by)] ?? []),
      ...(sharesAt[index] ?? []),
      ...(hiddenOfParts[index] ?? []),
    ];
    for (const key of keys) hide(index, key);
    for (const key of keysOf(each)) {
      const reason = toldByAddition(each.indicator, each.by, key);
      if (reason !== null && told[index]?.has(key) === false) told[index]?.set(key, reason);
    }
  });
  const alone = measured.map((each, index) => release(each, profile, told[index]));
  measured.forEach((each, index) => {
    if (!units[each.unit].isPersonal) return;
    const carriers = carriersOf(each.indicator).filter((carrier) => carrier !== each.indicator);
    const found = alone.filter((other) => carriers.includes(other.indicator) && other.by === each.by);
    for (const key of found.flatMap(withheldIn)) hide(index, key);
  });
  return measured.slice(0, requests.length).map((each, index) => released(release(each, profile, told[index])));
}

function keysOf({ cells }: Measured): readonly string[] {
  return ['', ...cells.map(({ key }) => key)];
}

function figures(measured: Measured | undefined): ReadonlyMap<string, Figure> {
  if (measured === undefined) return new Map();
  return new Map([['', measured.total], ...measured.cells.map(({ key, figure }) => [key, figure] as const)]);
}

function withheldIn(measured: Measured): readonly string[] {
  return [...figures(measured)].flatMap(([key, { state }]) => (state === 'withheld' ? [key] : []));
}

/** Keys of the ratios whose base leaves out 1 to 10 for want of an answer: the base, beside the count of all, would tell of them. */
function unknownFew(measured: Measured): readonly string[] {
  if (!countsPeople(indicator(measured.indicator).unknown)) return [];
  return [...figures(measured)].flatMap(([key, figure]) =>
    figure.state === 'shown' && figure.denominator !== null && isFew(figure.unknown ?? 0) ? [key] : [],
  );
}

/** Keys of the figures that those of another scope differ from by 1 to 10, the same figure or the whole of them; the total has the empty key. */
function differsByFew(measured: Measured, other: Measured | undefined): readonly string[] {
  const others = figures(other);
  return [...figures(measured)].flatMap(([key, figure]) => {
    const isTold = ['', key].some((each) => {
      const beside = others.get(each);
      if (figure.state !== 'shown' || beside?.state !== 'shown') return false;
      return isFew(Math.abs(beside.numerator - figure.numerator));
    });
    return isTold ? [key] : [];
  });
}
