import { fromDayNumber } from '../../model/time/day.ts';
import type { MatchSide } from '../../model/dataset/review.ts';
import { BIRTH_ORIGIN } from '../words/birthOrigin.ts';
import { textAt } from '../rows/codes/texts.ts';
import type { Extract } from '../rows/extract.ts';
import type { People } from './people.ts';
import type { RowColumn } from '../rows/rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';

/** What a person is recognised by, seen by the data keeper only; empty where nothing was said. */
export interface Facts {
  person: number;
  name: string;
  first: string;
  email: string;
  phone: string;
  birth: number;
  rows: number;
}

/** The first thing each person said of each kind. */
export function factsOf(extracts: readonly Extract[], people: People): readonly Facts[] {
  const facts = Array.from({ length: people.count }, (_, person): Facts => ({
    person,
    name: '',
    first: '',
    email: '',
    phone: '',
    birth: ABSENT,
    rows: 0,
  }));
  extracts.forEach(({ rows, texts }, extract) => {
    const text = (column: RowColumn, row: number): string => textAt(texts, rows[column][row] ?? ABSENT) ?? '';
    people.of[extract]?.forEach((person, row) => {
      const own = facts[person];
      if (own === undefined) return;
      own.rows += 1;
      own.name ||= text('name', row);
      own.first ||= text('first', row);
      own.email ||= text('email', row);
      own.phone ||= text('phone', row);
      if (own.birth === ABSENT) own.birth = rows.birthDay[row] ?? ABSENT;
    });
  });
  return facts;
}

/** A person as shown to the data keeper. */
export function sideOf({ name, first, email, phone, birth, rows }: Facts, id: string): MatchSide {
  const last = name.split(' ').filter((word) => !first.split(' ').includes(word));
  const words = [...(first === '' ? [] : first.split(' ')), ...last];
  return {
    id,
    name: words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' '),
    email,
    phone,
    birth: birth === ABSENT ? null : fromDayNumber(birth - BIRTH_ORIGIN),
    rows,
  };
}
