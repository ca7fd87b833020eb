import type { Stretch } from './segments.ts';
import type { Spotted } from './spotted.ts';

/** A cell of a pasted table that holds a number, with the stretches that tell what it is: its column's head and its row's words. */
export interface Cell {
  readonly cell: Stretch;
  /** The head of its column; `null` where nothing stands there. */
  readonly title: Stretch | null;
  readonly told: readonly Stretch[];
}

/** A table of a text: at least a head and a row, of the same number of cells. */
export interface PastedTable extends Stretch {
  readonly cells: readonly Cell[];
}

const SEPARATOR = /[|\t;]/;

/** Every table of a text whose cells are parted by bars, tabs or semicolons; `quantities` are those of the text, in order: « 2019-2020 » is none, and may head a column. */
export function tablesIn(text: string, quantities: readonly Spotted[]): readonly PastedTable[] {
  const numbers = quantities.filter(({ as }) => as !== 'rank').map(({ numberStart }) => numberStart);
  const holds = ({ start, end }: Stretch): boolean => numbers.some((at) => at >= start && at < end);
  const isBlank = ({ start, end }: Stretch): boolean => !/\S/.test(text.slice(start, end));
  const rows = linesOf(text).map((line) => ({ ...line, cells: cellsOf(text, line) }));
  const found: PastedTable[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const head = rows[index];
    if (head === undefined || head.cells.length < 2 || head.cells.some(holds) || head.cells.every(isBlank)) continue;
    const body: typeof rows = [];
    let shift = 0;
    for (let next = index + 1; next < rows.length; next += 1) {
      const row = rows[next];
      if (row === undefined) break;
      if (/^[\s|:-]*$/.test(text.slice(row.start, row.end))) continue;
      // Nothing stands over the words of the rows: « 2019-2020 | 2020-2021 ».
      const isCornerless =
        row.cells.length === head.cells.length + 1 && row.cells[0] !== undefined && !holds(row.cells[0]);
      if (body.length === 0 && isCornerless) shift = 1;
      if (row.cells.length !== head.cells.length + shift) break;
      body.push(row);
    }
    const last = body.at(-1);
    if (last === undefined || !body.some(({ cells }) => cells.some(holds))) continue;
    const cells = body.flatMap((row) =>
      row.cells.flatMap((cell, column): readonly Cell[] => {
        if (!holds(cell)) return [];
        const head = headOf(column - shift);
        const words = row.cells.filter((other) => !holds(other) && !isBlank(other));
        return [{ cell, title: head, told: [...(head === null ? [] : [head]), ...words] }];
      }),
    );
    found.push({ start: head.start, end: last.end, cells });
    index += body.length;

    function headOf(column: number): Stretch | null {
      const title = head?.cells[column];
      return title === undefined || isBlank(title) ? null : title;
    }
  }
  return found;
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

/** The cells of a line, empty ones too; a bar at either end of it parts nothing. */
function cellsOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const line = text.slice(start, end);
  if (!SEPARATOR.test(line)) return [];
  const lead = /^ *\|/.exec(line)?.[0].length ?? 0;
  const tail = /\| *$/.exec(line.slice(lead))?.[0].length ?? 0;
  const found: Stretch[] = [];
  let from = start + lead;
  for (let at = from; at <= end - tail; at += 1) {
    if (at < end - tail && !SEPARATOR.test(text[at] ?? '')) continue;
    found.push({ start: from, end: at });
    from = at + 1;
  }
  return found;
}
