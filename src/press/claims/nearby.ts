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
export function bracketed(text: string, { start }: Spotted, marks: readonly Mark[]): readonly Mark[] {
  const own = marks.find(
    ({ meaning, end }) =>
      (meaning.kind === 'where' || meaning.kind === 'trait') && end <= start && /^ ?\($/.test(text.slice(end, start)),
  );
  if (own === undefined) return marks;
  const isOther = (mark: Mark): boolean =>
    mark !== own && (mark.meaning.kind === 'where' || mark.meaning.kind === own.meaning.kind);
  return marks.map((mark) => (isOther(mark) ? { ...mark, meaning: { kind: 'quiet' } } : mark));
}

/** « Avec 823 participants, Albi devance… » : the place that has them comes after the comma. */
export function subjectOf(text: string, sentence: Stretch, segment: Stretch, marks: readonly Mark[]): readonly Mark[] {
  if (
    segment.start !== sentence.start ||
    !/^[\s«"]*(?:avec|with)(?![a-z])/.test(text.slice(segment.start, segment.end))
  )
    return [];
  const comma = text.indexOf(', ', segment.start);
  const next = marks.find(({ start, meaning }) => start === comma + 2 && meaning.kind === 'where');
  return comma < 0 || next === undefined || next.start < segment.end ? [] : [next];
}
