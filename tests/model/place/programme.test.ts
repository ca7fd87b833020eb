import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scanCounter } from '../../../src/engine/scan/counter.ts';
import { peopleBy } from '../../../src/metrics/ask/questions.ts';
import { readProgramme } from '../../../src/model/place/programme.ts';
import { scope } from '../../metrics/fixture.ts';
import { tablesOf } from '../../support/tables.ts';

const file: unknown = JSON.parse(readFileSync(new URL('../../../data/programme.json', import.meta.url), 'utf8'));
const withBands = (ageBands: unknown): unknown => ({ ...Object(file), ageBands });

it.each([
  ['none', []],
  ['one twice', [18, 18]],
  ['descending ones', [25, 18]],
  ['half a year', [18.5]],
  ['an age before birth', [-1]],
  ['an age that nobody has', [151]],
])('refuses bands of ages with %s', (_, bands) => {
  expect(() => readProgramme(withBands(bands))).toThrow('data/programme.json: ageBands');
});

it('counts under as many bands of ages as a programme may have', async () => {
  const { ageBands, hub } = readProgramme(withBands(Array.from({ length: 151 }, (_, age) => age)));
  const tables = tablesOf({
    person: [[1, 'F', 'student', null, '2019-04-01']],
    session: [[0, '2019-04-01', null, '34172', '34', null, null, null, null, 10]],
    registration: [[1, 0, 'attended', 24, 24, 0, 0, null]],
    commune: [['34172', '34', 300_000, 243400017]],
  });
  const counted = await scanCounter(tables, { ageBands, hub }).count([peopleBy(scope({}), 'age')]);
  expect(counted).toEqual([[{ keys: ['24-24'], counts: [1] }]]);
});
