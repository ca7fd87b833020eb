import type { Period } from '../../model/time/period.ts';
import type { Wording } from '../wording/quantity.ts';
import type { Base } from './base.ts';
import type { Around, Change, Understood } from './context.ts';
import { understand } from './understand.ts';
import { foldText } from './text/foldText.ts';
import { readMarks } from './marks/readMarks.ts';
import type { Lexicon } from './marks/lexicon.ts';
import type { Mark } from './marks/marks.ts';
import { nounAfter } from './nounOf.ts';
import { quantitiesIn, type Spotted } from './text/quantities.ts';
import type { Subject } from './reading.ts';
import { corePartsOf, segmentsOf, sentencesOf, type Sentence, type Stretch } from './text/segments.ts';
import { type PastedTable, tablesIn } from './text/tables.ts';
import { stripMarkup } from './text/stripMarkup.ts';

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
  /** What its words restrict it to, the likeliest first. */
  readonly bases: readonly Base[];
  readonly change: Change | null;
  /** A word that could restrict it and was not understood: there is no verdict then. */
  readonly stoppedBy: { readonly start: number; readonly end: number; readonly word: string } | null;
}

/** Longer texts are cut: a press release is a page. */
const LONGEST = 1_000_000;

/** Every claim of a text, in order. Deterministic; dates, telephones and the like are left alone. */
export function readClaims(text: string, lexicon: Lexicon): readonly ReadClaim[] {
  const source = text.slice(0, LONGEST);
  const { text: written, at } = stripMarkup(source);
  const folded = foldText(written);
  const { left, marks } = readMarks(written, folded, lexicon);
  const quantities = quantitiesIn(left);
  const free = marks.filter(
    ({ start, end, meaning }) =>
      !quantities.some(
        (each) =>
          start < each.end &&
          end > each.start &&
          !(meaning.kind !== 'change' && each.noun !== null && start > each.start && end < each.end),
      ),
  );
  const claims: ReadClaim[] = [];
  const { hub } = lexicon;
  const namesHub = free.some(
    ({ meaning }) => meaning.kind === 'where' && meaning.place.in === 'cities' && meaning.place.codes.join() === hub,
  );
  const whole: Whole = { text: left, calendar: lexicon, hub, namesHub };
  const state: State = { spokenOf: null, spokenPeriod: null, heading: [], last: null };
  let next = 0;
  const tables = tablesIn(left);
  for (const sentence of sentencesOf(left)) {
    const table = tables.find(({ start, end }) => sentence.start >= start && sentence.start < end);
    const own: Spotted[] = [];
    for (; next < quantities.length; next += 1) {
      const quantity = quantities[next];
      if (quantity === undefined || quantity.numberStart >= sentence.end) break;
      own.push(quantity);
    }
    const here = free.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (own.length === 0 && isHeading(left, sentence))
      state.heading = here.filter(
        ({ meaning }) => meaning.kind === 'when' || meaning.kind === 'where' || meaning.kind === 'stop',
      );
    const read =
      table === undefined ? readSentence(whole, sentence, own, here, state) : readRow(whole, table, own, free);
    for (const { spotted, found } of read) {
      const wording: Wording = {
        qualifier: spotted.qualifier,
        quantity: found.quantity ?? (found.isMean ? asMean(spotted.quantity) : spotted.quantity),
      };
      const word = found.stopped;
      const startAt = at(spotted.start);
      const endAt = at(Math.max(found.end, spotted.end) - 1) + 1;
      claims.push({
        start: startAt,
        end: endAt,
        numberEnd: at(spotted.end - 1) + 1,
        text: source.slice(startAt, endAt),
        wording,
        upTo: spotted.upTo,
        subjects: found.subjects,
        bases: found.bases,
        change: found.change,
        stoppedBy:
          word === null
            ? null
            : {
                start: at(word.start),
                end: at(word.end - 1) + 1,
                word: source.slice(at(word.start), at(word.end - 1) + 1),
              },
      });
    }
  }
  return claims;
}

type Whole = Pick<Around, 'text' | 'calendar' | 'hub' | 'namesHub'>;

interface State {
  spokenOf: readonly string[] | null;
  spokenPeriod: Period | null;
  /** What a heading says of the lines under it. */
  heading: readonly Mark[];
  last: Understood | null;
}

function readSentence(
  whole: Whole,
  sentence: Sentence,
  quantities: readonly Spotted[],
  marks: readonly Mark[],
  state: State,
): readonly { readonly spotted: Spotted; readonly found: Understood }[] {
  const { text } = whole;
  const ends = quantities.map((each) => nounAfter(text, each, marks)?.mark.end ?? each.end);
  const segments = segmentsOf(text, sentence, quantities, ends);
  const done: { readonly spotted: Spotted; readonly found: Understood }[] = [];
  let before: Understood | null = sentence.continues ? state.last : null;
  let head: Around | null = null;
  quantities.forEach((spotted, index) => {
    const segment = segments[index] ?? sentence;
    const parts = partsOf(text, segment, spotted, segments[index + 1], quantities[index + 1], quantities[index - 1]);
    const own = marks.filter(({ start }) => parts.some((part) => start >= part.start && start < part.end));
    const inherited: readonly Mark[] = head === null ? [] : inheritedFrom(head, own, text, segment);
    const around: Around = {
      ...whole,
      spotted,
      segment,
      parts,
      marks: bracketed(text, spotted, [
        ...headed(state.heading, own),
        ...inherited,
        ...own,
        ...subjectOf(text, sentence, segment, marks),
      ]),
      ofSentence: marks,
      head: head === null ? [] : head.marks.filter(({ end }) => end <= (head?.spotted.start ?? 0)),
      before,
      last: state.last,
      spokenOf: state.spokenOf,
      spokenPeriod: state.spokenPeriod,
    };
    head ??= around;
    const found = understand(around, headStop(head, around));
    if (found === null) return;
    done.push({ spotted, found });
    before = found;
    state.last = found;
  });
  speak(state, marks);
  return sharingTail(text, done);

  function headStop(first: Around, around: Around): Stretch | null {
    return first === around ? null : { start: first.segment.start, end: first.spotted.start };
  }
}

/** What a sentence leaves in mind for those after it. */
function speak(state: State, marks: readonly Mark[]): void {
  const places = marks.flatMap(({ meaning }) => (meaning.kind === 'where' ? [meaning.place] : []));
  if (places.some((place) => place.in === 'region')) state.spokenOf = null;
  else {
    const codes = [...new Set(places.flatMap((place) => (place.in === 'cities' ? place.codes : [])))];
    if (codes.length > 0) state.spokenOf = codes;
  }
  const periods = marks.flatMap(({ meaning }) => (meaning.kind === 'when' ? meaning.periods : []));
  const period = periods.at(-1);
  if (period !== undefined) state.spokenPeriod = period;
}

/** A whole number said of a mean. */
function asMean(quantity: Wording['quantity']): Wording['quantity'] {
  return quantity.kind === 'count' ? { kind: 'mean', value: quantity.value, step: 1 } : quantity;
}

/** « la moitié des 30 120 personnes formées sont des femmes » : the base is said within, and what follows is told of the share. */
const OF_ALL = /^ (?:des|de ces|de nos|de|d'|of|of the|of our|of these) ?$/;
const AFTER_NOUN =
  /(?<![a-z])(?:sont|est|etaient|etait|ont|a|avaient|cherch[a-z]*|recherch[a-z]*|viennent|l'ont|were|are|was|is|have|has|had|came|found|joined|went)(?![a-z])/;

function partsOf(
  text: string,
  segment: Stretch,
  spotted: Spotted,
  nextSegment: Stretch | undefined,
  next: Spotted | undefined,
  previous: Spotted | undefined,
): readonly Stretch[] {
  const isShare = ({ quantity: { kind } }: Spotted): boolean => kind === 'share';
  const own = corePartsOf(text, segment, { start: spotted.start, end: spotted.end });
  if (
    next !== undefined &&
    nextSegment !== undefined &&
    isShare(spotted) &&
    OF_ALL.test(text.slice(spotted.end, next.start))
  )
    return [
      ...own,
      ...corePartsOf(text, { start: next.end, end: nextSegment.end }, { start: next.end, end: next.end }),
    ];
  if (previous !== undefined && isShare(previous) && OF_ALL.test(text.slice(previous.end, spotted.start))) {
    const verb = AFTER_NOUN.exec(text.slice(spotted.end, segment.end));
    if (verb !== null) return [{ start: segment.start, end: spotted.end + verb.index }];
  }
  return own;
}

/** What a sentence said of whom and of which sessions before its first number, for a number that says nothing of that. */
function inheritedFrom(head: Around, own: readonly Mark[], text: string, segment: Stretch): readonly Mark[] {
  const isKind = ({ meaning }: Mark): boolean =>
    meaning.kind === 'only' || meaning.kind === 'reserved' || meaning.kind === 'trait' || isReserved(meaning);
  if (own.some(isKind)) return [];
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

interface Read {
  readonly spotted: Spotted;
  readonly found: Understood;
}

const LISTED =
  /^(?:[^.;:()]{0,40}?)(?:,|,? et|,? and|,? ainsi que|,? as well as)(?: (?!dont|including|contre|soit|parmi|of|versus)[a-z]+){0,2} $/;

/** « 27 789 inscriptions et 22 755 présences à Montpellier » : what is said at the end of a list may hold for all of it. */
function sharingTail(text: string, done: readonly Read[]): readonly Read[] {
  const last = done.at(-1);
  const [tail] = last?.found.bases ?? [];
  if (last === undefined || tail === undefined || done.length < 2) return done;
  return done.map((each, index) => {
    const next = done[index + 1];
    const [own] = each.found.bases;
    const isPlain =
      own !== undefined && own.cities.length + own.departments.length === 0 && !own.elsewhere && own.period === null;
    if (next === undefined || !isPlain || each.found.saysPlace || each.found.isShare !== last.found.isShare)
      return each;
    const isList = done.slice(index, -1).every((item, at) => {
      const following = done[index + at + 1];
      return following !== undefined && LISTED.test(text.slice(item.found.end, following.spotted.start));
    });
    if (!isList || (tail.cities.length + tail.departments.length === 0 && !tail.elsewhere && tail.period === null))
      return each;
    const shared = {
      ...own,
      cities: tail.cities,
      departments: tail.departments,
      elsewhere: tail.elsewhere,
      period: tail.period,
    };
    return { ...each, found: { ...each.found, bases: [shared, own] } };
  });
}

/** The numbers of a row of a table, each told by the head of its column and the words of its row. */
function readRow(
  whole: Whole,
  { cells }: PastedTable,
  quantities: readonly Spotted[],
  marks: readonly Mark[],
): readonly Read[] {
  return quantities.flatMap((spotted): readonly Read[] => {
    const own = cells.find(({ cell }) => spotted.numberStart >= cell.start && spotted.numberStart < cell.end);
    if (own === undefined) return [];
    const parts = [...own.told, own.cell];
    const within = marks.filter(({ start }) => parts.some((part) => start >= part.start && start < part.end));
    const around: Around = {
      ...whole,
      spotted,
      segment: own.cell,
      parts,
      marks: within,
      ofSentence: within,
      head: [],
      before: null,
      last: null,
      spokenOf: null,
      spokenPeriod: null,
    };
    const found = understand(around, null);
    return found === null ? [] : [{ spotted, found }];
  });
}

const LONGEST_HEADING = 70;

/** A short line that states nothing itself tells of the lines under it: « Chiffres clés 2020-2021 ». */
function isHeading(text: string, { start, end }: Stretch): boolean {
  const said = text.slice(start, end);
  return said.endsWith('\n') && said.trim().length <= LONGEST_HEADING && !/[.!?]\s*$/.test(said);
}

/** What a heading says and a line does not say itself. */
function headed(heading: readonly Mark[], own: readonly Mark[]): readonly Mark[] {
  return heading.filter(({ meaning: { kind } }) => !own.some(({ meaning }) => meaning.kind === kind));
}

/** « Narbonne (715) » : a number in brackets is of the place just before them, whatever else is named. */
function bracketed(text: string, { start }: Spotted, marks: readonly Mark[]): readonly Mark[] {
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
function subjectOf(text: string, sentence: Stretch, segment: Stretch, marks: readonly Mark[]): readonly Mark[] {
  if (
    segment.start !== sentence.start ||
    !/^[\s«"]*(?:avec|with)(?![a-z])/.test(text.slice(segment.start, segment.end))
  )
    return [];
  const comma = text.indexOf(', ', segment.start);
  const next = marks.find(({ start, meaning }) => start === comma + 2 && meaning.kind === 'where');
  return comma < 0 || next === undefined || next.start < segment.end ? [] : [next];
}
