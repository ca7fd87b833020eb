import { courtesyMarks, openingMarks } from './courtesies.ts';
import { blanked } from '../text/foldText.ts';
import { groupMarks } from './groupMarks.ts';
import { idiomMarks } from './idioms.ts';
import { LEFT, leavingAlone } from '../text/leftAlone.ts';
import type { Lexicon } from './lexicon.ts';
import { longest, type Mark } from './marks.ts';
import { nounMarks } from './nounMarks.ts';
import { periodsIn } from './periodsIn.ts';
import { placeMarks } from './placeMarks.ts';
import { reportMarks } from './reports.ts';
import { strangersIn, unrealIn } from './strangers.ts';
import { unmetMarks } from './unmet.ts';

const DATELINE =
  /(?<=^|\n)[ \t]*(?:communique de presse[^\n]{0,20})?[a-z' -]{0,40},? ?(?:le |on )?\d{1,2}(?:er|st|nd|rd|th)? [a-z]+ (?:19|20)\d\d ?(?:- |: |\n)/g;

/** The marks of a folded text, and the text with the numbers blanked out that are no quantity. */
export function readMarks(
  written: string,
  folded: string,
  lexicon: Lexicon,
): { readonly left: string; readonly marks: readonly Mark[] } {
  const text = blanked(folded, DATELINE, LEFT);
  const unmet = unmetMarks(text);
  const marks = longest([
    ...periodsIn(text, lexicon),
    ...placeMarks(written, text, lexicon),
    ...unmet,
    ...groupMarks(text, lexicon),
    ...nounMarks(text),
    ...strangersIn(text),
    ...unrealIn(text),
    ...idiomMarks(text),
    ...courtesyMarks(text),
    ...reportMarks(text),
  ]);
  const numbered = marks.filter(
    ({ start, end, meaning }) =>
      meaning.kind === 'when' ||
      meaning.kind === 'only' ||
      (meaning.kind === 'trait' && meaning.trait.of === 'near') ||
      (meaning.kind !== 'noun' && meaning.kind !== 'change' && /\d/.test(text.slice(start, end))),
  );
  const units = Array.from({ length: text.length }, (_, index) => text[index] ?? '');
  for (const { start, end } of numbered) for (let index = start; index < end; index += 1) units[index] = LEFT;
  const { left, stops } = leavingAlone(units.join(''));
  const opening = openingMarks(left);
  // « nous pouvons annoncer que » only tells.
  const isTold = (mark: Mark): boolean =>
    unmet.includes(mark) && opening.some(({ start, end }) => start <= mark.start && mark.end <= end);
  return {
    left,
    marks: [
      ...marks.filter((mark) => !isTold(mark)),
      ...opening,
      ...stops.map(({ start, end }): Mark => ({ start, end, meaning: { kind: 'stop' } })),
    ].sort((a, b) => a.start - b.start),
  };
}
