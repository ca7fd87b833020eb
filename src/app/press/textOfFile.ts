import { inflated } from '../../import/bytes/workbook/inflated.ts';
import { laidOut, type Piece } from './laidOut.ts';
import { lettersOf } from './lettersOf.ts';

const LARGEST = 10_000_000;
const BODY = 'word/document.xml';

/** The text of a .txt or .docx file; `null` for any other, or one too large for a text. */
export async function textOfFile(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null;
  if (/\.(?:txt|md)$/i.test(file.name)) return file.text();
  if (!/\.docx$/i.test(file.name)) return null;
  try {
    const body = inflated(new Uint8Array(await file.arrayBuffer()), BODY, LARGEST);
    return body === null ? null : textOfWord(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}

const HIDDEN = /<w:(instrText|delText)\b[^<>]*>[^<]*<\/w:\1>/g;
const TAG = /<(\/?)w:([a-zA-Z]+)\b[^<>]*?(\/?)>|<[^<>]*>|[^<]+|</g;
const parts: Readonly<Record<string, 'table' | 'row' | 'cell' | 'block'>> = {
  tbl: 'table',
  tr: 'row',
  tc: 'cell',
  p: 'block',
};

/** The text of the body of a Word document, laid out. */
export function textOfWord(xml: string): string {
  return laidOut(piecesOf(xml.replace(HIDDEN, '')));
}

function* piecesOf(xml: string): Generator<Piece> {
  for (const [said, slash = '', name = '', alone = ''] of xml.matchAll(TAG)) {
    const part = parts[name];
    if (name === 'br' || name === 'cr') yield { is: 'line' };
    else if (name === 'tab' && slash === '') yield { is: 'tab' };
    else if (part !== undefined && (part !== 'block' || slash !== '' || alone !== '')) {
      // An empty paragraph is an empty line.
      if (part === 'block') yield { is: 'line' };
      else yield { is: slash === '' ? 'open' : 'close', part };
    } else if (said === '<' || !said.startsWith('<')) yield { is: 'text', said: lettersOf(said) };
  }
}
