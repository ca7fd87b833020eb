import type { Tally, TallyRow } from './counter.ts';
import type { Question } from './question.ts';

/** The tallies as they came, when each has the shape its question asks for. Throws with the row that nobody asked for. */
export function checked(questions: readonly Question[], tallies: readonly Tally[]): readonly Tally[] {
  if (tallies.length !== questions.length)
    throw new TypeError(`${questions.length} questions were asked, ${tallies.length} answered`);
  questions.forEach((question, index) => check(question, tallies[index] ?? []));
  return tallies;
}

function check(question: Question, tally: Tally): void {
  const { keys, counts } = shapeOf(question);
  const seen = new Set<string>();
  for (const row of tally) {
    const isShaped = row.keys.length === keys && row.counts.length === counts && row.counts.every(isCount);
    const key = JSON.stringify(row.keys);
    // Rows behind a figure may be alike; cells may not.
    if (!isShaped || (question.form !== 'rows' && seen.has(key))) throw unasked(row);
    seen.add(key);
  }
  const extra = question.form === 'rows' ? tally[question.most] : undefined;
  if (extra !== undefined) throw unasked(extra);
}

function isCount(value: number | null): boolean {
  return value === null || (Number.isSafeInteger(value) && value >= 0);
}

function unasked(row: TallyRow): TypeError {
  return new TypeError(`a row that nobody asked for: ${JSON.stringify(row)}`);
}

function shapeOf(question: Question): { readonly keys: number; readonly counts: number } {
  switch (question.form) {
    case 'count':
      return { keys: question.by.length, counts: question.measures.length };
    case 'tabulate':
      return { keys: 1, counts: 1 };
    case 'follow':
      if ('next' in question.to) return { keys: 1, counts: 2 };
      return { keys: question.to.by === null ? 0 : 1, counts: 6 };
    default:
      return { keys: 3, counts: 3 };
  }
}
