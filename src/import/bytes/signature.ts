import type { FoundInstead } from '../../model/dataset/refusal.ts';
import { type FileRefusal, refuse } from './fileRefusal.ts';

/** First bytes of formats that are not text. */
const signatures: readonly (readonly [readonly number[], FoundInstead])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
  [[0x47, 0x49, 0x46, 0x38], 'gif'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'seven-zip'],
];

/** Why bytes cannot be a delimited text, judged by content and never by the extension; `null` when they may be one. */
export function refuseBytes(bytes: Uint8Array): FileRefusal | null {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return refuse('empty_file');
  const known = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  return known === undefined ? null : refuse('unsupported_format', known[1]);
}

/** True for a page or a table in HTML: some tools give it the extension of a workbook. */
export function isMarkup(text: string): boolean {
  return /^<(!doctype|html|\?xml|table|head|body|svg|meta|style)/i.test(text.slice(0, 2000).trimStart());
}

/** Why a text is not a table: JSON, or bytes that are no text at all. */
export function refuseText(text: string): FileRefusal | null {
  const start = text.slice(0, 2000).trimStart();
  if (start === '') return refuse('empty_file');
  if (/^[{[]/.test(start) && isJson(text)) return refuse('unsupported_format', 'json');
  // oxlint-disable-next-line no-control-regex -- control characters are what tells binary from text
  const odd = start.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return odd > start.length / 20 ? refuse('not_tabular', 'binary') : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // a table may well begin with a bracket
  }
}
