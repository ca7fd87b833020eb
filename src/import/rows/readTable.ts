import { answersFor, noAnswers } from '../../model/dataset/answers.ts';
import type { Remark } from '../../model/dataset/report.ts';
import type { Warning } from '../../model/dataset/warning.ts';
import { type FileRefusal, refuse } from '../bytes/fileRefusal.ts';
import type { Grid } from '../bytes/grid.ts';
import type { FileRecord } from '../bytes/records.ts';
import { isAggregate, isListOfTotals } from '../columns/layout/aggregate.ts';
import type { ImportContext } from '../columns/context.ts';
import { fingerprintOf } from '../columns/fingerprint.ts';
import { findHeader, HEADER_SEARCH, wholeHeader } from '../columns/layout/header.ts';
import { findAcross } from '../columns/layout/peopleAcross.ts';
import { findLists } from '../columns/layout/listedNames.ts';
import { findNumbered } from '../columns/layout/numbered.ts';
import { findNumberedSessions } from '../columns/layout/numberedSessions.ts';
import { isNumberedDay } from '../columns/layout/numberedDays.ts';
import { underMonth } from '../columns/layout/monthTitle.ts';
import { findParts } from '../columns/layout/parts.ts';
import { hasSessionLines, withSessionLines } from '../columns/layout/sessionLines.ts';
import { isTransposed, transposedGrid } from '../columns/layout/transposed.ts';
import { areHalves } from '../columns/layout/wideColumns.ts';
import { mapColumns, type Mapping } from '../columns/mapping.ts';
import { readRowKind } from '../columns/rowKind.ts';
import { aloneIn, readPreamble, yearOf } from '../columns/layout/preamble.ts';
import { answers, questionsOf } from '../columns/questions.ts';
import { cityReader } from '../words/city.ts';
import { memoised } from '../words/fold.ts';
import { type Understood, nothing } from './extract.ts';
import type { TableRead } from './found.ts';
import { readRows } from './readRows.ts';
import { isTotalLine } from '../columns/layout/skipped.ts';
import { noTexts } from './codes/texts.ts';
import { noRows } from './rows.ts';

/** Rows looked at to recognise the table. */
const SAMPLE = 200;

/** Recognises the table of a grid and reads its rows. A table that cannot be read has no rows and says why. */
export function readTable(name: string, grid: Grid, context: ImportContext): TableRead {
  const { encoding, delimiter, repairs } = grid;
  const give = (understood: Partial<Understood>, refusal: FileRefusal): TableRead => ({
    extract: {
      understood: { ...nothing, encoding, delimiter, repairs, ...understood, file: name, refusal },
      rows: noRows,
      texts: noTexts,
      fingerprint: '',
    },
    next: null,
  });
  const records = firstRecords(grid);
  if (isTransposed(records) && !grid.warnings.includes('transposed'))
    return readTable(name, transposedGrid(grid), context);
  const found = findHeader(records);
  if (found === null) return give({}, refuse('not_tabular'));
  const headerAt = records[found]?.start ?? 0;
  if (!grid.warnings.includes('sessions_between_rows') && hasSessionLines(records, found))
    return readTable(name, withSessionLines(grid, headerAt), context);
  const headed = wholeHeader(records, found);
  const written = underMonth(headed, records, grid.title);
  const body = records.slice(written.body);
  const rows = body.filter((_, index) => index < SAMPLE).map(({ cells }) => cells);
  const attendees = findNumbered(written.cells, rows);
  const sessions = attendees === null ? findNumberedSessions(written.cells) : null;
  const lists = (attendees ?? sessions) ? null : findLists(written.cells, rows);
  const across = (attendees ?? sessions ?? lists) ? null : findAcross(written.cells, rows);
  const numbered = attendees ?? sessions ?? lists ?? across ?? findParts(written.cells, rows);
  const header = { ...written, cells: numbered?.header ?? written.cells };
  const before = records.slice(0, header.first ?? header.body);
  const sample = numbered === null ? rows : rows.filter((cells) => !isTotalLine(cells)).flatMap(numbered.expand);
  const headerLine = header.first === null ? null : (records[header.first]?.line ?? null);
  const unread = header.cells.map((each) => ({ header: each, field: null, use: null, reason: 'free_text' as const }));
  if (isAggregate(header.cells, body))
    return give({ headerLine, kind: 'aggregate', columns: unread }, refuse('aggregate_report'));
  // Columns without names say nothing of those of another file.
  const table = fingerprintOf(header.first === null ? [name, ...header.cells] : header.cells);
  const given = context.answers ?? noAnswers;
  const own = answersFor(given, name, table);
  const main = answersFor(given, name, context.mainTable ?? table);
  const told = {
    ...own,
    columns: new Map([...main.columns, ...own.columns]),
    meaning: (...asked: Parameters<typeof own.meaning>) => own.meaning(...asked) ?? main.meaning(...asked),
  };
  const findCity = cityReader(context.gazetteer);
  const above = [name, grid.title ?? '', ...before.flatMap(({ cells }) => cells)];
  const year = yearOf(above) ?? (told.date ?? context.date)?.slice(0, 4) ?? null;
  const map = (own: readonly (readonly string[])[]): Mapping | null =>
    mapColumns(header.cells, own, {
      isCity: memoised((cell: string) => /^(exact|former)$/.test(findCity(cell, '').state)),
      holdsCity: memoised((cell: string) => findCity.within(cell).state === 'exact'),
      above,
      year,
      told: told.columns,
      meaning: told.meaning,
    });
  const guessed = map(sample.filter(isNoFooter));
  const mixed = guessed === null ? [] : otherKinds(grid, guessed, sample.length);
  const mapping = mixed.length === 0 ? guessed : map([...sample.filter(isNoFooter), ...mixed]);
  if (mapping === null) {
    return isListOfTotals(records)
      ? give({ headerLine, kind: 'aggregate', columns: unread }, refuse('aggregate_report'))
      : give({ headerLine, table, columns: unread }, refuse('no_person_or_date_columns'));
  }
  const { title } = grid;
  const isNamedAfter = mapping.meeting && !mapping.positions.has('session_date');
  const preamble = readPreamble([
    ...(title === null ? [] : [[title]]),
    ...before.map(({ cells }) => cells),
    ...(isNamedAfter ? [[name.replace(/\.\w+$/, '').replaceAll('_', ' ')]] : []),
  ]);
  // A sheet named after a commune is of that commune.
  const titles = [...(title === null ? [] : [title]), ...preamble.titles];
  const known = answers(mapping, { ...preamble, titles }, context, told, name);
  // What says which meeting names its host.
  const people = mapping.meeting ? [] : before.filter(({ cells }) => isPerson(cells, header.cells.length));
  const areNumbered = mapping.wide.some(({ index }) => isNumberedDay(header.cells[index] ?? ''));
  const warnings: readonly (readonly [Warning, boolean])[] = [
    ['no_header', header.first === null],
    ['rows_above_header', people.length > 0],
    ['city_within_title', mapping.kind === 'attendance' && mapping.place?.isWithin === true],
    ['date_from_title', written !== headed || areNumbered],
    ['headcounts_only', mapping.isCount],
    ['halves_together', areHalves(mapping.wide)],
    ['attendees_in_columns', attendees !== null || across !== null],
    ['sessions_in_columns', sessions !== null],
    ['attendees_in_cells', lists !== null || (mapping.severalPeople && mapping.profile === null)],
  ];
  const remarks: readonly Remark[] = [
    ...mapping.doubts.remarks,
    ...(people.length > 0 ? [{ about: 'rows_above_header' as const, columns: [], rows: people.length }] : []),
  ];
  return readRows({
    name,
    grid,
    header: header.cells,
    written: written.cells,
    numbered,
    tableStart: records[header.first ?? header.body]?.start ?? 0,
    bodyStart: body[0]?.start ?? grid.length,
    mapping,
    sample,
    meaning: told.meaning,
    dating: { order: told.order, date: told.date, year },
    context: known,
    hosts: preamble.hosts,
    titles: [title ?? '', ...before.flatMap(({ cells }) => aloneIn(cells))],
    understood: {
      encoding,
      delimiter,
      repairs,
      headerLine,
      table,
      kind: mapping.kind,
      profile: mapping.profile,
      columns: mapping.columns,
      questions: [...questionsOf(mapping, known), ...mapping.doubts.questions],
    },
    warnings: [
      ...grid.warnings,
      ...known.told,
      ...mapping.doubts.warnings,
      ...warnings.filter(([, holds]) => holds).map(([warning]) => warning),
    ],
    remarks,
  });
}

function firstRecords(grid: Grid): readonly FileRecord[] {
  const first: FileRecord[] = [];
  for (const record of grid.records(() => null)) if (first.push(record) >= HEADER_SEARCH + SAMPLE + grid.skip) break;
  return first.slice(grid.skip);
}

/** Of a register whose first rows are all appointments of one person, the rows that are not: they decide what it lists. */
function otherKinds(grid: Grid, { kind, positions, columns }: Mapping, seen: number): readonly (readonly string[])[] {
  const [at] = positions.get('row_kind') ?? [];
  if (kind !== 'coaching' || at === undefined || seen < SAMPLE) return [];
  const words = new Map<string, readonly string[]>();
  for (const { cells } of grid.records(() => null)) {
    const [word = '', header] = [cells[at]?.trim(), columns[at]?.header.trim()];
    const isRow = cells.filter((cell) => cell.trim() !== '').length * 2 > columns.length && word !== header;
    if (isRow && words.size < SAMPLE) words.set(word, words.get(word) ?? cells);
  }
  const isIndividual = (word: string): boolean => {
    const read = readRowKind(word);
    return read.state === 'known' && read.value === 'individual';
  };
  return [...words].flatMap(([word, cells]) => (isIndividual(word) ? [] : [cells]));
}

/** Lines of one cell, under a table or in it, and those of totals say nothing of its columns. */
function isNoFooter(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return cells.length === 1 || (filled.length > 1 && !(filled.length * 2 <= cells.length && isTotalLine(cells)));
}

/** A line above a header that looks like a row of the table: an address, in as many cells. */
function isPerson(cells: readonly string[], width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 2 && filled.length * 2 > width && filled.some((cell) => /^\S+@\S+\.\S+$/.test(cell.trim()));
}
