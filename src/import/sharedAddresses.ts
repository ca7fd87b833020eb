import type { Gathered } from './gather.ts';
import { ABSENT } from './rows.ts';

/**
 * Whom the rows of an address are of, when several people share it: the same address at the same session under different first names
 * (counting rule C9). Gives the first name that tells them apart, or nothing for an address of one person.
 */
export function sharedAddresses(gathered: Gathered, sessions: ArrayLike<number>): (row: number) => string {
  const { rows, texts } = gathered;
  const shared = new Set<number>();
  const seen = new Map<string, number>();
  rows.email.forEach((email, row) => {
    const session = sessions[row] ?? ABSENT;
    if (email === ABSENT || session === ABSENT || shared.has(email) || told(gathered, row) === '') return;
    const place = `${email} ${session}`;
    const other = seen.get(place);
    if (other === undefined) seen.set(place, row);
    else if (differ(told(gathered, other), told(gathered, row))) shared.add(email);
  });
  if (shared.size === 0) return () => '';
  const firsts = new Map<number, Set<string>>();
  rows.email.forEach((email, row) => {
    if (!shared.has(email)) return;
    const first = texts[rows.first[row] ?? ABSENT];
    if (first !== undefined) firsts.set(email, (firsts.get(email) ?? new Set()).add(first));
  });
  return (row) => {
    const email = rows.email[row] ?? ABSENT;
    if (!shared.has(email)) return '';
    const first = texts[rows.first[row] ?? ABSENT];
    if (first !== undefined) return first;
    const whole = told(gathered, row);
    const fitting = [...(firsts.get(email) ?? [])].filter((each) => !differ(each, whole));
    return fitting.length === 1 ? (fitting[0] ?? '') : whole;
  };
}

/** First name, or the whole name when the export does not part it. */
function told({ rows, texts }: Gathered, row: number): string {
  return texts[rows.first[row] ?? ABSENT] ?? texts[rows.name[row] ?? ABSENT] ?? '';
}

/** False when one holds every word of the other: « Anne » and « Anne Marie Roux » may be one person. */
function differ(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return !left.every((word) => right.includes(word)) && !right.every((word) => left.includes(word));
}
