import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCounter } from '../../../src/engine/scan/counter.ts';
import { everything, type Filter, type Scope, toScope } from '../../../src/model/address/filter.ts';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import type { Period } from '../../../src/model/time/period.ts';
import { deduce } from '../../support/attack/deduce.ts';
import { everyTable } from '../../support/attack/everyPage.ts';
import { programmeOf } from '../../support/attack/smallProgramme.ts';
import { isWide } from '../../support/attack/wide.ts';
import { programme } from '../fixture.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };
const spring = { from: '2019-04-01', to: '2019-07-01' };
const at = (filter: Partial<Filter>, period: Period = year): Scope => toScope({ ...everything, ...filter }, period);
const filters: readonly Partial<Filter>[] = [
  { partners: ['Asso A'] },
  { partners: ['Asso B'] },
  { cities: ['34172'] },
  { cities: ['34032'] },
  { departments: ['34'] },
  { departments: ['30'] },
  { themes: ['thème 0'] },
  { themes: ['thème 1'] },
  { reserved: true },
  { gender: ['F'] },
  { occupation: ['jobseeker'] },
];
const scopes = [
  at({}),
  at({}, spring),
  ...filters.map((filter) => at(filter)),
  ...(isWide ? filters.map((filter) => at(filter, spring)) : []),
];

describe(
  'a reader of the tables of every page who knows when and with whom nothing was held',
  { timeout: 600_000 },
  () => {
    it.each([
      ['a programme of some 150 people', { groups: [6, 40], times: 1 }, 5],
      ['a programme of some 700 people', { groups: [100, 150], times: 4 }, 5],
    ] as const)('learns nothing of 1 to 10 people to within the threshold from %s', async (_, size, seed) => {
      for (const tables of fc.sample(programmeOf(size), { numRuns: isWide ? 8 : 1, seed })) {
        const counter = scanCounter(sortFacts(tables), programme);
        const { pinned, targets } = deduce(await everyTable(counter, scopes, { programme }));
        expect(targets).toBeGreaterThan(50);
        expect(pinned).toEqual([]);
      }
    });
  },
);
