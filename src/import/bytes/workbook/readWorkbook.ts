import type { Workbook } from 'hucre/xlsx';
import { type FileRefusal, refuse } from '../fileRefusal.ts';
import { inspectArchive } from './budget.ts';
import { type Sheet, toSheet } from './sheet.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: workbooks of Excel before 2007, and any workbook behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The shortest compound file: its header. */
const COMPOUND_HEADER = 512;

const MOST_COLUMNS = 4096;

export type Container = 'zip' | 'compound';

/** What may be a workbook, by its first bytes and never by its extension; `null` for anything else. */
export function containerOf(bytes: Uint8Array): Container | null {
  if (ZIP.every((byte, index) => bytes[index] === byte)) return 'zip';
  return COMPOUND.every((byte, index) => bytes[index] === byte) ? 'compound' : null;
}

/** The visible sheets of a workbook that have something in them (XLSX, ODS, XLS), or why it is not read. Never throws. */
export async function readWorkbook(bytes: Uint8Array, container: Container): Promise<readonly Sheet[] | FileRefusal> {
  const read = container === 'zip' ? zipReader(bytes) : compoundReader(bytes);
  if (typeof read !== 'function') return read;
  try {
    const { sheets } = await read();
    const visible = sheets.filter(isVisible);
    if (visible.some(({ rows }) => Array.from(rows).some((row) => (row?.length ?? 0) > MOST_COLUMNS)))
      return refuse('too_large_uncompressed');
    return visible.map(toSheet).filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  } catch (error) {
    return refusalOf(error);
  }
}

function isVisible({ hidden, veryHidden }: { readonly hidden?: boolean; readonly veryHidden?: boolean }): boolean {
  return hidden !== true && veryHidden !== true;
}

type Reader = () => Promise<Workbook>;

function zipReader(bytes: Uint8Array): Reader | FileRefusal {
  const { parts, fault } = inspectArchive(bytes);
  if (fault === 'too-large') return refuse('too_large_uncompressed');
  if (fault !== null) return refuse('corrupt_workbook');
  if (parts.includes('xl/workbook.xml')) {
    return async () => (await import('hucre/xlsx')).readXlsx(bytes, { sheets: isVisible });
  }
  if (parts.includes('xl/workbook.bin')) return refuse('unsupported_format', 'xlsb');
  if (parts.includes('content.xml')) return async () => (await import('hucre/ods')).readOds(bytes);
  if (parts.includes('word/document.xml')) return refuse('not_a_workbook', 'word');
  return refuse('not_a_workbook', 'zip');
}

function compoundReader(bytes: Uint8Array): Reader | FileRefusal {
  const holds = (name: string): boolean =>
    indexOf(bytes, new TextEncoder().encode(Array.from(name).join('\u0000'))) !== -1;
  if (bytes.length < COMPOUND_HEADER) return refuse('corrupt_workbook');
  if (holds('EncryptedPackage')) return refuse('unsupported_format', 'locked');
  if (!holds('Workbook') && !holds('Book')) return refuse('not_a_workbook');
  return async () => (await import('hucre/xlsx')).readXls(bytes);
}

function refusalOf(error: unknown): FileRefusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'EncryptedFileError' || name === 'DecryptionError') return refuse('unsupported_format', 'locked');
  if (error instanceof RangeError || /too (large|many)|exceeds|limit/i.test(String(error)))
    return refuse('too_large_uncompressed');
  return refuse('corrupt_workbook');
}

function indexOf(bytes: Uint8Array, needle: Uint8Array): number {
  const [first = 0] = needle;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
