import type { DateReading } from '../../model/dataset/report.ts';
import { readDate } from './date.ts';
import { dateEvidence } from './dateEvidence.ts';

const EXAMPLES = 3;
const SHOWN = 30;

interface Said {
  readonly text: string;
  readonly rows: number;
}

/** The days of a column under each order that its dates may be in, beside each other: what the keeper chooses between. */
export function dateReadings(said: readonly Said[]): readonly DateReading[] {
  const orders = said.some(({ text }) => /^\d{4}-\d{2}-\d{2}/.test(text))
    ? (['day-first', 'swapped'] as const)
    : (['day-first', 'month-first'] as const);
  const telling = said.toSorted((a, b) => Number(tells(b.text)) - Number(tells(a.text)));
  return orders.map((order) => {
    const { isSwapped, order: own } = dateEvidence(said, { today: '2000-01-01', told: order, isEnglish: false });
    const dayOf = (text: string): string | null => {
      const read = readDate(isSwapped(text.trim()), own);
      return read.ok ? read.day : null;
    };
    const days = said.flatMap(({ text }) => dayOf(text) ?? []).sort();
    return {
      order,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
      unread: said.reduce((sum, { text, rows }) => sum + (dayOf(text) === null ? rows : 0), 0),
      examples: telling.slice(0, EXAMPLES).map(({ text }) => ({ text: text.trim().slice(0, SHOWN), day: dayOf(text) })),
    };
  });
}

/** True for a date that the two orders read as two days. */
function tells(text: string): boolean {
  const [, first, second] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-]/.exec(text.trim()) ?? /^\d{4}-(\d{2})-(\d{2})/.exec(text.trim()) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}
