import type { Around } from './context.ts';
import type { Mark } from './marks/marks.ts';
import type { Spotted } from './text/spotted.ts';
import type { Stretch } from './text/segments.ts';

/** What joins a figure to the one before it and says nothing else. */
const JOINED =
  /^[ ,]*(?:et |puis |and )?(?:(?:avec|pour|en|dans|soit|sur|par|a travers|au fil de|lors de|au cours de|in|over|with|across|for) )?(?:(?:les|ses|ces|nos|quelque|pres de|plus de|environ|its|some) )?$/;

/** What a sentence said of whom and of which sessions before its first number, for a number that says nothing of that. */
export function inheritedFrom(
  head: Around,
  own: readonly Mark[],
  text: string,
  segment: Stretch,
  at: number,
): readonly Mark[] {
  const isKind = ({ meaning }: Mark): boolean =>
    meaning.kind === 'only' || meaning.kind === 'reserved' || meaning.kind === 'trait' || isReserved(meaning);
  if (own.some(isKind)) return [];
  // « La bureautique a réuni 6 324 personnes en 293 ateliers » : both are of what the sentence is about.
  const isJoined = JOINED.test(text.slice(segment.start, at));
  const about = head.marks.filter(({ end, meaning }) => end <= head.spotted.start && meaning.kind === 'only');
  if (isJoined && about.length > 0) return about;
  const lead = /^[\s«"]*(?:parmi|chez|pour|cote|aux|dans|en|le|les|among|for|at|in|on)(?![a-z])/;
  // « 3 615, soit 13,6 % » says the same again.
  const isAgain = /(?<![a-z])(?:soit|that is)(?![a-z])/.test(text.slice(segment.start, segment.end));
  return !isAgain && lead.test(text.slice(head.segment.start, head.spotted.start))
    ? head.marks.filter((mark) => mark.end <= head.spotted.start && isKind(mark))
    : [];
}

function isReserved(meaning: Mark['meaning']): boolean {
  return meaning.kind === 'noun' && meaning.subjects[0]?.indicator === 'reserved-sessions';
}
const LONGEST_HEADING = 70;

/** A short line that states nothing itself tells of the lines under it: « Chiffres clés 2020-2021 ». */
export function isHeading(text: string, { start, end }: Stretch): boolean {
  const said = text.slice(start, end);
  return said.endsWith('\n') && said.trim().length <= LONGEST_HEADING && !/[.!?]\s*$/.test(said);
}

/** What a heading says and a line does not say itself. */
export function headed(heading: readonly Mark[], own: readonly Mark[]): readonly Mark[] {
  return heading.filter(({ meaning: { kind } }) => !own.some(({ meaning }) => meaning.kind === kind));
}

/** « Combien de personnes sont venues ? 30 120. » : what was asked, for an answer that says no noun. */
export function answering(asked: readonly Mark[], own: readonly Mark[]): readonly Mark[] {
  const names = ({ meaning }: Mark): boolean => meaning.kind === 'noun' || meaning.kind === 'trait';
  return own.some(names) ? [] : asked;
}

/** « Narbonne (715) » : a number in brackets is of the place just before them, whatever else is named. */
export function bracketed(
  text: string,
  spotted: Spotted,
  marks: readonly Mark[],
  ofSentence: readonly Mark[],
): readonly Mark[] {
  const { start } = spotted;
  const own = marks.find(
    ({ meaning, end }) =>
      (meaning.kind === 'where' || meaning.kind === 'trait') && end <= start && /^ ?\($/.test(text.slice(end, start)),
  );
  if (own === undefined) return within(text, spotted, marks, ofSentence);
  const isOther = (mark: Mark): boolean =>
    mark !== own && (mark.meaning.kind === 'where' || mark.meaning.kind === own.meaning.kind);
  return marks.map((mark) => (isOther(mark) ? quieted(mark) : mark));
}

function quieted(mark: Mark): Mark {
  return { ...mark, meaning: { kind: 'quiet' } };
}

/** « L’Aude (1 330 participants, 99 ateliers) talonne le Tarn » : the further numbers of brackets are of the place before them too. */
function within(
  text: string,
  { start }: Spotted,
  marks: readonly Mark[],
  ofSentence: readonly Mark[],
): readonly Mark[] {
  const isPlace = ({ meaning }: Mark): boolean => meaning.kind === 'where' && meaning.isPeople !== true;
  const open = text.lastIndexOf('(', start);
  const close = text.indexOf(')', start);
  const before = ofSentence.filter((mark) => isPlace(mark) && mark.end <= open);
  if (open < 0 || close < 0 || before.length === 0 || text.slice(open, start).includes(')')) return marks;
  if (marks.some((mark) => isPlace(mark) && mark.start > open && mark.end <= close)) return marks;
  const isAfter = (mark: Mark): boolean => isPlace(mark) && mark.start >= close;
  const own = before.find(({ end }) => /^ ?$/.test(text.slice(end, open)));
  // « Dans l’Aude, le bilan est bon (99 ateliers), devant le Tarn » : of which of them is not said.
  if (own === undefined)
    return marks.map((mark): Mark => (isAfter(mark) ? { ...mark, meaning: { kind: 'stop' } } : mark));
  const others = marks.filter((mark) => mark !== own).map((mark) => (isPlace(mark) ? quieted(mark) : mark));
  return [own, ...others];
}

/** « L’Aude (99 ateliers) talonne le Tarn : 102 ateliers » : the place named after brackets, which may be that of what follows them. */
export function namedSince({ text, ofSentence, before, segment }: Around): Mark | null {
  if (before === null) return null;
  return (
    ofSentence.find(
      ({ meaning, start, end }) =>
        meaning.kind === 'where' &&
        meaning.place.in !== 'region' &&
        end <= segment.start &&
        /^[^(]*\)/.test(text.slice(before.end, Math.max(before.end, start))),
    ) ?? null
  );
}

/** « L’Aude talonne le Tarn, qui en a réuni 1 352 » : of the place just before it. */
const RELATIVE = /^,? ?(?:qui|ou|lequel|laquelle|which|where)(?![a-z])/;

/** « Avec 823 participants, Albi devance… », « Avec 26 040 personnes, la deuxième année… » : the place or the time that has them comes after the comma. */
export function subjectOf(text: string, sentence: Stretch, segment: Stretch, marks: readonly Mark[]): readonly Mark[] {
  const said = text.slice(segment.start, segment.end);
  if (RELATIVE.test(said)) {
    const place = marks.findLast(({ end, meaning }) => end <= segment.start && meaning.kind === 'where');
    return place === undefined || /[\d¦,;:()]/.test(text.slice(place.end, segment.start)) ? [] : [place];
  }
  if (segment.start !== sentence.start || !/^[\s«"]*(?:avec|with)(?![a-z])/.test(said)) return [];
  const comma = text.indexOf(', ', segment.start);
  const next = marks.find(
    ({ start, meaning }) => start === comma + 2 && (meaning.kind === 'where' || meaning.kind === 'when'),
  );
  return comma < 0 || next === undefined || next.start < segment.end ? [] : [next];
}
