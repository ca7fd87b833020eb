import type { Field } from '../../model/dataset/field.ts';
import { readCount } from '../words/count.ts';
import { guessField } from './fields.ts';
import type { Profile } from './profile.ts';

/** Headers that name people when they hold names, and count them when they hold numbers. */
const people: ReadonlySet<Field> = new Set<Field>(['full_name', 'presence']);
/** Fields that name who a row is about. */
const named: readonly Field[] = ['email', 'phone', 'last_name', 'full_name', 'first_name', 'person'];

/**
 * Tells the column that says how many people a row stands for from those that say it of a whole order or meeting on each of its rows (counting rule
 * C25). Only whole numbers count.
 */
export function settleHeadcounts(
  headers: readonly string[],
  found: readonly (Field | null)[],
  texts: (index: number) => readonly string[],
  profile: Profile | null,
): readonly (Field | null)[] {
  const isNumbers = (index: number): boolean => {
    const filled = texts(index).filter((text) => text.trim() !== '');
    return filled.length > 0 && filled.every((text) => readCount(text) !== null);
  };
  const isNamed = found.some((field) => field === 'last_name' || field === 'first_name' || field === 'email');
  const asNumbers = found.map((field, index) => {
    if (field === 'headcount' || field === 'companions')
      return isNumbers(index) && profile?.meeting !== true ? field : null;
    // Numbers under « Présents » are no presence of one person.
    const named = field ?? guessField(headers[index] ?? '');
    if (named === null || !people.has(named) || !isNumbers(index)) return field;
    const isCount = texts(index).some(isSeveral);
    // « Présent ? » beside a name is of that person, whatever the number codes.
    if (isCount && isNamed && /^(participant|pr[ée]sent|venu)e?(?!\p{L})/iu.test(headers[index] ?? '')) return null;
    return isCount &&
      !/stat(ut|us|e)|[ée]tat|(?<!\p{L})(id|num[ée]ro|n°|num|code|r[ée]f\p{L}*|type|no)(?!\p{L})/iu.test(
        headers[index] ?? '',
      ) &&
      /^((effectif|nombre|nbr?e?|number|total)s? (de |des |d['’]|of )?)?(participants?|presents?|présents?|venus?|attendees?|people|personnes?)\b/i.test(
        headers[index] ?? '',
      )
      ? 'headcount'
      : field;
  });
  const isListed = named.some((field) => asNumbers.includes(field));
  const counts = asNumbers.flatMap((field, index) => (field === 'headcount' ? [index] : []));
  const kept = counts.filter((index) => !isListed || !isOfGroup(headers, asNumbers, texts, index));
  const [best] = kept.toSorted((a, b) => rank(headers[b] ?? '') - rank(headers[a] ?? ''));
  // Beside those who came, those who were expected count nobody.
  const isTold = (index: number): boolean => rank(headers[best ?? -1] ?? '') > rank(headers[index] ?? '');
  return asNumbers.map((field, index) =>
    field !== 'headcount' || index === best ? field : kept.includes(index) && !isTold(index) ? null : 'ignored',
  );
}

function isSeveral(text: string): boolean {
  return (readCount(text) ?? 0) > 1;
}

/** Those who came before those who registered. */
function rank(header: string): number {
  if (/inscri|pr[ée]vu|attendu|regist|expected|max|capac/i.test(header)) return 0;
  return /pr[ée]sent|check|scann|venu|attend|came|accueilli|re[çc]u|touch/i.test(header) ? 2 : 1;
}

/** The number of an order or of a meeting, repeated on each of its rows: rows that share a reference are as many as it says. */
function isOfGroup(
  headers: readonly string[],
  found: readonly (Field | null)[],
  texts: (index: number) => readonly string[],
  at: number,
): boolean {
  const counts = texts(at).map((text) => text.trim());
  if (!counts.some(isSeveral)) return true;
  return headers.some((header, index) => {
    if (index === at || !isReference(header, found[index] ?? null)) return false;
    const groups = new Map<string, { rows: number; counts: Set<string> }>();
    texts(index).forEach((reference, row) => {
      if (reference.trim() === '') return;
      const group = groups.get(reference) ?? { rows: 0, counts: new Set() };
      group.rows += 1;
      group.counts.add(counts[row] ?? '');
      groups.set(reference, group);
    });
    const large = [...groups.values()].filter((group) => [...group.counts].some(isSeveral));
    return (
      large.length > 0 &&
      large.every((group) => group.counts.size === 1) &&
      large.filter((group) => readCount([...group.counts][0] ?? '') === group.rows).length * 2 > large.length
    );
  });
}

function isReference(header: string, field: Field | null): boolean {
  return (
    field === 'ticket' ||
    field === 'title' ||
    field === 'email' ||
    (field === null && guessField(header) === null) ||
    /commande|order|booking|r[ée]servation|meeting|r[ée]union|groupe|group/i.test(header)
  );
}
