import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readGazetteer } from '../../src/geo/gazetteer.ts';
import { withEpci } from '../../src/geo/withEpci.ts';
import { ABSENT } from '../../src/model/table.ts';
import { tablesOf } from '../support/tables.ts';

const occitanie = readGazetteer(JSON.parse(readFileSync('data/geo/76.json', 'utf8')));

it('gives each commune its group, and none to one it does not know', () => {
  const tables = tablesOf({
    commune: [
      ['34172', '34', 1],
      ['75056', '75', 1],
      ['34057', '34', 1],
    ],
  });
  const commune = withEpci(tables, occitanie).find(({ name }) => name === 'commune');
  expect([...(commune?.columns['epci']?.values ?? [])]).toEqual([243400017, ABSENT, 243400017]);
});

it('leaves the other tables alone', () => {
  const tables = tablesOf({ person: [[1, 'F', null, '34172', null]] });
  const before = tables.filter(({ name }) => name !== 'commune');
  expect(withEpci(tables, occitanie).filter(({ name }) => name !== 'commune')).toEqual(before);
});
