import type { Wording } from '../wording/quantity.ts';
import { bind } from './bind.ts';
import { citiesOf, within } from './citiesOf.ts';
import { asMean, echoed, elliptic } from './echo.ts';
import { foldText } from './foldText.ts';
import { leavingAlone } from './leftAlone.ts';
import { type NamedPlaces, placesIn } from './places.ts';
import { quantitiesIn, type Spotted } from './quantities.ts';
import type { Subject } from './reading.ts';
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
      const isSame = following !== undefined && SAME_PHRASE.test(left.slice(spotted.end, following.start));
      const stop = isSame ? own[index + 2] : following;
      const window = {
        left: Math.max(sentence.start, own[index - 1]?.end ?? 0),
        right: Math.min(sentence.end, stop?.start ?? sentence.end),
      };
      const namesHub = within(here, window.left, window.right).some(({ code }) => code === map.hub);
      const isBase =
        index > 0 && /^ (?:des|de|d'|of(?: the| our)?) ?$/.test(left.slice(own[index - 1]?.end ?? 0, spotted.start));
      const around = { text: left, ...window, namesHub, isBase };
      const found = bind(spotted, around) ?? elliptic(spotted, around, claims.at(-1));
      if (found === null) return;
      const bound = echoed(spotted, found, around, claims.at(-1));
      const isWhole = /(?<![a-z])(?:sur|parmi|of|out of|among)(?: les| the| nos| our)? $/.test(
        left.slice(Math.max(0, spotted.start - 16), spotted.start),
      );
      const isOfCities = bound.subjects[0]?.indicator === 'session-cities';
      const placed = isOfCities ? [] : citiesOf(left, here, spotted, window, isWhole);
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
        cities: placed ?? (sentence.continues || AGAIN.test(left.slice(window.left, window.right)) ? spokenOf : null),
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

/** The place spoken of before. */
const AGAIN =
  /(?<![a-z])(?:cette (?:meme )?ville|sur place|son espace|l'espace|in that (?:city|town)|its (?:own )?space|the space)(?![a-z])/;

/** What leads from a quantity to one said of the same thing: « la moitié des 30 000 », « 3 024 personnes, soit 10 %, », « plus de la moitié (54 %) ». */
const SAME_PHRASE =
  /^ (?:des|de|d'|of(?: the| our)?) ?$|^[a-z' ]{0,40},? (?:soit|c'est-a-dire|that is)(?: [a-z]+)? $|^[a-z' ]{0,60} \($/;

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
