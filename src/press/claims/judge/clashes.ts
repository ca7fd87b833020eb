import type { IndicatorId } from '../../../model/figure/indicator.ts';
import { factsOf, indicator as definition } from '../../../metrics/define/indicators.ts';
import { truthOf } from '../../wording/wording.ts';
import type { Finding } from './finding.ts';
import { type Base, baseKey, wholeRegion } from '../base.ts';
import type { ReadClaim } from '../readClaims.ts';

/** The same count in a city and in the whole region, or of women and of everybody. */
export function parts(claims: readonly ReadClaim[]): readonly Finding[] {
  return pairs(claims).flatMap(([a, b]): readonly Finding[] => {
    const [one, other] = [claims[a], claims[b]];
    if (one?.wording.quantity.kind !== 'count' || other?.wording.quantity.kind !== 'count') return [];
    const [subject, whole] = [one.subjects[0], other.subjects[0]];
    const [at, within] = [one.bases[0] ?? wholeRegion, other.bases[0] ?? wholeRegion];
    const isPlace = sameSubject(one, other) && at.cities.length > 0 && same({ ...at, cities: [] }, within);
    const isAmong =
      subject !== undefined &&
      whole?.indicator === 'people' &&
      whole.category === undefined &&
      subject.part === 'numerator' &&
      isAmongPeople(subject.indicator) &&
      same(at, within);
    if (!isPlace && !isAmong) return [];
    const [part, all] = [limitsOf(one), limitsOf(other)];
    return part.low > all.high ? [finding('part', [b, a], at, part.low, all.high)] : [];
  });
}

/** Whether what a ratio counts above is people: residents, and rows, are not among those trained. */
function isAmongPeople(id: IndicatorId): boolean {
  const each = definition(id);
  return 'numerator' in each && 'count' in each.numerator && each.numerator.count === 'people';
}

/** « 54 % de femmes » beside a number of women and a number of people. */
export function sharesAgainstCounts(claims: readonly ReadClaim[]): readonly Finding[] {
  return distinct(claims).flatMap((index): readonly Finding[] => {
    const share = claims[index];
    const subject = share?.subjects[0];
    if (share?.wording.quantity.kind !== 'share' || subject === undefined) return [];
    const countOf = (test: (claim: ReadClaim) => boolean, at: Base): number =>
      claims.findIndex(
        (each) =>
          each.wording.quantity.kind === 'count' &&
          test(each) &&
          each.bases.some((base) => same(withoutPeople(base), withoutPeople(at))),
      );
    return share.bases.slice(0, 1).flatMap((base): readonly Finding[] => {
      const { turns } = factsOf(subject.indicator);
      const [partId, wholeId] = [turns?.into ?? subject.indicator, turns?.whole ?? 'people'];
      const part = countOf(
        ({ subjects: [own] }) =>
          own?.indicator === partId &&
          (partId === subject.indicator ? own.part === 'numerator' : own.part === 'value') &&
          own.category?.keys.join() === subject.category?.keys.join(),
        base,
      );
      const whole = countOf(
        ({ subjects: [own] }) => own?.indicator === wholeId && own.part === 'value' && own.category === undefined,
        base,
      );
      const [a, b] = [claims[part], claims[whole]];
      if (a === undefined || b === undefined || part === whole) return [];
      const [some, all, said] = [limitsOf(a), limitsOf(b), limitsOf(share)];
      // Those who did not answer are in the count and not in the share.
      const [least, most] = [some.low / all.high, (some.high / all.low) * 1.1];
      return said.low > most || said.high < least ? [finding('share', [whole, part, index], base, said.low, most)] : [];
    });
  });
}

/** Two values of one thing, in one place. */
export function twice(claims: readonly ReadClaim[]): readonly Finding[] {
  return pairs(claims).flatMap(([a, b]): readonly Finding[] => {
    const [one, other] = [claims[a], claims[b]];
    if (a > b || one === undefined || other === undefined || one.wording.quantity.kind !== other.wording.quantity.kind)
      return [];
    const [at, too] = [one.bases[0], other.bases[0]];
    if (!sameSubject(one, other) || at === undefined || too === undefined || !same(at, too)) return [];
    const [x, y] = [limitsOf(one), limitsOf(other)];
    return x.low > y.high || y.low > x.high ? [finding('twice', [a, b], at, y.low, x.high)] : [];
  });
}

/** Women and men together are not more than everybody. */
export function sums(claims: readonly ReadClaim[]): readonly Finding[] {
  return pairs(claims).flatMap(([a, b]): readonly Finding[] => {
    const [one, other] = [claims[a], claims[b]];
    const isPair = one?.subjects[0]?.indicator === 'women-share' && other?.subjects[0]?.category?.keys.join() === 'M';
    if (!isPair || one.wording.quantity.kind !== 'share' || other?.wording.quantity.kind !== 'share') return [];
    const least = limitsOf(one).low + limitsOf(other).low;
    return least > 1 ? [finding('sum', [a, b], one.bases[0] ?? wholeRegion, least, 1)] : [];
  });
}

function finding(kind: Finding['kind'], claims: readonly number[], base: Base, least: number, most: number): Finding {
  return { kind, claims, base, least, most, possibleOn: [] };
}

/** Different claims compared at most: a text of hundreds is not a press release. */
const MOST_COMPARED = 80;

/** The positions of the claims that differ, of what can be counted. */
export function distinct(claims: readonly ReadClaim[]): readonly number[] {
  const seen = new Set<string>();
  const found: number[] = [];
  for (const [index, { subjects, wording, upTo, bases }] of claims.entries()) {
    if (found.length === MOST_COMPARED) break;
    const key = JSON.stringify([subjects, wording, upTo, bases]);
    if (subjects.length === 0 || seen.has(key)) continue;
    seen.add(key);
    found.push(index);
  }
  return found;
}

function pairs(claims: readonly ReadClaim[]): readonly (readonly [number, number])[] {
  const few = distinct(claims);
  return few.flatMap((a) => few.flatMap((b) => (a === b ? [] : [[a, b] as const])));
}

export function limitsOf({ wording, upTo }: ReadClaim): { readonly low: number; readonly high: number } {
  if (upTo !== null) return { low: wording.quantity.value, high: upTo };
  const { low, high } = truthOf(wording);
  return { low, high };
}

function sameSubject(a: ReadClaim, b: ReadClaim): boolean {
  return a.subjects.length > 0 && JSON.stringify(a.subjects[0]) === JSON.stringify(b.subjects[0]);
}

function same(a: Base, b: Base): boolean {
  return baseKey(a) === baseKey(b);
}

/** A base without the filters of people: a number of women is told beside a number of people. */
function withoutPeople(base: Base): Base {
  return { ...base, gender: [], occupation: [], age: [] };
}
