import { type Texts, textAt } from '../rows/codes/texts.ts';
import type { Extract } from '../rows/extract.ts';
import { fold } from '../words/fold.ts';
import { ABSENT } from '../../model/dataset/table.ts';

export type Label = 'theme' | 'partner' | 'venue';

/** A workshop at one place and time: rows of the same day, start, city and title, or venue when there is no title. */
export interface Session {
  readonly day: number;
  readonly minutes: number;
  /** INSEE code. */
  readonly city: string | null;
  theme: string | null;
  partner: string | null;
  venue: string | null;
  reserved: boolean | null;
  /** Places, when an export says. */
  capacity: number | null;
}

export interface Sessions {
  readonly sessions: readonly Session[];
  /** Position of the session of each row, by extract. */
  readonly of: readonly Int32Array[];
}

/** Groups the rows of attendance exports into sessions; an attribute is the first that a row states. */
export function groupSessions(extracts: readonly Extract[]): Sessions {
  const found = new Map<number, number>();
  const sessions: Session[] = [];
  const workshop = numbering();
  const spell = {
    theme: spelling(extracts, 'theme'),
    partner: spelling(extracts, 'partner'),
    venue: spelling(extracts, 'venue'),
  };
  const of = extracts.map(({ rows, texts, understood }) => {
    if (understood.kind !== 'attendance') return new Int32Array(rows.line.length).fill(ABSENT);
    const label = (column: Label): ((row: number) => string | null) => {
      const spelt = memoisedAt(texts, spell[column]);
      return (row) => spelt(rows[column][row] ?? ABSENT);
    };
    const labels = { theme: label('theme'), partner: label('partner'), venue: label('venue') };
    const folded = memoisedAt(texts, fold);
    const workshops = new Map<number, number>();
    return Int32Array.from(rows.line, (_, row) => {
      if (rows.individual[row] === 1) return ABSENT;
      const [day = 0, minutes = ABSENT, city = ABSENT] = [rows.day[row], rows.minutes[row], rows.city[row]];
      const [title = ABSENT, venue = ABSENT] = [rows.title[row], rows.venue[row]];
      const named = title === ABSENT ? venue : title;
      const pair = (city + 1) * (texts.length + 1) + named + 1;
      let number = workshops.get(pair);
      if (number === undefined) {
        number = workshop(`${textAt(texts, city) ?? ''} ${folded(named) ?? ''}`);
        workshops.set(pair, number);
      }
      const key = (day * DAY + minutes + 1) * WORKSHOPS + number;
      let position = found.get(key);
      if (position === undefined) {
        position =
          sessions.push({
            day,
            minutes,
            city: textAt(texts, city) ?? null,
            theme: null,
            partner: null,
            venue: null,
            reserved: null,
            capacity: null,
          }) - 1;
        found.set(key, position);
      }
      const session = sessions[position];
      if (session !== undefined) {
        session.theme ??= labels.theme(row);
        session.partner ??= labels.partner(row);
        session.venue ??= labels.venue(row);
        const reserved = rows.reserved[row] ?? ABSENT;
        session.reserved ??= reserved === ABSENT ? null : reserved === 1;
        const capacity = rows.capacity[row] ?? ABSENT;
        // No place at all is a field left at zero.
        session.capacity ??= capacity > 0 ? capacity : null;
      }
      return position;
    });
  });
  return { sessions, of };
}

/** Minutes of a day and one for none; and more pairs of city and title than any programme has: a key stays below 2^53. */
const DAY = 1441;
const WORKSHOPS = 2 ** 22;

/** What a function says of the text at a position, asked once for each; `null` for no text. */
function memoisedAt(texts: Texts, read: (text: string) => string): (position: number) => string | null {
  const known: (string | undefined)[] = [];
  return (position) => {
    if (position === ABSENT) return null;
    return (known[position] ??= read(textAt(texts, position) ?? ''));
  };
}

/** Numbers distinct texts from 0. */
function numbering(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
}

/** One spelling for all that differ by case, accents or punctuation: the most frequent, then the first of the alphabet. */
function spelling(extracts: readonly Extract[], column: Label): (text: string) => string {
  const counts = new Map<string, number>();
  for (const { rows, texts } of extracts) {
    const own = new Uint32Array(texts.length);
    for (const position of rows[column]) if (position !== ABSENT) own[position] = (own[position] ?? 0) + 1;
    own.forEach((count, position) => {
      const text = count > 0 ? textAt(texts, position) : undefined;
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + count);
    });
  }
  const chosen = new Map<string, string>();
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  for (const [text] of ranked) if (!chosen.has(fold(text))) chosen.set(fold(text), text);
  return (text) => (counts.has(text) ? (chosen.get(fold(text)) ?? text) : text);
}
