import type { Told } from '../../model/dataset/answers.ts';
import type { Warning } from '../../model/dataset/warning.ts';
import { evidences, genders, occupations, opportunityTypes, presences } from '../../model/dataset/vocabulary.ts';
import { cellReaders } from './cellReaders.ts';
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
import { readTime } from '../words/time.ts';
import type { Field } from '../../model/dataset/field.ts';
import { fold, memoised } from '../words/fold.ts';
import { identityReader } from './identityReader.ts';
import type { Mapping } from '../columns/mapping.ts';
import { portraitReader } from './portraitReader.ts';
import type { FileRecord } from '../bytes/records.ts';
import type { GrowingRows, Pool } from './rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Tally } from './tally.ts';

const UNKNOWN_WORD = -2;
const LONGEST_LABEL = 200;

export interface RowTools {
  readonly mapping: Mapping;
  /** What the data keeper said a value means, before any dictionary. */
  readonly meaning: Told['meaning'];
  readonly context: ImportContext;
  readonly pool: Pool;
  readonly tally: Tally;
  /** Told once for each kind of odd value met. */
  readonly warn: (warning: Warning) => void;
}

/** Reads the cells of a record into the end of `rows`, each distinct spelling once. Dates are left as texts: `dates` settles them by column. */
export function rowReader({
  mapping,
  meaning,
  context,
  pool,
  tally,
  warn,
}: RowTools): (record: FileRecord, rows: GrowingRows) => void {
  const { positions } = mapping;
  const readers = cellReaders(positions);
  const cell = (cells: readonly string[], field: Field): string => readers[field](cells);

  /** Position of a cell's meaning in its vocabulary; what is not known is tallied. */
  function coded<Value>(
    field: Field,
    read: (text: string) => Meaning<Value>,
    vocabulary: readonly Value[],
  ): (cells: readonly string[]) => number {
    const meanings = memoised((text: string) => {
      const told = meaning(field, text);
      if (told !== undefined) return (vocabulary as readonly unknown[]).indexOf(told);
      const found = read(text);
      return found.state === 'known'
        ? vocabulary.indexOf(found.value)
        : found.state === 'silent'
          ? ABSENT
          : UNKNOWN_WORD;
    });
    const own = readers[field];
    return (cells) => {
      const text = own(cells);
      if (text === '') return ABSENT;
      const code = meanings(text);
      if (code !== UNKNOWN_WORD) return code;
      tally.add(field, text);
      return ABSENT;
    };
  }

  const gender = coded('gender', readGender, genders);
  const occupation = coded('occupation', occupationReader(warn), occupations);
  const type = coded('opportunity_type', readOpportunityType, opportunityTypes);
  const evidence = coded('evidence', readEvidence, evidences);
  const ordered = coded('order_status', readPresence, presences);
  const presence = presenceReader({ mapping, meaning, tally, warn, ordered });
  const denied = denialReader(mapping);

  const label = memoised((text: string) => pool.intern(text.replace(/\s+/g, ' ').slice(0, LONGEST_LABEL)));
  const time = memoised(readTime);
  const findCity = cityReader(context.gazetteer);
  const places = placeReaders({ mapping, meaning, pool, tally, warn, cells: readers, findCity, city: context.city });
  const identify = identityReader(readers, pool, warn);
  const portray = portraitReader(readers, context.today, warn);

  const dateField: Field =
    mapping.kind === 'coaching'
      ? 'coaching_date'
      : mapping.kind === 'opportunity'
        ? 'opportunity_date'
        : positions.has('session_date')
          ? 'session_date'
          : 'modified';
  const day = memoised((text: string) => pool.intern(mapping.dates === 'title' ? dateWithin(text) : text));
  const yes = memoised((text: string) => /^(oui|yes|o|y|1|vrai|true|x|reservee?)\b/.test(fold(text)));

  const capacity = memoised((text: string) => (/^\d{1,5}$/.test(text) ? Number(text) : ABSENT));

  const ticket = (cells: readonly string[]): string => {
    const [number, rank] = [cell(cells, 'ticket'), cell(cells, 'rank')];
    return number === '' || rank === '' ? number : `${number} ${rank}`;
  };

  return ({ cells, line, start, raw }, rows) => {
    rows.line.push(line);
    rows.start.push(start);
    rows.end.push(start + raw.length);
    rows.day.push(day(cell(cells, dateField)));
    rows.minutes.push(positions.has('session_time') ? (time(cell(cells, 'session_time')) ?? ABSENT) : ABSENT);
    rows.city.push(mapping.kind === 'attendance' ? places.session(cells) : ABSENT);
    rows.title.push(label(cell(cells, 'title')));
    rows.theme.push(label(cell(cells, 'theme')));
    rows.venue.push(label(cell(cells, 'venue')));
    rows.partner.push(label(cell(cells, 'partner')));
    rows.reserved.push(positions.has('reserved') ? Number(yes(cell(cells, 'reserved'))) : ABSENT);
    rows.capacity.push(capacity(cell(cells, 'capacity')));
    rows.presence.push(presence(cells));
    rows.denied.push(denied(cells));
    rows.extra.push(0);
    rows.checkIn.push(pool.intern(cell(cells, 'check_in')));
    rows.ticket.push(pool.intern(ticket(cells)));
    rows.modified.push(pool.intern(cell(cells, 'modified')));
    rows.type.push(type(cells));
    rows.evidence.push(evidence(cells));
    rows.gender.push(gender(cells));
    rows.occupation.push(occupation(cells));
    rows.homeCity.push(places.home(cells));
    identify(cells, rows);
    // A line of a sign-in sheet is one person, whatever its sessions.
    const at = rows.sign.length - 1;
    if (mapping.wide.length > 0 && rows.sign[at] === ABSENT) rows.sign[at] = pool.intern(`line ${line}`);
    portray(cells, rows);
  };
}
