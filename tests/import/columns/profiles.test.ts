import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { type Expected, usual } from '../../fixtures/expected.ts';
import { forms } from '../../fixtures/forms.ts';
import { meetings } from '../../fixtures/meetings.ts';
import { registers } from '../../fixtures/registers.ts';
import { ticketing } from '../../fixtures/ticketing.ts';
import type { Report } from '../../../src/model/dataset/report.ts';
import { counted, reportOf } from '../readText.ts';

const exports: readonly Expected[] = [...ticketing, ...meetings, ...forms, ...registers];

it.each(exports)('$file is counted as by hand', async ({ file, given, ...said }) => {
  const bytes = await readFile(new URL(`../../fixtures/${file}`, import.meta.url));
  const report = await reportOf(new Uint8Array(bytes), given, file);
  const expected = {
    ...usual,
    ...said,
    not_attended: { ...usual.not_attended, ...said.not_attended },
    skipped: { ...usual.skipped, ...said.skipped },
    gender: { ...usual.gender, ...said.gender },
  };
  expect(Object.fromEntries(Object.keys(expected).map((key) => [key, report[key as keyof Report]]))).toEqual(expected);
  expect(counted(report)).toBe(report.rows);
});
