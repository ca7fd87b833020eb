/** A piece of a document: text, a mark that ends a line, or where a part of it begins or ends. */
export type Piece =
  | { readonly is: 'text'; readonly said: string }
  | { readonly is: 'line' | 'tab' }
  | { readonly is: 'open' | 'close'; readonly part: 'table' | 'row' | 'cell' | 'block' | 'item' };

/** What is written at one level: the body, a table, or a cell of it. */
interface Level {
  readonly part: 'body' | 'table' | 'cell';
  text: string;
  cells: string[];
  /** The tables within the cells of a row, which stand after it. */
  within: string;
}

/** A document as plain text: blocks and rows are lines, cells are parted by tabs, items of a list begin with a dash, and a table within a cell stands after its row. */
export function laidOut(pieces: Iterable<Piece>): string {
  const levels: Level[] = [level('body')];
  const top = (): Level => levels.at(-1) ?? levels[0] ?? level('body');
  const endCell = (): void => {
    if (top().part !== 'cell') return;
    const { text, within } = levels.pop() ?? level('cell');
    top().cells.push(text.replace(/\s+/g, ' ').trim());
    top().within += within;
  };
  const endRow = (): void => {
    endCell();
    const table = top();
    if (table.part !== 'table') return;
    if (table.cells.some((cell) => cell !== '')) table.text += `${table.cells.join('\t')}\n`;
    table.text += table.within;
    table.cells = [];
    table.within = '';
  };
  const endTable = (): void => {
    endRow();
    if (top().part !== 'table') return;
    const { text } = levels.pop() ?? level('table');
    const around = top();
    if (around.part === 'cell') around.within += text;
    else around.text = `${lineOf(around.text)}${text}`;
  };
  for (const piece of pieces) {
    if (piece.is === 'text') {
      // What stands between the cells of a table is none of it.
      if (top().part !== 'table') top().text += piece.said;
    } else if (!('part' in piece)) {
      if (piece.is === 'line') top().text += '\n';
      else top().text += top().part === 'cell' ? ' ' : '\t';
    } else if (piece.part === 'table') {
      if (piece.is === 'open') levels.push(level('table'));
      else endTable();
    } else if (piece.part === 'row') endRow();
    else if (piece.part === 'cell') {
      endCell();
      if (piece.is === 'open' && top().part === 'table') levels.push(level('cell'));
    } else if (top().part !== 'table') {
      top().text = lineOf(top().text) + (piece.is === 'open' && piece.part === 'item' ? '- ' : '');
    }
  }
  while (levels.length > 1) {
    if (top().part === 'table') endTable();
    else endCell();
  }
  return top()
    .text.replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function level(part: Level['part']): Level {
  return { part, text: '', cells: [], within: '' };
}

/** A text that ends with its line. */
function lineOf(text: string): string {
  return text === '' || text.endsWith('\n') || text.endsWith('- ') ? text : `${text}\n`;
}
