import type { Stretch } from './segments.ts';

/** A cell of a pasted table that holds a number, with the stretches that tell what it is: its column's head and its row's words. */
export interface Cell {
  readonly cell: Stretch;
  readonly told: readonly Stretch[];
}

/** A table of a text: at least a head and a row, of the same number of cells. */
export interface PastedTable extends Stretch {
  readonly cells: readonly Cell[];
}

const SEPARATOR = /[|\t;]/;

/** Every table of a text whose cells are parted by bars or tabs. */
export function tablesIn(text: string): readonly PastedTable[] {
  const rows = linesOf(text).map((line) => ({ ...line, cells: cellsOf(text, line) }));
  const found: PastedTable[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const head = rows[index];
    if (head === undefined || head.cells.length < 2 || head.cells.some((cell) => hasNumber(text, cell))) continue;
    const body: typeof rows = [];
    for (let next = index + 1; next < rows.length; next += 1) {
      const row = rows[next];
      if (row === undefined) break;
      if (/^[\s|:-]*$/.test(text.slice(row.start, row.end))) continue;
      if (row.cells.length !== head.cells.length) break;
      body.push(row);
    }
    const last = body.at(-1);
    if (last === undefined) continue;
    const cells = body.flatMap((row) =>
      row.cells.flatMap((cell, column): readonly Cell[] => {
        const title = head.cells[column];
        if (title === undefined || !hasNumber(text, cell)) return [];
        return [{ cell, told: [title, ...row.cells.filter((other) => !hasNumber(text, other))] }];
      }),
    );
    found.push({ start: head.start, end: last.end, cells });
    index += body.length;
  }
  return found;
}

function hasNumber(text: string, { start, end }: Stretch): boolean {
  return /\d/.test(text.slice(start, end));
}

function linesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/\n|$/g)) {
    if (index > start) found.push({ start, end: index });
    start = index + 1;
  }
  return found;
}

function cellsOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  if (!SEPARATOR.test(text.slice(start, end))) return [];
  const found: Stretch[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !SEPARATOR.test(text[at] ?? '')) continue;
    if (/\S/.test(text.slice(from, at))) found.push({ start: from, end: at });
    from = at + 1;
  }
  return found;
}
