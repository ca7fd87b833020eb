import type { Day } from '../../../model/time/day.ts';
import { announcingMarks, heldMarks } from './asides/announcing.ts';
import { appositions } from './asides/apposition.ts';
import { clauseMarks } from './asides/clauses.ts';
import { mannerMarks } from './asides/manner.ts';
import { documentMarks } from './asides/documents.ts';
import { doingMarks } from './asides/doing.ts';
import { purposeMarks } from './asides/purpose.ts';
import { relatives } from './asides/relatives.ts';
import { sayingMarks } from './asides/sayings.ts';
import { tellingMarks, toldMarks } from './asides/telling.ts';
import { courtesyMarks, openingMarks } from './courtesies.ts';
import { blanked } from '../text/foldText.ts';
import { startOf } from './dates.ts';
import { groupMarks } from './groupMarks.ts';
import { idiomMarks } from './idioms.ts';
import { LEFT, leavingAlone } from '../text/leftAlone.ts';
import type { Lexicon } from './lexicon.ts';
import { longest, type Mark } from './marks.ts';
import { nounMarks } from './nounMarks.ts';
import { periodsIn } from './periodsIn.ts';
import { placeMarks } from './placeMarks.ts';
import { reportMarks } from './reports.ts';
import type { Stretch } from '../text/segments.ts';
import { type Token, tokensLeft, tokensOf } from '../text/tokens.ts';
import { strangersIn } from './strangers.ts';
import { turnMarks } from './asides/turns.ts';
import { outsideMarks } from './outside.ts';
import { unmetMarks } from './unmet.ts';

const DATELINE =
  /(?<=^|\n)[ \t]*(?:communique de presse[^\n]{0,20})?[a-z' -]{0,40},? ?(?:le |on )?\d{1,2}(?:er|st|nd|rd|th)? [a-z]+ (?:19|20)\d\d ?(?:- |: |\n)/g;

/** The marks of a folded text, and the text, cut into tokens, with the numbers blanked out that are no quantity. */
export function readMarks(
  written: string,
  folded: string,
  lexicon: Lexicon,
): { readonly left: string; readonly tokens: readonly Token[]; readonly marks: readonly Mark[] } {
  const text = blanked(folded, DATELINE, LEFT);
  const tokens = tokensOf(text, written);
  const unmet = unmetMarks(text, tokens);
  const marks = longest([
    ...periodsIn(text, tokens, { ...lexicon, written: writtenOn(folded) }),
    ...placeMarks(text, tokens, lexicon),
    ...unmet,
    ...groupMarks(text, tokens, lexicon),
    ...nounMarks(text, tokens),
    ...strangersIn(text, tokens),
    ...idiomMarks(text, tokens),
    ...courtesyMarks(text, tokens),
    ...mannerMarks(text, tokens),
    ...clauseMarks(text, tokens),
    ...announcingMarks(text, tokens),
    ...tellingMarks(text, tokens),
    ...reportMarks(text, tokens),
    ...doingMarks(text, tokens),
    ...turnMarks(text, tokens),
    ...documentMarks(text, tokens),
    ...sayingMarks(text, tokens),
  ]);
  const numbered = marks.filter(
    ({ start, end, meaning }) =>
      meaning.kind === 'when' ||
      meaning.kind === 'only' ||
      (meaning.kind === 'trait' && meaning.trait.of === 'near') ||
      (meaning.kind !== 'noun' && meaning.kind !== 'change' && /\d/.test(text.slice(start, end))),
  );
  const { left, stops } = leavingAlone(without(text, numbered));
  const tokensOfLeft = tokensLeft(tokens, left, written);
  // « Le maire de Toulouse annonce que » : of Toulouse, perhaps.
  const isNowhere = (told: Mark): boolean =>
    !marks.some(({ start, end, meaning }) => meaning.kind === 'where' && start >= told.start && end <= told.end);
  const telling = [...openingMarks(left, tokensOfLeft), ...toldMarks(left, tokensOfLeft).filter(isNowhere)];
  const opening = [...telling, ...heldMarks(left, tokensOfLeft).filter(isNowhere), ...purposeMarks(left, tokensOfLeft)];
  const told = relatives(text, marks);
  const called = [...appositions(text, marks), ...told];
  // « Mende, au cœur de la Lozère, » : the town is meant.
  const isCalled = ({ start, end, meaning: { kind } }: Mark): boolean =>
    ((kind === 'where' || kind === 'noun' || kind === 'when') &&
      called.some((each) => each.start < start && end <= each.end)) ||
    (/^(?:not|per|among|change|rate)$/.test(kind) && told.some((each) => each.start < start && end <= each.end));
  // « nous pouvons annoncer que » only tells.
  const isTold = (mark: Mark): boolean =>
    unmet.includes(mark) && telling.some(({ start, end }) => start <= mark.start && mark.end <= end);
  return {
    left,
    tokens: tokensOfLeft,
    marks: outsideMarks(
      text,
      [
        ...marks.filter((mark) => !isTold(mark) && !isCalled(mark)),
        ...opening,
        ...called,
        ...stops.map(({ start, end }): Mark => ({ start, end, meaning: { kind: 'stop' } })),
      ].sort((a, b) => a.start - b.start),
    ),
  };
}

/** The day that a text bears; `null` where it bears none, or several. */
function writtenOn(folded: string): Day | null {
  const days = new Set([...folded.matchAll(DATELINE)].map(([said]) => startOf(said)));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

/** A text with some stretches, which do not overlap and are in order, blanked out. */
function without(text: string, stretches: readonly Stretch[]): string {
  let [kept, last] = ['', 0];
  for (const { start, end } of stretches) {
    kept += text.slice(last, start) + LEFT.repeat(end - start);
    last = end;
  }
  return kept + text.slice(last);
}
