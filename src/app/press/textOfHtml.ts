import { laidOut, type Piece } from './laidOut.ts';
import { lettersOf } from './lettersOf.ts';

/** Longer ones are pasted as plain text. */
const LONGEST = 2_000_000;
const STRUCTURE = /<(?:table|li)[\s>]|MsoListParagraph/i;
/** Parts that are not shown: the bullets that Word draws for its lists are among them. */
const UNSEEN = [
  /<(style|script|title|template)\b[^<>]*>[^<]*<\/\1\s*>/gi,
  /<!--[^>]*?-->|<!--[^]{0,20000}?-->/g,
  /<!\[if !supportLists\]>[^]{0,2000}?<!\[endif\]>/gi,
];
const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>|<[!?/][^<>]*>|[^<]+|</gi;
const parts: Readonly<Record<string, 'table' | 'row' | 'cell' | 'item'>> = {
  table: 'table',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  li: 'item',
};
const BLOCK = /^(?:p|div|h[1-6]|ul|ol|section|article|blockquote|header|footer|figure|figcaption|d[ltd]|caption)$/;

/** The text of a piece of a web page or of a Word document that has tables or lists, as they are laid out; `null` where it has none. Nothing of it is run. */
export function textOfHtml(html: string): string | null {
  if (html.length > LONGEST || !STRUCTURE.test(html)) return null;
  return laidOut(piecesOf(UNSEEN.reduce((rest, shape) => rest.replace(shape, ''), html)));
}

function* piecesOf(html: string): Generator<Piece> {
  for (const [said, slash, tag = '', rest = ''] of html.matchAll(TAG)) {
    if (tag === '') {
      if (said === '<' || !said.startsWith('<'))
        yield { is: 'text', said: lettersOf(said.replace(/[ \t\r\n]+/g, ' ')) };
      continue;
    }
    const name = tag.toLowerCase();
    const part = rest.includes('MsoListParagraph') ? 'item' : (parts[name] ?? (BLOCK.test(name) ? 'block' : null));
    if (name === 'br') yield { is: 'line' };
    else if (part !== null) yield { is: slash === '' ? 'open' : 'close', part };
  }
}
