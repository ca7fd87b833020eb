import type { Around, Understood } from './context.ts';
import { isScope, type Mark } from './marks/marks.ts';
import { answering, bracketed, headed, inheritedFrom, subjectOf } from './nearby.ts';
import { nounAfter } from './nounOf.ts';
import { passing } from './passing.ts';
import { respective } from './respective.ts';
import { sharingTail } from './sharingTail.ts';
import { type Read, speak, type State, type Whole } from './state.ts';
import type { Spotted } from './text/spotted.ts';
import { besideOthers } from './text/besideOthers.ts';
import { corePartsOf } from './text/remarks/remarks.ts';
import { beyondBrackets, segmentsOf, type Sentence, type Stretch } from './text/segments.ts';
import { isTied, tied } from './surroundings/tied.ts';
import { understand } from './understand.ts';

export function readSentence(
  whole: Whole,
  sentence: Sentence,
  quantities: readonly Spotted[],
  marks: readonly Mark[],
  state: State,
): readonly Read[] {
  const { text } = whole;
  const ends = quantities.map((each) => nounAfter(text, each, marks)?.mark.end ?? each.end);
  const segments = segmentsOf(text, sentence, quantities, ends);
  const done: Read[] = [];
  let before: Understood | null = sentence.continues ? state.last : null;
  let head: Around | null = null;
  quantities.forEach((spotted, index) => {
    const segment = segments[index] ?? sentence;
    const parts = partsOf(
      whole,
      marks,
      segment,
      spotted,
      segments[index + 1],
      quantities[index + 1],
      quantities[index - 1],
      beyondBrackets(text, index, quantities, segments),
    );
    const own = marks.filter(({ start }) => parts.some((part) => start >= part.start && start < part.end));
    const inherited: readonly Mark[] = head === null ? [] : inheritedFrom(head, own, text, segment, spotted.start);
    const around: Around = {
      ...whole,
      spotted,
      segment,
      parts,
      marks: bracketed(
        text,
        spotted,
        [
          ...(index === 0 ? answering(state.asked, own) : []),
          ...headed(state.heading, own),
          ...inherited,
          ...own,
          ...subjectOf(text, sentence, segment, marks),
        ],
        marks,
      ),
      ofSentence: marks,
      head: head === null ? [] : head.marks.filter(({ end }) => end <= (head?.spotted.start ?? 0)),
      before,
      last: state.last,
      spokenOf: state.spokenOf,
      spokenPeriod: state.spokenPeriod,
      spokenNouns: state.spokenNouns,
    };
    head ??= around;
    const understood = understand(around, headOf(head, around));
    if (understood === null) return;
    const found = isTied(around, understood) ? { ...understood, isTied: true as const } : understood;
    done.push({ spotted, found, scope: around.marks.filter(isScope) });
    before = found;
    state.last = found;
  });
  speak(state, marks, quantities.length > 0);
  const passed = respective(text, marks, passing(whole, sentence, done));
  return sharingTail(
    text,
    passed.map((each, index) =>
      tied(text, besideOthers(text, each, passed[index - 1], passed[index + 1]), passed[index - 1]),
    ),
  );

  function headOf(first: Around, around: Around): readonly Stretch[] {
    if (first === around) return [];
    const { start: until } = first.spotted;
    return first.parts
      .filter(({ start }) => start < until)
      .map(({ start, end }) => ({ start, end: Math.min(end, until) }));
  }
}

/** « la moitié des 30 120 personnes formées sont des femmes » : the base is said within, and what follows is told of the share. */
const OF_ALL = /^ (?:des|de ces|de nos|de|d'|of|of the|of our|of these) ?$/;
const AFTER_NOUN =
  /(?<![a-z])(?:sont|est|etaient|etait|ont|a|avaient|cherch[a-z]*|recherch[a-z]*|viennent|l'ont|were|are|was|is|have|has|had|came|found|joined|went)(?![a-z])/;

function partsOf(
  whole: Whole,
  marks: readonly Mark[],
  segment: Stretch,
  spotted: Spotted,
  nextSegment: Stretch | undefined,
  next: Spotted | undefined,
  previous: Spotted | undefined,
  beyond: Stretch | null,
): readonly Stretch[] {
  const { text } = whole;
  const read = { ...whole, marks };
  const isShare = ({ quantity: { kind } }: Spotted): boolean => kind === 'share';
  const isCount = spotted.quantity.kind === 'count' && nounAfter(text, spotted, marks) !== null;
  const own = corePartsOf(read, segment, { start: spotted.start, end: spotted.end }, isCount);
  if (
    next !== undefined &&
    nextSegment !== undefined &&
    isShare(spotted) &&
    OF_ALL.test(text.slice(spotted.end, next.start))
  )
    return [
      ...own,
      ...corePartsOf(read, { start: next.end, end: nextSegment.end }, { start: next.end, end: next.end }, true),
    ];
  if (previous !== undefined && isShare(previous) && OF_ALL.test(text.slice(previous.end, spotted.start))) {
    const verb = AFTER_NOUN.exec(text.slice(spotted.end, segment.end));
    if (verb !== null) return [{ start: segment.start, end: spotted.end + verb.index }];
  }
  if (beyond === null || !isCount) return own;
  return [...own, ...corePartsOf(read, beyond, { start: beyond.start, end: beyond.start }, isCount)];
}
