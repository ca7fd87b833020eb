import type { Extract } from './extract.ts';
import { fold, memoised } from './fold.ts';
import { ABSENT, type RowColumn } from './rows.ts';

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
}

export interface Sessions {
  readonly sessions: readonly Session[];
  /** Position of the session of each row, by extract. */
  readonly of: readonly Int32Array[];
}

/** Groups the rows of attendance exports into sessions; an attribute is the first that a row states. */
export function groupSessions(extracts: readonly Extract[]): Sessions {
  const found = new Map<string, number>();
  const sessions: Session[] = [];
  const spell = {
    theme: spelling(extracts, 'theme'),
    partner: spelling(extracts, 'partner'),
    venue: spelling(extracts, 'venue'),
  };
  const folded = memoised(fold);
  const of = extracts.map(({ rows, texts }) => {
    const text = (column: RowColumn, row: number): string | null => texts[rows[column][row] ?? ABSENT] ?? null;
    return Int32Array.from(rows.line, (_, row) => {
      const title = text('title', row) ?? text('venue', row) ?? '';
      const [day = 0, minutes = ABSENT, city] = [rows.day[row], rows.minutes[row], text('city', row)];
      const key = `${day} ${minutes} ${city} ${folded(title)}`;
      let position = found.get(key);
      if (position === undefined) {
        position = sessions.push({ day, minutes, city, theme: null, partner: null, venue: null, reserved: null }) - 1;
        found.set(key, position);
      }
      const session = sessions[position];
      if (session !== undefined) {
        session.theme ??= spell.theme(text('theme', row));
        session.partner ??= spell.partner(text('partner', row));
        session.venue ??= spell.venue(text('venue', row));
        const reserved = rows.reserved[row] ?? ABSENT;
        session.reserved ??= reserved === ABSENT ? null : reserved === 1;
      }
      return position;
    });
  });
  return { sessions, of };
}

/** One spelling for all that differ by case, accents or punctuation: the most frequent, then the first of the alphabet. */
function spelling(extracts: readonly Extract[], column: Label): (text: string | null) => string | null {
  const counts = new Map<string, number>();
  for (const { rows, texts } of extracts) {
    for (const position of rows[column]) {
      const text = texts[position];
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const chosen = new Map<string, string>();
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  for (const [text] of ranked) if (!chosen.has(fold(text))) chosen.set(fold(text), text);
  const choose = memoised((text: string) => chosen.get(fold(text)) ?? text);
  return (text) => (text === null ? null : choose(text));
}
