/** A letter of Arial takes 0.45 of its height in the French of our slides, measured on one; a little more is allowed for. */
const LETTER = 0.49;
const LEADING = 1.2;
const POINTS = 72;

/** Lines a text takes in a box of `width` inches, at `size` points. */
export function linesOf(text: string, width: number, size: number): number {
  const most = Math.max(1, Math.floor((width * POINTS) / (size * LETTER)));
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > most) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(1, Math.ceil(length / most)) - 1;
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** Inches that a text takes in height. */
export function heightOf(text: string, width: number, size: number): number {
  return (linesOf(text, width, size) * size * LEADING) / POINTS;
}

/** The text, or its beginning and … when it is longer than `most` letters: its end is to be told elsewhere. */
export function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** The text without its middle when it is longer than `most` letters: names that begin alike still differ. */
export function shortenedInside(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const end = Math.floor((most - 1) / 3);
  return `${letters
    .slice(0, most - 1 - end)
    .join('')
    .trimEnd()}…${letters.slice(-end).join('').trimStart()}`;
}

/** The text shortened until it takes no more than `lines` lines. */
export function shortenedTo(lines: number, text: string, width: number, size: number): string {
  let short = text;
  for (let most = Array.from(text).length; most > 1 && linesOf(short, width, size) > lines; most -= 1)
    short = shortened(text, most);
  return short;
}

/** Blocks in pages of at most `height`, in order; a block higher than a page has one of its own. */
export function pagesOf<Block>(
  blocks: readonly Block[],
  height: number,
  of: (block: Block) => number,
): readonly Block[][] {
  const pages: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    const page = pages.at(-1);
    if (page === undefined || of(block) > left) {
      pages.push([block]);
      left = height - of(block);
    } else {
      page.push(block);
      left -= of(block);
    }
  }
  return pages;
}
