import type { Presence } from '../../../model/dataset/vocabulary.ts';
import type { Meaning } from '../../words/meaning.ts';
import { known, silent, unknown } from '../../words/meaning.ts';
import { fold } from '../../words/fold.ts';
import { readDate } from '../../words/date.ts';
import { readPresence } from '../../words/presence.ts';
import { readYesNo } from '../../words/yesNo.ts';
import { type Polarity, polarityOf } from './polarity.ts';

type Stated = Exclude<Presence, 'unknown'>;

/** How one column tells who came. */
export interface PresenceColumn {
  readonly polarity: Polarity;
  /** A blank cell is asked too. */
  readonly read: (text: string) => Meaning<Stated>;
  /** Nobody told which of the two words means present. */
  readonly isUnsure: boolean;
  /** Whether the keeper said what one of its values means. */
  readonly isMeant: (meaning: (field: 'presence', value: string) => string | undefined) => boolean;
  /** A blank says that somebody came, because the column only marks who did not. */
  readonly blankAttended: boolean;
}

/** Words of one tool that mean something else in another. */
export type OwnWords = Readonly<Record<string, Stated>>;

/** Reads a column of presence by its header and all of its values: « Oui » under « Absence » is no « Oui » under « Présence ». */
export function presenceColumn(header: string, texts: readonly string[], own: OwnWords = {}): PresenceColumn {
  const polarity = polarityOf(header) ?? 'either';
  const distinct = [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
  const words = new Map(distinct.map((text) => [text, readYesNo(text)]));
  const ticks = distinct.filter((text) => isTick(text, words.get(text) ?? null));
  const spoken = distinct.filter((text) => !ticks.includes(text));
  const context = contextOf(spoken, polarity);
  const meaningOf = (text: string): Meaning<Stated> => {
    const told = own[fold(text)] ?? context[fold(text)];
    if (told !== undefined) return known(told);
    if (polarity === 'missed' || polarity === 'excused') return underAbsence(text, polarity);
    const found = readPresence(text);
    if (found.state !== 'unknown') return found;
    // « 2h » under a day: so long was spent there.
    if (polarity === 'came' && (isLength(text) || isPicture(text))) return known('attended');
    const answer = readYesNo(text);
    return answer === null ? unknown : known(answer === 'yes' ? 'attended' : 'no_show');
  };
  const says = new Set(distinct.map(meaningOf).flatMap((found) => (found.state === 'known' ? [found.value] : [])));
  const blankAttended = polarity === 'missed' && distinct.length > 0 && !says.has('attended');
  return {
    polarity,
    blankAttended,
    isUnsure: isUnsure(header, polarity, ticks, distinct),
    isMeant: (meaning) => distinct.some((text) => meaning('presence', text) !== undefined),
    read: (text) => (text.trim() === '' ? (blankAttended ? known('attended') : silent) : meaningOf(text.trim())),
  };
}

/** P and A say which is which; yes and no do not, under a header that names both or neither. */
function isUnsure(header: string, polarity: Polarity, ticks: readonly string[], distinct: readonly string[]): boolean {
  if (polarity !== 'either' || ticks.length === 0) return false;
  if (ticks.length < distinct.length) return false;
  return polarityOf(header) !== null;
}

/** A signature kept as a file. */
function isPicture(text: string): boolean {
  return /^\S+\.(png|jpe?g|svg|webp|gif|pdf)$|^data:image\//i.test(text);
}

/** A time spent, in hours or minutes; none at all is read as an absence before. */
function isLength(text: string): boolean {
  return /^\d{1,3}([.,]\d+)? ?(h|heures?|hours?|hrs?|min|mn|minutes?)$/i.test(text);
}

function isTick(text: string, answer: 'yes' | 'no' | null): boolean {
  return answer !== null && !/^[pa]$/i.test(text);
}

function underAbsence(text: string, polarity: 'missed' | 'excused'): Meaning<Stated> {
  const answer = readYesNo(text);
  if (polarity === 'excused')
    return answer === 'yes' || (/\D/.test(text) && readDate(text, 'day-first').ok)
      ? known('cancelled')
      : answer === 'no'
        ? silent
        : readPresence(text);
  if (answer !== null) return known(answer === 'yes' ? 'no_show' : 'attended');
  // The day of an absence, not of a check-in.
  if (/\D/.test(text) && readDate(text, 'day-first').ok) return known('no_show');
  const folded = fold(text);
  if (/\b(non|not|pas|in)( )?(justifi|excus)/.test(folded)) return known('no_show');
  if (/justifi|excus|maladi|prevenu/.test(folded)) return known('cancelled');
  if (/^(aucune?|neant|none|rien|ras|pas d absence|jamais)$/.test(folded)) return known('attended');
  return readPresence(text);
}

/** What the words of a column make of one that means several things: beside « Participe » and « Ne participe pas », « Enregistré » is of the door. */
function contextOf(spoken: readonly string[], polarity: Polarity): OwnWords {
  const folded = spoken.map((text) => fold(text.replace(/[(·.]e[)]?s?$/i, '')));
  const has = (pattern: RegExp): boolean => folded.some((text) => pattern.test(text));
  const told: Record<string, Stated> = {};
  const isDoor = has(/^(participe|participera|ne participe pas|attending|not attending)$/);
  if (isDoor && !has(/^(present|absent|scann|pointe|emarge)/)) {
    for (const text of folded) if (/^(enregistree?|checked in)$/.test(text)) told[text] = 'attended';
  }
  if (isDoor) for (const text of folded) if (text === 'participe') told[text] = 'registered';
  // Letters of a register mean something beside those of who was there.
  if (has(/^(p|pr|pres|presente?)$/))
    for (const text of folded)
      if (/^a?(bs? ?)?j$|^aex$/.test(text)) told[text] = 'cancelled';
      else if (/^a(bs?)? ?(i|nj|inj)$/.test(text)) told[text] = 'no_show';
  if (polarity !== 'came') return told;
  // « Là » and « pas là »: one word, and its denial.
  for (const text of folded) {
    const [, rest] = /^(?:pas|non|not|no|ne|n|jamais|never) (.+)$/.exec(text) ?? [];
    if (rest === undefined || !folded.includes(rest)) continue;
    told[text] ??= 'no_show';
    told[rest] ??= 'attended';
  }
  return told;
}

/** A column of presence where it stands. */
export interface PresenceAt {
  readonly index: number;
  readonly header: string;
  readonly column: PresenceColumn;
}
