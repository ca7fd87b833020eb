import type { Around } from './context.ts';
import { isScope, type Mark } from './marks/marks.ts';
import type { Read, Whole } from './state.ts';
import type { Spotted } from './text/spotted.ts';
import type { Stretch } from './text/segments.ts';
import type { Cell, PastedTable } from './text/tables.ts';
import { understand } from './understand.ts';

/** The numbers of a row of a table, each told by the head of its column and the words of its row. */
export function readRow(
  whole: Whole,
  { start: from, end: until, cells }: PastedTable,
  quantities: readonly Spotted[],
  marks: readonly Mark[],
): readonly Read[] {
  if (quantities.length === 0) return [];
  const near = marks.filter(({ start }) => start >= from && start < until);
  return quantities.flatMap((spotted): readonly Read[] => {
    const own = cells.find(({ cell }) => spotted.numberStart >= cell.start && spotted.numberStart < cell.end);
    if (own === undefined) return [];
    const parts = [...own.told, own.cell];
    const within = near.filter(({ start }) => parts.some((part) => start >= part.start && start < part.end));
    const around: Around = {
      ...whole,
      spotted,
      segment: own.cell,
      parts,
      marks: within,
      ofSentence: within,
      head: [],
      before: null,
      last: null,
      spokenOf: null,
      spokenPeriod: null,
      spokenNouns: [],
    };
    const found = understand(around, []);
    if (found === null) return [];
    const stopped = found.stopped ?? untold(whole.text, own, within);
    return [{ spotted, found: { ...found, stopped }, scope: within.filter(isScope) }];
  });
}

/** The head of a column that says nothing of what is in it: « A », « N-1 ». */
function untold(text: string, { title }: Cell, marks: readonly Mark[]): Stretch | null {
  if (title === null) return null;
  const isTold = marks.some(({ start, end }) => start < title.end && end > title.start);
  return isTold || /[a-z]{2}/.test(text.slice(title.start, title.end)) ? null : title;
}
