import type { Wording } from '../wording/quantity.ts';
import type { Base } from './base.ts';
import type { Change, Rank } from './context.ts';
import { isHeading } from './nearby.ts';
import { unknownLabel } from './text/labels.ts';
import { readRow } from './readRow.ts';
import { readSentence } from './readSentence.ts';
import type { Read, State, Whole } from './state.ts';
import { foldText } from './text/foldText.ts';
import type { Mark } from './marks/marks.ts';
import { readMarks } from './marks/readMarks.ts';
import { isOther } from './text/languageOf.ts';
import type { Lexicon } from './marks/lexicon.ts';
import { quantitiesIn } from './text/quantities.ts';
import type { Spotted } from './text/spotted.ts';
import type { Subject } from './reading.ts';
import { together } from './text/together.ts';
import { type Sentence, sentencesOf, type Stretch } from './text/segments.ts';
import { asideOf } from './text/asideNumbers.ts';
import { nounAfter } from './nounOf.ts';
import { totalling } from './text/totals.ts';
import { notesOf } from './surroundings/notes.ts';
import { unreal } from './surroundings/unreal.ts';
import { tablesIn } from './text/tables.ts';
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
  readonly rank: Rank | null;
  /** The words that its restriction was read from, in order; they may stand in another sentence. */
  readonly scope: readonly { readonly start: number; readonly end: number }[];
  /** In a text of a language that Bilan does not read. */
  readonly isForeign: boolean;
  /** A word that could restrict it and was not understood: there is no verdict then. */
  readonly stoppedBy: SaidWord | null;
  /** What leaves open of what it is: the words that make it the sum of those before it, or a number that says no noun after several. */
  readonly openedBy: SaidWord | null;
  /** Beside a figure of some place: what is true of the whole region alone may be said of that place. */
  readonly isTied: boolean;
}

/** A word as written, by its positions in the text. */
interface SaidWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Longer texts are cut: a press release is a page. */
const LONGEST = 1_000_000;

/** Every claim of a text, in order. Deterministic; dates, telephones and the like are left alone. */
export function readClaims(text: string, lexicon: Lexicon): readonly ReadClaim[] {
  const source = text.slice(0, LONGEST);
  const { text: written, at } = stripMarkup(source);
  const folded = foldText(written);
  const { left, tokens, marks } = readMarks(written, folded, lexicon);
  const quantities = quantitiesIn(left, tokens);
  const free = apartFrom(quantities, marks);
  const claims: ReadClaim[] = [];
  const isForeign = isOther(source);
  const namesHub = free.some(
    ({ meaning }) =>
      meaning.kind === 'where' && meaning.place.in === 'cities' && meaning.place.codes.join() === lexicon.hub,
  );
  const whole: Whole = { text: left, tokens, calendar: lexicon, hub: lexicon.hub, namesHub };
  const state: State = { spokenOf: null, spokenPeriod: null, spokenNouns: [], heading: [], last: null, asked: [] };
  const asWritten = (word: Stretch | null): SaidWord | null => {
    if (word === null || isForeign) return null;
    const [start, end] = [at(word.start), at(word.end - 1) + 1];
    return { start, end, word: source.slice(start, end) };
  };
  const asNoted = (note: Stretch | null): SaidWord | null =>
    note === null || isForeign ? null : { ...note, word: source.slice(note.start, note.end) };
  let [next, from] = [0, 0];
  const [tables, sentences] = [tablesIn(left, quantities), sentencesOf(left)];
  const noted = notesOf(source);
  const hasNumber = ({ start, end }: Stretch): boolean =>
    quantities.some(({ numberStart: place }) => place >= start && place < end);
  for (const [index, sentence] of sentences.entries()) {
    const table = tables.find(({ start, end }) => sentence.start >= start && sentence.start < end);
    const own: Spotted[] = [];
    for (; next < quantities.length; next += 1) {
      const quantity = quantities[next];
      if (quantity === undefined || quantity.numberStart >= sentence.end) break;
      own.push(quantity);
    }
    while ((free[from]?.start ?? Infinity) < sentence.start) from += 1;
    let until = from;
    while ((free[until]?.start ?? Infinity) < sentence.end) until += 1;
    const here = free.slice(from, until);
    if (own.length === 0 && isHeading(left, sentence)) {
      const unknown = unknownLabel(whole, sentence, here);
      state.heading = [
        ...here.filter(({ meaning: { kind } }) => kind !== 'noun' && kind !== 'quiet'),
        ...(unknown === null ? [] : [unknown]),
      ];
    }
    const asked = own.length === 0 && left[sentence.end - 1] === '?' ? here : [];
    const read =
      table === undefined ? readWithAsides(whole, sentence, own, here, state) : readRow(whole, table, own, free);
    const aroundIt = (spotted: Spotted, end: number): Stretch | null =>
      unreal(whole, sentences, index, { ...spotted, end: Math.max(end, spotted.end) }, free, hasNumber);
    state.asked = asked;
    for (const { spotted, found, scope } of read) {
      const wording: Wording = {
        qualifier: spotted.qualifier,
        quantity: found.quantity ?? (found.isMean ? asMean(spotted.quantity) : spotted.quantity),
      };
      const place = own.indexOf(spotted);
      const sum = totalling(left, own, place);
      const base =
        sum === null
          ? null
          : together(read.filter((each) => own.indexOf(each.spotted) >= sum.from && own.indexOf(each.spotted) < place));
      const startAt = at(spotted.start);
      const endAt = at(Math.max(found.end, spotted.end) - 1) + 1;
      claims.push({
        start: startAt,
        end: endAt,
        numberEnd: at(spotted.end - 1) + 1,
        text: source.slice(startAt, endAt),
        wording,
        upTo: spotted.upTo,
        subjects: isForeign ? [] : found.subjects,
        bases: base === null ? found.bases : [base],
        change: found.change,
        rank: found.rank ?? null,
        scope: scope
          .map(({ start, end }) => ({ start: at(start), end: at(end - 1) + 1 }))
          .toSorted((a, b) => a.start - b.start),
        isForeign,
        stoppedBy:
          asWritten(found.stopped ?? aroundIt(spotted, found.end)) ?? asNoted(noted({ start: startAt, end: endAt })),
        openedBy: asWritten(sum ?? found.unsure ?? null),
        isTied: found.isTied === true,
      });
    }
  }
  return claims;
}

/** A number said in passing is read by itself: the others keep what stands before it. */
function readWithAsides(
  whole: Whole,
  sentence: Sentence,
  quantities: readonly Spotted[],
  marks: readonly Mark[],
  state: State,
): readonly Read[] {
  const { text } = whole;
  const asides = quantities.slice(0, -1).flatMap((spotted) => {
    const stretch = nounAfter(text, spotted, marks) === null ? asideOf(text, sentence, spotted) : null;
    return stretch === null ? [] : [{ spotted, stretch }];
  });
  const main = quantities.filter((each) => asides.every(({ spotted }) => spotted !== each));
  const read = readSentence(whole, sentence, main, marks, state);
  const passing = asides.flatMap(({ spotted, stretch }) =>
    readSentence(whole, { ...stretch, continues: false }, [spotted], within(stretch, marks), { ...state }),
  );
  return [...read, ...passing].sort((one, other) => one.spotted.start - other.spotted.start);
}

function within({ start, end }: Stretch, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => mark.start >= start && mark.start < end);
}

/** The marks, in order, that are no part of a quantity. */
function apartFrom(quantities: readonly Spotted[], marks: readonly Mark[]): readonly Mark[] {
  let first = 0;
  return marks.filter(({ start, end, meaning }) => {
    while ((quantities[first]?.end ?? Infinity) <= start) first += 1;
    for (let index = first; index < quantities.length; index += 1) {
      const each = quantities[index];
      if (each === undefined || each.start >= end) return true;
      const isNounWithin = meaning.kind !== 'change' && each.noun !== null && start > each.start && end < each.end;
      if (start < each.end && !isNounWithin) return false;
    }
    return true;
  });
}

/** A whole number said of a mean. */
function asMean(quantity: Wording['quantity']): Wording['quantity'] {
  return quantity.kind === 'count' ? { kind: 'mean', value: quantity.value, step: 1 } : quantity;
}
