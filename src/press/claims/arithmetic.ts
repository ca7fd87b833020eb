import type { IndicatorId } from '../../model/indicator.ts';
import { truthOf } from '../wording.ts';
import type { Base } from './judge.ts';
import type { ReadClaim } from './readClaims.ts';

/** Claims of one text that cannot all be true, whatever the data say. */
export interface Finding {
  /**
   * `stage`: more people than at the stage before. `part`: a part greater than its whole. `share`: a share that is not the quotient of the counts said.
   * `twice`: two values for one thing. `sum`: shares that pass the whole.
   */
  readonly kind: 'stage' | 'part' | 'share' | 'twice' | 'sum';
  /** Positions of the claims, the one at fault last. */
  readonly claims: readonly number[];
  readonly cities: readonly string[];
  /** What the text says, or makes of what it says. */
  readonly least: number;
  readonly most: number;
  /** Bases of the same text on which the numbers go together. */
  readonly possibleOn: readonly { readonly cities: readonly string[]; readonly most: number }[];
}

/** Each stage is reached by people of the one before; opportunities are events, and people only if each had one. */
const stages: readonly (readonly [IndicatorId, IndicatorId])[] = [
  ['coached-people', 'people'],
  ['opportunity-people', 'coached-people'],
  ['opportunities', 'coached-people'],
  ['new-people', 'people'],
  ['people', 'attendances'],
  ['attendances', 'registrations'],
  ['reserved-attendances', 'attendances'],
  ['reserved-sessions', 'sessions'],
];
/** Shares of people that make a count of people. */
const shareOf: Partial<Record<IndicatorId, readonly [part: IndicatorId, whole: IndicatorId]>> = {
  'coaching-rate': ['coached-people', 'people'],
  'opportunity-rate': ['opportunity-people', 'coached-people'],
};

interface Said {
  readonly index: number;
  readonly low: number;
  readonly high: number;
  /** Other claims it was made of. */
  readonly from: readonly number[];
}

/** Looks for numbers of a text that contradict each other. `basesOf` gives the bases each claim may be about. */
export function contradictions(
  claims: readonly ReadClaim[],
  basesOf: (claim: ReadClaim) => readonly Base[],
): readonly Finding[] {
  const few = distinct(claims);
  const bases = distinctBases(
    few.flatMap((index) => claims[index] ?? []),
    basesOf,
  );
  const said = (indicator: IndicatorId, part: string, cities: readonly string[]): readonly Said[] =>
    few.flatMap((index) => {
      const claim = claims[index];
      if (claim === undefined) return [];
      const [subject] = claim.subjects;
      const isIt =
        subject?.indicator === indicator &&
        subject.part === part &&
        subject.category === undefined &&
        subject.over === undefined;
      if (!isIt || !basesOf(claim).some((base) => same(base.cities, cities))) return [];
      return [{ index, ...limitsOf(claim), from: [] }];
    });
  const count = (indicator: IndicatorId, cities: readonly string[]): readonly Said[] =>
    said(indicator, 'value', cities).filter(({ index }) => claims[index]?.wording.quantity.kind === 'count');
  /** Counts said, and those that a share of a count makes. */
  const counts = (indicator: IndicatorId, cities: readonly string[]): readonly Said[] => [
    ...count(indicator, cities),
    ...Object.entries(shareOf).flatMap(([rate, [part, whole]]) =>
      part !== indicator
        ? []
        : said(rate as IndicatorId, 'value', cities).flatMap((share) =>
            counts(whole, cities).map((base): Said => ({
              index: share.index,
              low: share.low * base.low,
              high: share.high * base.high,
              from: [base.index, ...base.from],
            })),
          ),
    ),
  ];
  const found: Finding[] = [];
  for (const [part, whole] of stages) {
    const clashes = bases.flatMap((cities) =>
      counts(part, cities).flatMap((less) =>
        counts(whole, cities).map((more) => ({ cities, less, more, isClash: less.low > more.high })),
      ),
    );
    for (const { cities, less, more, isClash } of clashes) {
      if (!isClash) continue;
      found.push({
        kind: 'stage',
        claims: [...new Set([...more.from, more.index, less.index])],
        cities,
        least: less.low,
        most: more.high,
        possibleOn: clashes
          .filter((other) => !other.isClash && other.less.index === less.index)
          .map((other) => ({ cities: other.cities, most: other.more.high })),
      });
    }
  }
  return [...found, ...parts(claims), ...sharesAgainstCounts(claims, basesOf), ...twice(claims), ...sums(claims)];
}

/** The same count in a city and in the whole region, or of women and of everybody. */
function parts(claims: readonly ReadClaim[]): readonly Finding[] {
  return pairs(claims).flatMap(([a, b]): readonly Finding[] => {
    const [one, other] = [claims[a], claims[b]];
    if (one?.wording.quantity.kind !== 'count' || other?.wording.quantity.kind !== 'count') return [];
    const [subject, whole] = [one.subjects[0], other.subjects[0]];
    const isPlace = sameSubject(one, other) && (one.cities?.length ?? 0) > 0 && other.cities?.length === 0;
    const isAmong =
      subject !== undefined &&
      whole?.indicator === 'people' &&
      whole.category === undefined &&
      (subject.part === 'numerator' || subject.category !== undefined) &&
      subject.indicator !== 'population-within-10km' &&
      subject.indicator !== 'no-show-rate' &&
      same(one.cities ?? [], other.cities ?? []);
    if (!isPlace && !isAmong) return [];
    const [part, all] = [limitsOf(one), limitsOf(other)];
    return part.low > all.high ? [finding('part', [b, a], one.cities ?? [], part.low, all.high)] : [];
  });
}

/** « 54 % de femmes » beside a number of women and a number of people. */
function sharesAgainstCounts(
  claims: readonly ReadClaim[],
  basesOf: (claim: ReadClaim) => readonly Base[],
): readonly Finding[] {
  return distinct(claims).flatMap((index): readonly Finding[] => {
    const share = claims[index];
    const subject = share?.subjects[0];
    if (share?.wording.quantity.kind !== 'share' || subject === undefined) return [];
    const countOf = (test: (claim: ReadClaim) => boolean, at: Base): number =>
      claims.findIndex(
        (each) =>
          each.wording.quantity.kind === 'count' &&
          test(each) &&
          basesOf(each).some((base) => same(base.cities, at.cities)),
      );
    return basesOf(share)
      .slice(0, 1)
      .flatMap((base): readonly Finding[] => {
        const [partId, wholeId] = shareOf[subject.indicator] ?? [subject.indicator, 'people'];
        const part = countOf(
          ({ subjects: [own] }) =>
            own?.indicator === partId &&
            (partId === subject.indicator ? own.part === 'numerator' : own.part === 'value') &&
            own.category?.key === subject.category?.key,
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
        return said.low > most || said.high < least
          ? [finding('share', [whole, part, index], base.cities, said.low, most)]
          : [];
      });
  });
}

/** Two values of one thing, in one place. */
function twice(claims: readonly ReadClaim[]): readonly Finding[] {
  return pairs(claims).flatMap(([a, b]): readonly Finding[] => {
    const [one, other] = [claims[a], claims[b]];
    if (a > b || one === undefined || other === undefined || one.wording.quantity.kind !== other.wording.quantity.kind)
      return [];
    if (!sameSubject(one, other) || one.year !== other.year || !same(one.cities ?? ['?'], other.cities ?? ['?']))
      return [];
    const [x, y] = [limitsOf(one), limitsOf(other)];
    return x.low > y.high || y.low > x.high ? [finding('twice', [a, b], one.cities ?? [], y.low, x.high)] : [];
  });
}

/** Women and men together are not more than everybody. */
function sums(claims: readonly ReadClaim[]): readonly Finding[] {
  return pairs(claims).flatMap(([a, b]): readonly Finding[] => {
    const [one, other] = [claims[a], claims[b]];
    const isPair = one?.subjects[0]?.indicator === 'women-share' && other?.subjects[0]?.category?.key === 'M';
    if (!isPair || one.wording.quantity.kind !== 'share' || other?.wording.quantity.kind !== 'share') return [];
    const least = limitsOf(one).low + limitsOf(other).low;
    return least > 1 ? [finding('sum', [a, b], one.cities ?? [], least, 1)] : [];
  });
}

function finding(
  kind: Finding['kind'],
  claims: readonly number[],
  cities: readonly string[],
  least: number,
  most: number,
): Finding {
  return { kind, claims, cities, least, most, possibleOn: [] };
}

/** Different claims compared at most: a text of hundreds is not a press release. */
const MOST_COMPARED = 80;

/** The positions of the claims that differ, of what can be counted. */
function distinct(claims: readonly ReadClaim[]): readonly number[] {
  const seen = new Set<string>();
  const found: number[] = [];
  for (const [index, { subjects, wording, upTo, cities, spokenOf, year }] of claims.entries()) {
    if (found.length === MOST_COMPARED) break;
    const key = JSON.stringify([subjects, wording, upTo, cities, spokenOf, year]);
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

function limitsOf({ wording, upTo }: ReadClaim): { readonly low: number; readonly high: number } {
  if (upTo !== null) return { low: wording.quantity.value, high: upTo };
  const { low, high } = truthOf(wording);
  return { low, high };
}

function sameSubject(a: ReadClaim, b: ReadClaim): boolean {
  return a.subjects.length > 0 && JSON.stringify(a.subjects[0]) === JSON.stringify(b.subjects[0]);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((city) => b.includes(city));
}

function distinctBases(
  claims: readonly ReadClaim[],
  basesOf: (claim: ReadClaim) => readonly Base[],
): readonly (readonly string[])[] {
  const all = claims.flatMap((claim) => basesOf(claim).map(({ cities }) => cities));
  return [...new Map(all.map((cities) => [cities.join(' '), cities])).values()];
}
