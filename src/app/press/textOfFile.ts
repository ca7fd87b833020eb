import { inflated } from '../../import/bytes/workbook/inflated.ts';

const LARGEST = 10_000_000;
const BODY = 'word/document.xml';
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

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

/** Paragraphs as lines, cells of a table parted by tabs. */
export function textOfWord(xml: string): string {
  return xml
    .replace(/<\/w:p>\s*<\/w:tc>/g, '\t')
    .replace(/<\/w:(?:p|tr)>|<w:br\b[^<>]*\/?>/g, '\n')
    .replace(/<w:tab\b[^<>]*\/>/g, '\t')
    .replace(/<w:(?:instrText|delText)\b[^<>]*>[^<]*<\/w:(?:instrText|delText)>/g, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,6})|(amp|lt|gt|quot|apos));/g, (_, code: string | undefined, name: string | undefined) =>
      code === undefined ? (entities[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
    )
    .replace(/\t\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
