import type { Around, Understood } from './context.ts';
import { isScope, type Mark } from './marks/marks.ts';
import { answering, bracketed, headed, inheritedFrom, subjectOf } from './nearby.ts';
import { nounAfter } from './nounOf.ts';
import { passing } from './passing.ts';
import { respective } from './respective.ts';
import { sharingTail } from './sharingTail.ts';
import { type Read, speak, type State, type Whole } from './state.ts';
import type { Spotted } from './text/spotted.ts';
import { corePartsOf } from './text/remarks/remarks.ts';
import { beyondBrackets, segmentsOf, type Sentence, type Stretch } from './text/segments.ts';
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
    const found = understand(around, headOf(head, around));
    if (found === null) return;
    done.push({ spotted, found, scope: around.marks.filter(isScope) });
    before = found;
    state.last = found;
  });
  speak(state, marks, quantities.length > 0);
  const passed = respective(text, marks, passing(whole, sentence, done));
  return sharingTail(
    text,
    passed.map((each, index) => doneBy(text, parted(text, each, passed[index + 1]), passed[index - 1])),
  );

  function headOf(first: Around, around: Around): readonly Stretch[] {
    if (first === around) return [];
    const { start: until } = first.spotted;
    return first.parts
      .filter(({ start }) => start < until)
      .map(({ start, end }) => ({ start, end: Math.min(end, until) }));
  }
}

/** « pour moitié en ligne » : a share that is not measured parts the whole. */
function isPartly(text: string, { spotted, found }: Read): boolean {
  return (
    spotted.quantity.kind === 'share' &&
    found.stopped !== null &&
    /(?<![a-z])pour $/.test(text.slice(Math.max(0, spotted.start - 6), spotted.start))
  );
}

/** A clause that begins with what somebody is or has. */
const PARTICIPLE = /(?:^|[.!?\n«"]) ?(?:[a-z]{2,}ant|[a-z]{2,}ing|agee?s?|aged|nee?s?|born)(?: [a-z']+){0,3} ?$/;
const LOOK_BACK = 60;

function stoppedBy(each: Read, { spotted, found }: Read): Read {
  return { ...each, found: { ...each.found, stopped: { start: spotted.start, end: found.end } } };
}

/** « Deux formateurs ont accueilli 30 120 personnes » : another number of what is not measured did it. */
function doneBy(text: string, each: Read, before: Read | undefined): Read {
  if (before === undefined || each.found.stopped !== null || before.found.stopped === null) return each;
  if (isPartly(text, before)) return stoppedBy(each, before);
  // « À moitié endormies, 30 120 personnes » : how they were comes before them.
  const isState =
    before.spotted.quantity.kind === 'share' &&
    /(?:^|[.!?\n«"]) ?(?:a |for )?$/.test(text.slice(Math.max(0, before.spotted.start - 4), before.spotted.start)) &&
    /^ [^,.;:]*, (?:les |ces |the |these )?$/.test(text.slice(before.spotted.end, each.spotted.start));
  if (isState) return stoppedBy(each, before);
  if (before.found.subjects.length > 0 || before.spotted.quantity.kind !== 'count') return each;
  const gap = text.slice(before.found.end, each.spotted.start);
  // « Ayant plus de deux enfants, 30 120 personnes » : who they are comes before them.
  const head = text.slice(Math.max(0, before.spotted.start - LOOK_BACK), before.spotted.start);
  if (PARTICIPLE.test(head) && /^, (?:les |ces |the |these )?$/.test(gap)) return stoppedBy(each, before);
  if (
    /[.,;:()|\n\t¦]| - /.test(gap) ||
    /^ ?(?:et|and|ou|pour|dans|avec|sur|en|dont|contre|puis|a|for|in|with)(?![a-z])/.test(gap)
  )
    return each;
  return stoppedBy(each, before);
}

/** « 30 120 personnes ayant deux enfants » : another number that tells them apart and is not measured stops the one before. */
function parted(text: string, each: Read, next: Read | undefined): Read {
  if (next === undefined || each.found.stopped !== null) return each;
  const gap = text.slice(each.spotted.end, next.spotted.start);
  if (isPartly(text, next)) return stoppedBy(each, next);
  // « 3 024 personnes accompagnées plus de trois fois » : a part of them.
  const isTimes = /^ (?:fois|times)(?![a-z])/.test(text.slice(next.spotted.end, next.spotted.end + 8));
  if (isTimes && !each.found.isMean && !/[,;:()\n]/.test(gap)) return stoppedBy(each, next);
  // « 51 communes de moins de 5 000 habitants ».
  const isOf =
    each.spotted.quantity.kind === 'count' && /^ (?:de|of|d') ?$/.test(text.slice(each.found.end, next.spotted.start));
  if (isOf && each.found.end > each.spotted.end) return stoppedBy(each, next);
  // « 51 communes ont reçu deux ateliers ».
  const isEach =
    next.spotted.quantity.kind === 'count' &&
    next.spotted.quantity.value <= 30 &&
    (next.found.subjects[0]?.indicator === 'sessions' || next.found.subjects[0]?.indicator === 'attendances');
  if (
    isEach &&
    each.spotted.quantity.kind === 'count' &&
    /^[^,;:()\n]* (?:(?:ont|have|has|had) [a-z]|a (?:recu|accueilli|heberge|eu|suivi|organise|anime|tenu))/.test(gap)
  )
    return stoppedBy(each, next);
  if (next.found.subjects.length > 0) return each;
  const tells = /(?<![a-z])(?:ayant|qui|avec|dont les|having|who|with|aged?|ages?|agees?)(?![a-z])[^,;:()]*$/.test(gap);
  if (!tells || /[,;:()\n]/.test(gap)) return each;
  return stoppedBy(each, next);
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
