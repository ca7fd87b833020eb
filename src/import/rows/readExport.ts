import { isRepaired, noAnswers } from '../../model/dataset/answers.ts';
import { findProfile } from '../columns/profiles/profiles.ts';
import { blocksOf } from './blocks.ts';
import type { ExportFile, ImportContext } from '../columns/context.ts';
import { decode } from '../bytes/decode.ts';
import { type Extract, nothing } from './extract.ts';
import { type FileRefusal, refuse } from '../bytes/fileRefusal.ts';
import { type Grid, gridFrom, sheetGrid, textGrid } from '../bytes/grid.ts';
import { regularGrid } from '../bytes/regular/regularGrid.ts';
import { regularText } from '../bytes/regular/regularText.ts';
import { linked } from '../columns/layout/linkedSheets.ts';
import { besideEachOther } from '../columns/layout/sideBySide.ts';
import { joinSheets } from './joinSheets.ts';
import type { TableRead } from './found.ts';
import { readTable } from './readTable.ts';
import { noTexts } from './codes/texts.ts';
import { noRows } from './rows.ts';
import { sha256 } from '../../model/dataset/sha256.ts';
import { isMarkup, refuseBytes, refuseText } from '../bytes/signature.ts';
import { containerOf, readWorkbook } from '../bytes/workbook/readWorkbook.ts';
import type { Sheet } from '../bytes/workbook/sheet.ts';

type Read = TableRead['extract'];

/** More headers in one sheet are not tables one under the other. */
const MOST_TABLES = 200;

/** Bytes of the largest file that is read: positions in it are 32-bit integers. */
export const LARGEST = 2_000_000_000;
/** Bytes of the largest that is read whole: its text must fit in one string of a browser (2²⁹ characters). */
const LARGEST_WHOLE = 400_000_000;

/** What is said of a file above `LARGEST`, without reading it. */
export function tooLarge(name: string): Extract {
  return { ...refused(name, refuse('too_large_uncompressed')), sha256: '' };
}

/** What is said of a file that stopped its reader. */
export function unreadable(name: string): Extract {
  return { ...refused(name, refuse('unreadable')), sha256: '' };
}

/**
 * Reads one export: bytes to placed rows and what was understood of them. A file that cannot be read is an extract without rows whose
 * `understood` says why; rejects only when the program is wrong.
 */
export async function readExport(file: ExportFile, context: ImportContext): Promise<Extract> {
  if (file.bytes.length > LARGEST) return tooLarge(file.name);
  const hash = sha256(file.bytes);
  const content = await contentOf(file, isRepaired(context.answers ?? noAnswers, file.name));
  const extract = 'error' in content ? refused(file.name, content) : readGrids(file.name, content, context);
  return { ...extract, sha256: await hash };
}

/** The tables a file may hold, or why it holds none. */
async function contentOf({ bytes }: ExportFile, repair: boolean): Promise<readonly Grid[] | FileRefusal> {
  const isLarge = bytes.length > LARGEST_WHOLE;
  const container = containerOf(bytes);
  if (container !== null && isLarge) return refuse('too_large_uncompressed');
  if (container !== null) return gridsOf(await readWorkbook(bytes, container));
  const binary = refuseBytes(bytes);
  if (binary !== null) return binary;
  const regular = regularText(bytes);
  if (regular === null && isLarge) return refuse('too_large_uncompressed');
  const decoded = regular?.decoded ?? decode(bytes, repair);
  if (isMarkup(decoded.text)) {
    const { readMarkup } = await import('../bytes/workbook/readMarkup.ts');
    return gridsOf(readMarkup(decoded.text));
  }
  const other = refuseText(decoded.text);
  if (other !== null) return other;
  const isKnown = (cells: readonly string[]): boolean => findProfile(cells) !== null;
  const grid =
    (regular === null ? textGrid(decoded, isKnown) : regularGrid(regular, isKnown)) ??
    (regular === null || isLarge ? null : textGrid(decode(bytes, repair), isKnown));
  return grid === null ? refuse('not_tabular') : besideEachOther(grid);
}

function gridsOf(sheets: readonly Sheet[] | FileRefusal): readonly Grid[] | FileRefusal {
  if ('error' in sheets) return sheets;
  return sheets.length === 0 ? refuse('no_data_rows') : linked(sheets.map(sheetGrid)).flatMap(besideEachOther);
}

function readGrids(name: string, grids: readonly Grid[], context: ImportContext): Omit<Extract, 'sha256'> {
  let before = 0;
  let mainTable: string | undefined;
  const tables = grids.flatMap((grid, index) => {
    const start = before;
    const onProgress = (rows: number, share: number): void => {
      before = start + rows;
      context.onProgress?.(before, (index + share) / grids.length);
    };
    const own = { ...context, onProgress, isOnly: grids.length === 1, ...(mainTable !== undefined && { mainTable }) };
    const first = readTable(name, grid, own);
    mainTable ??= first.extract.understood.table ?? undefined;
    // Progress was told when the rows were read together.
    const again = { ...own, onProgress: () => undefined, ...(mainTable !== undefined && { mainTable }) };
    const extracts = [...eachSession(name, grid, first, again), ...stackedUnder(name, grid, first.next, again)];
    return extracts.map((extract, position) => ({ title: grid.title ?? '', extract, isUnder: position > 0 }));
  });
  return joinSheets(tables);
}

/** A table, or those it is made of when each of its sessions has a title of its own. */
function eachSession(name: string, grid: Grid, { extract, next }: TableRead, context: ImportContext): Read[] {
  const blocks = blocksOf(grid, extract.understood, context, next);
  return blocks.length === 1 ? [extract] : blocks.map((block) => readTable(name, block, context).extract);
}

/** The tables that begin at a position of a grid and after, each under its own header. */
function stackedUnder(name: string, grid: Grid, start: number | null, context: ImportContext): Read[] {
  const extracts: Read[] = [];
  for (let from = start; from !== null && extracts.length < MOST_TABLES;) {
    const under = gridFrom(grid, from);
    const read = readTable(name, under, context);
    extracts.push(...eachSession(name, under, read, context));
    from = read.next !== null && read.next > from ? read.next : null;
  }
  return extracts;
}

function refused(file: string, refusal: FileRefusal): Omit<Extract, 'sha256'> {
  return { understood: { ...nothing, file, refusal }, rows: noRows, texts: noTexts, fingerprint: '' };
}
