import { isAggregate, isListOfTotals } from '../columns/aggregate.ts';
import { answersFor, noAnswers } from '../../model/dataset/answers.ts';
import type { ImportContext } from '../columns/context.ts';
import { cityReader } from '../words/city.ts';
import { type Extract, nothing, type Understood } from './extract.ts';
import { type FileRefusal, refuse } from '../bytes/fileRefusal.ts';
import type { Grid } from '../bytes/grid.ts';
import { fingerprintOf } from '../columns/fingerprint.ts';
import { findHeader, wholeHeader } from '../columns/layout.ts';
import { mapColumns } from '../columns/mapping.ts';
import { readPreamble, yearOf } from '../columns/preamble.ts';
import { answers, questionsOf } from '../columns/questions.ts';
import type { FileRecord } from '../bytes/records.ts';
import { readRows } from './readRows.ts';
import { noRows } from './rows.ts';

/** Records looked at to recognise the table. */
const SAMPLE = 120;

/** Recognises the table of a grid and reads its rows. A table that cannot be read has no rows and says why. */
export function readTable(name: string, grid: Grid, context: ImportContext): Omit<Extract, 'sha256'> {
  const { encoding, delimiter, repairs } = grid;
  const give = (understood: Partial<Understood>, refusal: FileRefusal): Omit<Extract, 'sha256'> => ({
    understood: { ...nothing, encoding, delimiter, repairs, ...understood, file: name, refusal },
    rows: noRows,
    texts: [],
    fingerprint: '',
  });
  const first: FileRecord[] = [];
  for (const record of grid.records(() => null)) if (first.push(record) >= SAMPLE + grid.skip) break;
  const records = first.slice(grid.skip);
  const found = findHeader(records);
  if (found === null) return give({}, refuse(name, 'not_tabular'));
  const header = wholeHeader(records, found);
  const [before, body] = [records.slice(0, header.first ?? header.body), records.slice(header.body)];
  const sample = body.map(({ cells }) => cells);
  const headerLine = header.first === null ? null : (records[header.first]?.line ?? null);
  if (isAggregate(header.cells, body)) {
    return give({ headerLine, kind: 'aggregate' }, refuse(name, 'aggregate_report'));
  }
  // Columns without names say nothing of those of another file.
  const table = fingerprintOf(header.first === null ? [name, ...header.cells] : header.cells);
  const told = answersFor(context.answers ?? noAnswers, name, table);
  const findCity = cityReader(context.gazetteer);
  const above = [name, grid.title ?? '', ...before.flatMap(({ cells }) => cells)];
  const year = yearOf(above) ?? (told.date ?? context.date)?.slice(0, 4) ?? null;
  const mapping = mapColumns(
    header.cells,
    sample,
    (cell) => /^(exact|former)$/.test(findCity(cell, '').state),
    year,
    told.columns,
  );
  if (mapping === null) {
    return isListOfTotals(records)
      ? give({ headerLine, kind: 'aggregate' }, refuse(name, 'aggregate_report'))
      : give(
          { headerLine, table, columns: header.cells.map((each) => ({ header: each, field: null })) },
          refuse(name, 'no_person_or_date_columns'),
        );
  }

  const preamble = readPreamble([...(grid.title === null ? [] : [[grid.title]]), ...before.map(({ cells }) => cells)]);
  const given = {
    ...context,
    ...(told.city !== undefined && { city: told.city }),
    ...(told.date !== undefined && { date: told.date }),
  };
  const known = answers(mapping, preamble, given, name);
  return readRows({
    name,
    grid,
    header: header.cells,
    tableStart: records[header.first ?? header.body]?.start ?? 0,
    bodyStart: body[0]?.start ?? grid.length,
    mapping,
    meaning: told.meaning,
    context: known,
    hosts: preamble.hosts,
    understood: {
      encoding,
      delimiter,
      repairs,
      headerLine,
      table,
      kind: mapping.kind,
      profile: mapping.profile,
      columns: mapping.columns,
      questions: questionsOf(mapping, known),
    },
    warnings: [...grid.warnings, ...known.told],
  });
}
