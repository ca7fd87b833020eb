import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counted, reportOf } from '../readText.ts';
import { type Case, faultsOf } from './verdict.ts';

describe.each(['import', 'public', 'books'])('cases of %s', (folder) => {
  const at = (file: string): string => `tests/fixtures/cases/${folder}/${file}`;
  const cases = JSON.parse(readFileSync(at('expected.json'), 'utf8')) as Record<string, Case>;
  it.each(Object.entries(cases))('%s is read as by hand, or asked about', async (file, expected) => {
    const report = await reportOf(new Uint8Array(readFileSync(at(file))), {}, file);
    expect(faultsOf(report, expected)).toEqual([]);
    expect(counted(report)).toBe(report.rows + report.headcount);
  });
});

describe('variants of every kind', () => {
  const variants = JSON.parse(readFileSync('tests/fixtures/cases/variants.json', 'utf8')) as Record<
    string,
    { readonly text: string; readonly expected: Case }
  >;
  it.each(Object.entries(variants))('%s is read as by hand, or asked about', async (file, { text, expected }) => {
    const report = await reportOf(text, {}, file);
    expect(faultsOf(report, expected)).toEqual([]);
    expect(counted(report)).toBe(report.rows + report.headcount);
  });
});
