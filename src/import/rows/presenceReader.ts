import type { Warning } from '../../model/dataset/warning.ts';
import type { Field } from '../../model/dataset/field.ts';
import type { Told } from '../../model/dataset/answers.ts';
import { presences } from '../../model/dataset/vocabulary.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { PresenceAt } from '../columns/presence/presenceColumn.ts';
import { stateAfterName } from '../columns/presence/stateWords.ts';
import { readCheckIn } from '../words/presence.ts';
import { readYesNo } from '../words/yesNo.ts';
import type { Dictionary } from '../bytes/dictionary.ts';
import { columnSource, numberByCode, type Row } from './codes/sources.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Tally } from './tally.ts';

const REGISTERED = presences.indexOf('registered');
const CANCELLED = presences.indexOf('cancelled');
const NO_SHOW = presences.indexOf('no_show');
const ATTENDED = presences.indexOf('attended');
const UNKNOWN = presences.indexOf('unknown');
/** A word of no vocabulary. */
const UNKNOWN_WORD = -2;

type Code = (row: Row) => number;
type Dictionaries = readonly (Dictionary | undefined)[];

interface Tools {
  readonly mapping: Mapping;
  readonly dictionaries: Dictionaries;
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
export function presenceReader({ mapping, dictionaries, meaning, tally, warn, ordered }: Tools): Code {
  const { positions } = mapping;
  const stated = statedReader(mapping, dictionaries, meaning, tally, warn);
  const checkedIn = someCell(positions.get('check_in') ?? [], dictionaries);
  const withdrawn = someCell(positions.get('cancelled') ?? [], dictionaries);
  // An absence denied says nothing of whoever withdrew.
  const isByAbsence = mapping.presences.every(
    ({ column: { polarity } }) => polarity === 'missed' || polarity === 'excused',
  );
  const named = namedReader(mapping, dictionaries, warn);
  const waiting = waitingReader(positions.get('waitlist') ?? [], dictionaries);
  return (row) => {
    const own = stated(row);
    const order = ordered(row);
    const isOffOrder = order === CANCELLED && positions.has('presence');
    // A ticket shown at the door counts, whatever became of its payment.
    if (withdrawn(row) || (isOffOrder && (mapping.profile === null || own === NO_SHOW) && !checkedIn(row))) {
      if (mapping.profile !== null || own !== ATTENDED || isByAbsence) return CANCELLED;
      warn('presence_contradicted');
      return UNKNOWN;
    }
    const isWaiting = waiting(row);
    if (checkedIn(row) || own === ATTENDED) {
      if (isWaiting) warn('waitlisted_present');
      return ATTENDED;
    }
    if (isWaiting) {
      if (mapping.meeting) warn('left_waiting');
      return own === CANCELLED ? CANCELLED : REGISTERED;
    }
    if (own === ABSENT || mapping.everyRowAttended) {
      const inName = named(row);
      if (inName !== ABSENT) return inName;
    }
    if (mapping.everyRowAttended) return ATTENDED;
    if (own !== ABSENT) return own;
    if (order === CANCELLED || order === NO_SHOW) return CANCELLED;
    if (positions.has('presence')) return UNKNOWN;
    return order === ABSENT && !positions.has('check_in') ? UNKNOWN : REGISTERED;
  };
}

/** True for somebody on a waiting list: a yes, a rank or a day, and not a place confirmed. */
function waitingReader(columns: readonly number[], dictionaries: Dictionaries): (row: Row) => boolean {
  const saysWaiting = columns.map((index) =>
    numberByCode(columnSource(index, dictionaries), (text) =>
      Number(readCheckIn(text).state === 'known' && !/confirm|princip|accept|retenu|admis|promu|inscri/i.test(text)),
    ),
  );
  return (row) => saysWaiting.some((isWaiting) => isWaiting(row) === 1);
}

/** What stands after a name, of whoever did not come: « Luc Pons (absent) », « Ida Bec - excusée ». */
function namedReader({ positions }: Mapping, dictionaries: Dictionaries, warn: Tools['warn']): Code {
  const readers = (['full_name', 'last_name', 'first_name'] as const).flatMap((field) =>
    (positions.get(field) ?? []).map((index) =>
      numberByCode(columnSource(index, dictionaries), (text) => {
        const state = stateAfterName(text);
        return state === null ? ABSENT : presences.indexOf(state);
      }),
    ),
  );
  return (row) => {
    const said = readers.map((read) => read(row)).find((code) => code !== ABSENT);
    if (said !== undefined) warn('presence_in_names');
    return said ?? ABSENT;
  };
}

/** 1 where a column of check-ins says no, a day of zeros among the ways to say it; a blank says nothing. */
export function denialReader({ positions }: Mapping, dictionaries: Dictionaries): Code {
  const saysNo = (positions.get('check_in') ?? []).map((index) =>
    numberByCode(columnSource(index, dictionaries), (text) =>
      Number(readYesNo(text) === 'no' || text.trim().startsWith('0000-00-00')),
    ),
  );
  return (row) => (saysNo.some((isNo) => isNo(row) === 1) ? 1 : ABSENT);
}

/** True when one of the columns of a field says yes, or when: a flag and its date are two of them. */
function someCell(columns: readonly number[], dictionaries: Dictionaries): (row: Row) => boolean {
  const saysYes = columns.map((index) =>
    numberByCode(columnSource(index, dictionaries), (text) => Number(readCheckIn(text).state === 'known')),
  );
  return (row) => saysYes.some((isYes) => isYes(row) === 1);
}

/** Of several columns, half-days or an absence beside a presence: whoever came to one came; what contradicts is not known. */
function statedReader(
  { presences: columns }: Mapping,
  dictionaries: Dictionaries,
  meaning: Told['meaning'],
  tally: Tally,
  warn: (warning: Warning) => void,
): Code {
  const readers = columns.map((column) =>
    columnReader(column, dictionaries, columns.length === 1, meaning, tally, warn),
  );
  const [only] = readers;
  if (only === undefined) return () => ABSENT;
  if (readers.length === 1) return only;
  const isHalfDays = columns.every(
    ({ column: { polarity }, header }) => (polarity === 'came' || polarity === 'either') && ofPart.test(header),
  );
  const isBlankAttended =
    columns.some(({ column }) => column.blankAttended) &&
    columns.every(({ column: { blankAttended, polarity } }) => blankAttended || polarity === 'excused');
  return (row) => {
    const all = readers.map((read) => read(row)).filter((code) => code !== ABSENT);
    if (isHalfDays && all.length > 1) warn('halves_together');
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
  dictionaries: Dictionaries,
  isOnly: boolean,
  meaning: Told['meaning'],
  tally: Tally,
  warn: (warning: Warning) => void,
): Code {
  const field: Field = 'presence';
  const source = columnSource(index, dictionaries);
  const meanings = numberByCode(source, (cell) => {
    const text = cell.trim();
    if (text === '' && !isOnly) return ABSENT;
    const told = meaning(field, text);
    if (told !== undefined) return (presences as readonly string[]).indexOf(told);
    const found = column.read(text);
    if (found.state === 'known') return presences.indexOf(found.value);
    return found.state === 'silent' ? ABSENT : UNKNOWN_WORD;
  });
  return (row) => {
    const code = meanings(row);
    if (code !== UNKNOWN_WORD) return code;
    tally.add(field, source.text(source.code(row)).trim());
    warn('unknown_presence');
    return ABSENT;
  };
}
