import type { IndicatorId } from '../../model/indicator.ts';
import type { Quantity, Wording } from '../quantity.ts';
import { type Around, bind, type Bound } from './bind.ts';
import { foldText } from './foldText.ts';
import { leavingAlone } from './leftAlone.ts';
import { type NamedPlaces, type Mention, placesIn } from './places.ts';
import { quantitiesIn, type Spotted } from './quantities.ts';
import { of, over, type Subject } from './reading.ts';
import { stripMarkup } from './stripMarkup.ts';

/** A quantity that a text states, and what it may be about. */
export interface ReadClaim {
  /** Positions in the text as written. */
  readonly start: number;
  readonly end: number;
  /** Where the number alone is, with its qualifier: what a correction replaces. */
  readonly numberEnd: number;
  readonly text: string;
  readonly wording: Wording;
  /** The greater end of a range. */
  readonly upTo: number | null;
  /** The likeliest first; none for what Bilan does not count. */
  readonly subjects: readonly Subject[];
  /** Cities that the sentence restricts it to; `null` when it names none, `[]` for the whole region. */
  readonly cities: readonly string[] | null;
  /** The city that the text last spoke of, for a sentence that names none. */
  readonly spokenOf: readonly string[] | null;
  /** A calendar year that the sentence is about. */
  readonly year: number | null;
}

/** Longer texts are cut: a press release is a page. */
const LONGEST = 1_000_000;

/** Every claim of a text, in order. Deterministic; dates, telephones and the like are left alone. */
export function readClaims(text: string, map: NamedPlaces): readonly ReadClaim[] {
  const source = text.slice(0, LONGEST);
  const { text: written, at } = stripMarkup(source);
  const folded = foldText(written);
  const left = leavingAlone(folded);
  const mentions = placesIn(written, folded, map);
  const quantities = quantitiesIn(left);
  const claims: ReadClaim[] = [];
  let spokenOf: readonly string[] | null = null;
  let next = 0;
  for (const sentence of sentencesOf(left)) {
    const own: Spotted[] = [];
    for (; next < quantities.length; next += 1) {
      const quantity = quantities[next];
      if (quantity === undefined || quantity.numberStart >= sentence.end) break;
      own.push(quantity);
    }
    const here = within(mentions, sentence.start, sentence.end);
    own.forEach((spotted, index) => {
      const following = own[index + 1];
      // « la moitié des 30 120 personnes sont des femmes »: the base is said within.
      const isBase =
        following !== undefined && /^ (?:des|de|d'|of(?: the| our)?) ?$/.test(left.slice(spotted.end, following.start));
      const stop = isBase ? own[index + 2] : following;
      const window = {
        left: Math.max(sentence.start, own[index - 1]?.end ?? 0),
        right: Math.min(sentence.end, stop?.start ?? sentence.end),
      };
      const namesHub = within(here, window.left, window.right).some(({ code }) => code === map.hub);
      const around = { text: left, ...window, namesHub };
      const found = bind(spotted, around) ?? elliptic(spotted, around, claims.at(-1));
      if (found === null) return;
      const bound = echoed(spotted, found, around, claims.at(-1));
      const isWhole = /(?<![a-z])(?:sur|parmi|of|out of|among)(?: les| the| nos| our)? $/.test(
        left.slice(Math.max(0, spotted.start - 16), spotted.start),
      );
      const placed = citiesOf(left, here, spotted, window, isWhole);
      claims.push({
        start: at(spotted.start),
        end: at(bound.end - 1) + 1,
        numberEnd: at(spotted.end - 1) + 1,
        text: source.slice(at(spotted.start), at(bound.end - 1) + 1),
        wording: {
          qualifier: spotted.qualifier,
          quantity: bound.quantity ?? (bound.isMean === true ? asMean(spotted.quantity) : spotted.quantity),
        },
        upTo: spotted.upTo,
        subjects: bound.subjects,
        cities: placed ?? (sentence.continues ? spokenOf : null),
        spokenOf,
        year: yearOf(folded.slice(sentence.start, sentence.end)),
      });
    });
    const last = here.at(-1);
    if (last !== undefined)
      spokenOf = here.some(({ code }) => code === null) ? null : [...new Set(here.flatMap(({ code }) => code ?? []))];
  }
  return claims;
}

/** « 17 940 personnes à Montpellier, 30 120 dans la région » : a number before a place is of what was counted before it. */
function elliptic(spotted: Spotted, { text, left, right }: Around, before: ReadClaim | undefined): Bound | null {
  const isPlaced = /^ (?:dans|a|en|au|aux|sur|avec|in|at|across|with)(?![a-z])/.test(text.slice(spotted.end, right));
  const isPart = /(?<![a-z])(?:dont|including|of which)(?: [a-z]+)? $/.test(text.slice(left, spotted.start));
  const { kind, value } = spotted.quantity;
  const isSame = kind === before?.wording.quantity.kind && (value >= 20 || kind === 'mean' || isPart);
  return isPlaced && isSame && before !== undefined && before.subjects.length > 0
    ? { subjects: before.subjects, end: spotted.end }
    : null;
}

/** The rate that a count of people is of everybody. */
const rates: Partial<Record<IndicatorId, Subject>> = {
  'coached-people': of('coaching-rate'),
  'women-share': of('women-share'),
  'job-seeker-share': of('job-seeker-share'),
  'no-show-rate': of('no-show-rate'),
  'opportunity-people': over('opportunity-people', 'people'),
  'hub-people': of('hub-share'),
};

/**
 * What a quantity says again of the one before it: « 3 024 personnes accompagnées, soit 10 % », « Une femme sur deux ? 53,8 % », « 158 ateliers réservés ont
 * réuni 3 764 présences ».
 */
function echoed(spotted: Spotted, bound: Bound, { text, left, right }: Around, before: ReadClaim | undefined): Bound {
  const [subject] = before?.subjects ?? [];
  if (subject === undefined || before === undefined) return bound;
  if (spotted.quantity.kind === 'share' && bound.subjects.length === 0) {
    const rate = rates[subject.indicator];
    const isAgain = /(?<![a-z])(?:soit|c'est-a-dire|that is)(?: [a-z]+)? ?$|\($/.test(text.slice(left, spotted.start));
    if (isAgain && rate !== undefined) return { ...bound, subjects: [rate] };
    const isAlone = /^[^a-z]*$|^ (?:a|en|dans|au|aux|in|at|across) [a-z'-]+(?: [a-z'-]+){0,3} ?[^a-z]*$/.test(
      text.slice(spotted.end, right),
    );
    if (isAlone && before.wording.quantity.kind === 'share') return { ...bound, subjects: before.subjects };
  }
  if (
    bound.isElliptic === true &&
    bound.subjects[0]?.indicator === 'people' &&
    subject.category === undefined &&
    text.slice(before.end, spotted.start).search(/[.!?\n]/) < 0
  )
    return { ...bound, subjects: before.subjects };
  if (bound.subjects[0]?.indicator === 'attendances' && subject.indicator === 'reserved-sessions')
    return { ...bound, subjects: [of('reserved-attendances'), of('attendances')] };
  return bound;
}

function asMean(quantity: Quantity): Quantity {
  return quantity.kind === 'count' ? { kind: 'mean', value: quantity.value, step: 1 } : quantity;
}

/** The places nearest to a quantity: after it, else before it, else anywhere in its sentence. */
function citiesOf(
  text: string,
  here: readonly Mention[],
  spotted: Spotted,
  window: { readonly left: number; readonly right: number },
  isWhole: boolean,
): readonly string[] | null {
  const after = together(text, within(here, spotted.start, window.right), 1);
  const before = together(text, within(here, window.left, spotted.start).toReversed(), -1).toReversed();
  // « Sur 2 285 ateliers, 1 263 à Montpellier »: the whole is of no city of its parts.
  const found = [after, before, isWhole ? [] : here].find(({ length }) => length > 0);
  const [first, second] = found ?? [];
  if (first === undefined) return null;
  if (first.code === null) return [];
  // « de Toulouse à Mende » is everywhere.
  const isFrom = /(?<![a-z])(?:de|from) $/.test(text.slice(Math.max(0, first.start - 8), first.start));
  if (isFrom && second !== undefined && /^ (?:a|to|jusqu'a) $/.test(text.slice(first.end, second.start))) return [];
  return [...new Set((found ?? []).flatMap(({ code }) => code ?? []))];
}

/** The mentions that one list names, from the first given: « à Toulouse, Albi et Mende », « de Toulouse à Mende ». */
function together(text: string, mentions: readonly Mention[], way: 1 | -1): readonly Mention[] {
  const listed: Mention[] = [];
  for (const each of mentions) {
    const last = listed.at(-1);
    const gap = last === undefined ? '' : way > 0 ? text.slice(last.end, each.start) : text.slice(each.end, last.start);
    if (last !== undefined && !/^(?:,|,? et|,? and|, puis|,? ou)? ?(?:a |au |aux |in |de |jusqu'a |to )?$/.test(gap))
      break;
    listed.push(each);
  }
  return listed;
}

function within(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  return mentions.filter((each) => each.start >= start && each.start < end);
}

/** Sentences end at a full stop before a space, a mark or a line. */
function sentencesOf(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly continues: boolean }[] {
  const found: { start: number; end: number; continues: boolean }[] = [];
  let start = 0;
  let continues = false;
  for (const { index, 0: mark } of text.matchAll(/[.!?…]+(?=[\s"»)¦]|$)|\n+|;/g)) {
    const end = index + mark.length;
    found.push({ start, end, continues });
    continues = mark === ';';
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length, continues });
  return found;
}

const YEAR =
  /(?<![a-z\d])(?:en|in|durant|during|sur l'annee|pour l'annee|l'annee|annee|courant)(?: l'annee)? ((?:19|20)\d\d)(?![\d-])/;

function yearOf(sentence: string): number | null {
  const found = YEAR.exec(sentence)?.[1];
  return found === undefined ? null : Number(found);
}
