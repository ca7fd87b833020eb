import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCounter } from '../../../src/engine/scan/counter.ts';
import { everything, type Filter, type Scope, toScope } from '../../../src/model/address/filter.ts';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import type { Period } from '../../../src/model/time/period.ts';
import { deduce } from '../../support/attack/deduce.ts';
import { everyTable } from '../../support/attack/everyPage.ts';
import { smallProgramme } from '../../support/attack/smallProgramme.ts';
import { programme } from '../fixture.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };
const at = (filter: Partial<Filter>, period: Period = year): Scope => toScope({ ...everything, ...filter }, period);

describe('a reader of the tables of every page, of a small programme', { timeout: 180_000 }, () => {
  // Known: a month or a partner without a session is a zero that everybody knows, and leaves too little to hide few people among.
  it.fails('tells nothing of 1 to 10 people to within the threshold', async () => {
    for (const tables of fc.sample(smallProgramme, { numRuns: 1, seed: 5 })) {
      const counter = scanCounter(sortFacts(tables), programme);
      const scopes = [at({}), at({}, { from: '2019-04-01', to: '2019-07-01' }), at({ partners: ['Asso A'] })];
      expect(deduce(await everyTable(counter, scopes, { programme })).pinned).toEqual([]);
    }
  });
});
