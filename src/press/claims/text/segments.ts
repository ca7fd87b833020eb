import type { Spotted } from './spotted.ts';

/** A stretch of text: a half-open interval of positions. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence; `continues` is true after a semicolon. */
export interface Sentence extends Stretch {
  readonly continues: boolean;
}

/** « M. Vidal » goes on. */
const ENDS = /(?<!(?:^|[^a-z\d])(?:m|mm|mr|mrs|ms|dr)(?=\.))[.!?…]+(?=[\s"»)¦]|$)|\n+|;| \/ /g;

/** What may stand between a label and its figure. */
const LABELS = /^(?:[.…]+|;| \/ )$/;

/** « Rodez ; 342 personnes » : a few words that state nothing tell of what the figure after them is. */
function isLabel(said: string): boolean {
  return !/[\d,:]/.test(said) && /^\s*(?:[«"“(•-] ?)?[a-z][a-z'-]*(?: [a-z'-]+){0,2} ?$/.test(said);
}

/** What may stand between a figure and a label after it. */
const LINKS = /^(?:;| \/ )$/;
const LONGEST_LABEL = 60;

/** « 453 personnes ; Mende » : a few words up to the end of the line tell of what the figure before them is. */
function isTrailing(said: string): boolean {
  const [line = ''] = said.split(/[\n.!?…]/, 1);
  return line.trim() !== '' && line.length < LONGEST_LABEL && isLabel(line);
}

/** What says of what the number before it is. */
const DEFINES =
  /^\s*(?:c'est|c'etait|comme|tel est|voila|voici|soit|this is|that is|it is) (?:le|un|the) (?:nombre|total|number) (?:d[e']|of )/;
/** A number that ends a sentence or a line and has no noun. */
const BARE = /(?:^|[\s:«"“])¦*\d[\d ]*$/;

/** Sentences end at a full stop before a space, a mark or a line. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let continues = false;
  const add = (end: number): void => {
    if (/\S/.test(text.slice(start, end))) found.push({ start, end, continues });
  };
  for (const { index, 0: mark } of text.matchAll(ENDS)) {
    const end = index + mark.length;
    if (LABELS.test(mark) && isLabel(text.slice(start, index)) && /^ *¦*\d/.test(text.slice(end, end + 20))) continue;
    // « Un chiffre : 12 900. C’est le nombre de personnes formées hors de Montpellier. »
    if (
      !mark.includes(';') &&
      DEFINES.test(text.slice(end, end + LONGEST_LABEL)) &&
      BARE.test(text.slice(Math.max(start, index - LONGEST_LABEL), index))
    )
      continue;
    if (LINKS.test(mark) && isTrailing(text.slice(end, end + LONGEST_LABEL))) continue;
    add(end);
    continues = mark === ';' || mark === ' / ';
    start = end;
  }
  add(text.length);
  return found;
}

const JOINED =
  /(?:^|[ ,;:(|)])(?:,? ?(?:et|and|dont|including|of which|puis|mais|but|soit|or|ou|plus),? )?(?:(?:pour|avec|dans|sur|contre|versus|vs|with|in|for|from|to|by|par|devant|vers|against|than|de|of|des|a|aux|at|across|parmi|among|que|after|apres|than the|par rapport a)(?: (?:les|the|nos|our|ses|its|ces|seulement|only|un total de|elles sont|ils sont))? )?$/;
const BREAK =
  /,|;|\)| - |\(|: (?=l'(?:une?|autre) )| (?:et|and|dont|tandis que|alors que|while|whereas|mais|but|including|quand) /g;

const PLACED = '(?:dans|en|a|au|aux|sur|chez|pour|in|at|for) [^,;:()\\d]+';
/** « Dans le Gard, 158 ateliers, en Lozère, 50 » : each figure is led by its place. */
const LED = new RegExp(`^[\\s,«"¦]*${PLACED}, (?:[a-z' ]+ )?$`);
const LEADS = new RegExp(`^, (?:(?:et|puis|and|then) )?${PLACED}, $`);

/** The stretch of a sentence that belongs to each of its quantities: cut where a list, a comma or a link parts them. */
export function segmentsOf(
  text: string,
  sentence: Stretch,
  quantities: readonly Spotted[],
  nounEnds: readonly number[],
): readonly Stretch[] {
  const cuts: number[] = [sentence.start];
  for (let index = 1; index < quantities.length; index += 1) {
    const [before, next] = [quantities[index - 1], quantities[index]];
    if (before === undefined || next === undefined) continue;
    const from = Math.max(before.end, Math.min(nounEnds[index - 1] ?? before.end, next.start));
    const gap = text.slice(from, next.start);
    const isLed = LED.test(text.slice(cuts.at(-1) ?? sentence.start, before.start)) && LEADS.test(gap);
    cuts.push(from + (isLed ? 0 : cutOf(gap)));
  }
  return cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? sentence.end }));
}

/** « …, et parmi les personnes coachées, six sur dix » : among whom the next figure is. */
const AMONG =
  /(?:,|,? (?:et|mais|puis|and|but),?) (?:parmi|chez|among) (?!lesquel|(?:eux|elles)[ ,]|them|whom|which)[^,;:()\d¦]+, $/;

function cutOf(gap: string): number {
  const among = AMONG.exec(gap);
  if (among !== null) return among.index;
  // « Rodez (342) passe devant Tarbes (323) ».
  const bracket = /\($/.exec(gap);
  if (bracket !== null) {
    const earlier = [...gap.slice(0, bracket.index).matchAll(BREAK)].at(-1);
    return earlier === undefined ? (gap.startsWith(')') ? 1 : 0) : earlier.index + (earlier[0] === ')' ? 1 : 0);
  }
  const joined = JOINED.exec(gap);
  const last = [...gap.matchAll(BREAK)].at(-1);
  const at = last === undefined ? gap.length : last.index + (last[0] === ')' ? 1 : 0);
  if (joined === null || joined[0].trim() === '') return at;
  // « …, les hommes pour 45 % », « …, avec un taux de 12 % » : the comma parts them, not the last word.
  if (last !== undefined && last.index < joined.index) return at;
  return joined.index + (/^[)|]/.test(joined[0]) ? 1 : 0);
}

/** « 30 120 personnes (2 285 ateliers) venues de Rodez » : what goes on after brackets that hold other quantities; `null` where none open beside the quantity. */
export function beyondBrackets(
  text: string,
  index: number,
  quantities: readonly Spotted[],
  segments: readonly Stretch[],
): Stretch | null {
  const [own, next] = [quantities[index], quantities[index + 1]];
  if (own === undefined || next === undefined || !/^[^,;:()]*\([^()]*$/.test(text.slice(own.end, next.start)))
    return null;
  const close = text.indexOf(')', next.start);
  const last = quantities.findLastIndex(({ start }) => start < close);
  const end = segments[last]?.end ?? 0;
  return close < 0 || close + 1 >= end ? null : { start: close + 1, end };
}
