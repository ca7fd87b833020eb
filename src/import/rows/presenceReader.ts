import type { Warning } from '../../model/dataset/warning.ts';
import type { Field } from '../../model/dataset/field.ts';
import type { Told } from '../../model/dataset/answers.ts';
import { presences } from '../../model/dataset/vocabulary.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { PresenceAt } from '../columns/presence/presenceColumn.ts';
import { memoised } from '../words/fold.ts';
import { readCheckIn } from '../words/presence.ts';
import { readYesNo } from '../words/yesNo.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Tally } from './tally.ts';

const REGISTERED = presences.indexOf('registered');
const CANCELLED = presences.indexOf('cancelled');
const NO_SHOW = presences.indexOf('no_show');
const ATTENDED = presences.indexOf('attended');
const UNKNOWN = presences.indexOf('unknown');

type Code = (cells: readonly string[]) => number;

interface Tools {
  readonly mapping: Mapping;
  readonly meaning: Told['meaning'];
  readonly tally: Tally;
  readonly warn: (warning: Warning) => void;
  /** What the state of an order says. */
  readonly ordered: Code;
}

/**
 * Position in the vocabulary of what a row says of presence. A ticket withdrawn is cancelled, scanned or not; in a sheet kept by hand, whoever withdrew and
 * is marked present is not known. A check-in says present; then the columns of presence decide; whoever waited for a place and did not come is registered;
 * an order only says registered or cancelled.
 */
export function presenceReader({ mapping, meaning, tally, warn, ordered }: Tools): Code {
  const { positions } = mapping;
  const stated = statedReader(mapping, meaning, tally, warn);
  const checkedIn = someCell(positions.get('check_in') ?? []);
  const withdrawn = someCell(positions.get('cancelled') ?? []);
  const waiting = waitingReader(positions.get('waitlist') ?? []);
  return (cells) => {
    const own = stated(cells);
    if (withdrawn(cells)) {
      if (mapping.profile !== null || own !== ATTENDED) return CANCELLED;
      warn('presence_contradicted');
      return UNKNOWN;
    }
    const isWaiting = waiting(cells);
    if (checkedIn(cells) || own === ATTENDED) {
      if (isWaiting) warn('waitlisted_present');
      return ATTENDED;
    }
    if (isWaiting) return own === CANCELLED ? CANCELLED : REGISTERED;
    if (mapping.everyRowAttended) return ATTENDED;
    if (own !== ABSENT) return own;
    const order = ordered(cells);
    if (order === CANCELLED || order === NO_SHOW) return CANCELLED;
    if (positions.has('presence')) return UNKNOWN;
    return order === ABSENT && !positions.has('check_in') ? UNKNOWN : REGISTERED;
  };
}

/** True for somebody on a waiting list: a yes, a rank or a day, and not a place confirmed. */
function waitingReader(columns: readonly number[]): (cells: readonly string[]) => boolean {
  const isWaiting = memoised(
    (text: string) =>
      readCheckIn(text).state === 'known' && !/confirm|princip|accept|retenu|admis|promu|inscri/i.test(text),
  );
  return (cells) => columns.some((index) => isWaiting(cells[index] ?? ''));
}

/** 1 where a column of check-ins says no, 0 elsewhere. */
export function denialReader({ positions }: Mapping): Code {
  const columns = positions.get('check_in') ?? [];
  return (cells) => Number(columns.some((index) => readYesNo(cells[index] ?? '') === 'no'));
}

/** True when one of the columns of a field says yes, or when: a flag and its date are two of them. */
function someCell(columns: readonly number[]): (cells: readonly string[]) => boolean {
  const isYes = memoised((text: string) => readCheckIn(text).state === 'known');
  return (cells) => columns.some((index) => isYes(cells[index] ?? ''));
}

/** Of several columns, half-days or an absence beside a presence: whoever came to one came; what contradicts is not known. */
function statedReader(
  { presences: columns }: Mapping,
  meaning: Told['meaning'],
  tally: Tally,
  warn: (warning: Warning) => void,
): Code {
  const readers = columns.map((column) => columnReader(column, columns.length === 1, meaning, tally, warn));
  const [only] = readers;
  if (only === undefined) return () => ABSENT;
  if (readers.length === 1) return only;
  const isHalfDays = columns.every(({ column: { polarity }, header }) => polarity === 'came' && ofPart.test(header));
  const isBlankAttended = columns.every(({ column }) => column.blankAttended);
  return (cells) => {
    const all = readers.map((read) => read(cells)).filter((code) => code !== ABSENT);
    if (all.length === 0) return isBlankAttended ? ATTENDED : ABSENT;
    if (!isHalfDays && all.includes(ATTENDED) && all.some((code) => code === NO_SHOW || code === CANCELLED)) {
      warn('presence_contradicted');
      return UNKNOWN;
    }
    const ranked = isHalfDays ? [ATTENDED, NO_SHOW, CANCELLED, REGISTERED] : [ATTENDED, CANCELLED, NO_SHOW, REGISTERED];
    return ranked.find((code) => all.includes(code)) ?? ABSENT;
  };
}

/** Headers of a part of a session, or of one of several. */
const ofPart =
  /matin|apr[eè]s|midi|\b[ap]\.?m\b|soir|morning|afternoon|evening|jour|day|s[ée]ance|session|module|partie|part\b|\d/i;

/** What one column says. What an absence leaves blank says that somebody came, unless another column says who did. */
function columnReader(
  { index, column }: PresenceAt,
  isOnly: boolean,
  meaning: Told['meaning'],
  tally: Tally,
  warn: (warning: Warning) => void,
): Code {
  const field: Field = 'presence';
  const meanings = memoised((text: string) => {
    const told = meaning(field, text);
    if (told !== undefined) return (presences as readonly string[]).indexOf(told);
    const found = column.read(text);
    if (found.state === 'known') return presences.indexOf(found.value);
    return found.state === 'silent' ? ABSENT : null;
  });
  return (cells) => {
    const text = cells[index]?.trim() ?? '';
    if (text === '' && !isOnly) return ABSENT;
    const code = meanings(text);
    if (code !== null) return code;
    tally.add(field, text);
    warn('unknown_presence');
    return ABSENT;
  };
}
