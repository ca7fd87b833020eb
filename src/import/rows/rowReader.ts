import type { Told } from '../../model/dataset/answers.ts';
import type { Warning } from '../../model/dataset/warning.ts';
import { evidences, genders, occupations, opportunityTypes, presences } from '../../model/dataset/vocabulary.ts';
import type { ImportContext } from '../columns/context.ts';
import { cityReader } from '../words/city.ts';
import { dateWithin } from '../words/date.ts';
import { readGender } from '../words/gender.ts';
import type { Meaning } from '../words/meaning.ts';
import { readEvidence, readOpportunityType } from '../words/opportunity.ts';
import { readPresence } from '../words/presence.ts';
import { occupationReader } from './occupationReader.ts';
import { placeReaders } from './placeReader.ts';
import { denialReader, presenceReader } from './presenceReader.ts';
import { lengthReader } from './lengthReader.ts';
import { readTime } from '../words/time.ts';
import type { Field } from '../../model/dataset/field.ts';
import { fold } from '../words/fold.ts';
import { identityReader } from './identityReader.ts';
import type { Mapping } from '../columns/mapping.ts';
import { portraitReader } from './portraitReader.ts';
import type { Dictionary } from '../bytes/dictionary.ts';
import type { GrowingRows } from './codes/growing.ts';
import { isSilent, numberByCode, numberByCodes, type Row, sourcesOf } from './codes/sources.ts';
import { rowKindReader } from './codes/rowKinds.ts';
import type { Pool } from './codes/texts.ts';
import type { RowColumn } from './rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Tally } from './tally.ts';

const UNKNOWN_WORD = -2;
const LONGEST_LABEL = 200;

export interface RowTools {
  readonly mapping: Mapping;
  /** What the codes of each column that is read stand for. */
  readonly dictionaries: readonly (Dictionary | undefined)[];
  /** What the data keeper said a value means, before any dictionary. */
  readonly meaning: Told['meaning'];
  readonly context: ImportContext;
  readonly pool: Pool;
  readonly tally: Tally;
  /** What is read is added to. */
  readonly rows: GrowingRows;
  /** Told once for each kind of odd value met. */
  readonly warn: (warning: Warning) => void;
}

/** Where a row stands in its file. */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Reads a row into the end of the rows, each distinct spelling once. Dates are left as texts: `settleDates` settles them by column. */
export function rowReader({
  mapping,
  dictionaries,
  meaning,
  context,
  pool,
  tally,
  warn,
  rows,
}: RowTools): (row: Row, place: Place) => void {
  const { positions } = mapping;
  const said = sourcesOf(positions, dictionaries);

  /** Position of a cell's meaning in its vocabulary; what is not known is tallied. */
  function coded<Value>(
    field: Field,
    read: (text: string) => Meaning<Value>,
    vocabulary: readonly Value[],
  ): (row: Row) => number {
    const source = said[field];
    const meanings = numberByCode(source, (text) => {
      if (text === '') return ABSENT;
      const told = meaning(field, text);
      if (told !== undefined) return (vocabulary as readonly unknown[]).indexOf(told);
      const found = read(text);
      return found.state === 'known'
        ? vocabulary.indexOf(found.value)
        : found.state === 'silent'
          ? ABSENT
          : UNKNOWN_WORD;
    });
    return (row) => {
      const code = meanings(row);
      if (code !== UNKNOWN_WORD) return code;
      tally.add(field, source.text(source.code(row)));
      return ABSENT;
    };
  }

  const gender = coded('gender', readGender, genders);
  const occupation = coded('occupation', occupationReader(warn), occupations);
  const type = coded('opportunity_type', readOpportunityType, opportunityTypes);
  const evidence = coded('evidence', readEvidence, evidences);
  const ordered = coded('order_status', readPresence, presences);
  const presence = presenceReader({ mapping, dictionaries, meaning, tally, warn, ordered });
  const denied = denialReader(mapping, dictionaries);

  const label = (field: Field): ((row: Row) => number) =>
    numberByCode(said[field], (text) => pool.intern(text.replace(/\s+/g, ' ').slice(0, LONGEST_LABEL)));
  const labels = { title: label('title'), theme: label('theme'), venue: label('venue'), partner: label('partner') };
  const time = numberByCode(said.session_time, (text) => readTime(text) ?? ABSENT);
  const findCity = cityReader(context.gazetteer);
  const places = placeReaders({
    mapping,
    meaning,
    pool,
    tally,
    warn,
    said,
    dictionaries,
    findCity,
    city: context.city,
  });
  const identify = identityReader(said, pool, warn);
  const portray = portraitReader(said, context.today, warn);

  const dateField: Field =
    mapping.kind === 'coaching'
      ? 'coaching_date'
      : mapping.kind === 'opportunity'
        ? 'opportunity_date'
        : positions.has('session_date')
          ? 'session_date'
          : 'modified';
  const day = numberByCode(said[dateField], (text) => pool.intern(mapping.dates === 'title' ? dateWithin(text) : text));
  const reserved = numberByCode(said.reserved, (text) =>
    Number(/^(oui|yes|o|y|1|vrai|true|x|reservee?)\b/.test(fold(text))),
  );
  const capacity = numberByCode(said.capacity, (text) => (/^\d{1,5}$/.test(text) ? Number(text) : ABSENT));
  const checkIn = numberByCode(said.check_in, pool.intern);
  const modified = numberByCode(said.modified, pool.intern);
  const ticket = numberByCodes([said.ticket, said.rank], (number = '', rank = '') =>
    pool.intern(number === '' || rank === '' ? number : `${number} ${rank}`),
  );
  const joined = numberByCodes(
    [said.check_in, said.session_date],
    (...moments) => moments.map(readTime).find((time) => time !== null) ?? ABSENT,
  );
  const isAttendance = mapping.kind === 'attendance';
  const mixed =
    isAttendance && positions.has('row_kind') ? rowKindReader(said.row_kind, presence, meaning, tally) : null;
  // Of a person with several sessions on a line, a length is of all of them.
  const length = isAttendance && mapping.wide.length === 0 ? lengthReader(said, warn) : null;
  /** Only what some column says is written. */
  const steps: readonly (readonly [RowColumn, (row: Row) => number, isStated: boolean])[] = [
    ['day', day, !isSilent(said[dateField])],
    ['minutes', time, positions.has('session_time')],
    ['duration', length ?? (() => ABSENT), length !== null],
    ['joined', joined, length !== null],
    ['city', places.session, isAttendance],
    ['title', labels.title, !isSilent(said.title)],
    ['theme', labels.theme, !isSilent(said.theme)],
    ['venue', labels.venue, !isSilent(said.venue)],
    ['partner', labels.partner, !isSilent(said.partner)],
    ['reserved', reserved, positions.has('reserved')],
    ['capacity', capacity, !isSilent(said.capacity)],
    ['presence', mixed?.presence ?? presence, true],
    ['individual', mixed?.individual ?? (() => ABSENT), mixed !== null],
    ['denied', denied, positions.has('check_in')],
    ['checkIn', checkIn, !isSilent(said.check_in)],
    ['ticket', ticket, !isSilent(said.ticket) || !isSilent(said.rank)],
    ['modified', modified, !isSilent(said.modified)],
    ['type', type, !isSilent(said.opportunity_type)],
    ['evidence', evidence, !isSilent(said.evidence)],
    ['gender', gender, !isSilent(said.gender)],
    ['occupation', occupation, !isSilent(said.occupation)],
    ['homeCity', places.home, positions.has('home_city') || positions.has('home_postcode')],
  ];
  const stated = steps.filter(([, , isStated]) => isStated).map(([column, value]) => ({ column: rows[column], value }));

  return (row, { line, start, end }) => {
    const at = rows.add();
    rows.line.put(at, line);
    rows.start.put(at, start);
    rows.end.put(at, end);
    for (const { column, value } of stated) column.put(at, value(row));
    identify(row, rows, at);
    // A line of a sign-in sheet is one person, whatever its sessions.
    if (mapping.wide.length > 0 && rows.sign.at(at) === ABSENT) rows.sign.put(at, pool.intern(`line ${line}`));
    portray(row, rows, at);
  };
}
