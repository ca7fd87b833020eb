import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer, loadProgramme } from '../../../scripts/commands/programmeFiles.ts';
import { readDataset } from '../../../scripts/commands/readDataset.ts';
import { scanCounter } from '../../../src/engine/scan/counter.ts';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import { people } from '../../../src/metrics/define/counted.ts';
import { everything, type Filter, type Scope, toScope } from '../../../src/model/address/filter.ts';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import type { Programme } from '../../../src/model/place/programme.ts';
import type { Period } from '../../../src/model/time/period.ts';
import { deduce } from '../../support/attack/deduce.ts';
import { everyTable } from '../../support/attack/everyPage.ts';
import { writeDemoFiles } from '../../support/demoFiles.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };
const quarters: readonly Period[] = [
  { from: '2019-02-15', to: '2019-04-01' },
  { from: '2019-04-01', to: '2019-07-01' },
  { from: '2019-07-01', to: '2019-10-01' },
  { from: '2019-10-01', to: '2020-01-01' },
  { from: '2020-01-01', to: '2020-02-15' },
];
const at = (filter: Partial<Filter>, period: Period = year): Scope => toScope({ ...everything, ...filter }, period);

// Every page of a dozen scopes, then a linear programme for each count withheld.
describe('a reader of the tables of every page, of the demonstration', { timeout: 180_000 }, () => {
  let counter: Counter;
  let programme: Programme;
  beforeAll(async () => {
    programme = await loadProgramme();
    const demo = await writeDemoFiles();
    const { tables } = await readDataset(demo.files, await loadGazetteer(programme));
    await demo.remove();
    counter = scanCounter(sortFacts(tables), programme);
  });

  /** The town with the fewest people in the year, the partner with the fewest in a month. */
  const smallest = async (by: 'city' | 'partner'): Promise<string> => {
    const [tally = []] = await counter.count([
      { form: 'count', measures: [people], by: by === 'city' ? [by] : [by, 'month'], scope: at({}) },
    ]);
    const [first = ''] = tally
      .toSorted((a, b) => (a.counts[0] ?? 0) - (b.counts[0] ?? 0))
      .flatMap(({ keys: [key] }) => key ?? []);
    return first;
  };

  it.each([
    [
      'the whole, its quarters and the year after',
      async () => [
        ...[year, ...quarters].map((period) => at({}, period)),
        at({}, { from: '2020-02-15', to: '2021-02-15' }),
      ],
    ],
    [
      'the smallest town and the hub',
      async () => {
        const town = await smallest('city');
        return [
          at({}),
          at({ cities: [programme.hub] }),
          at({ cities: [town] }),
          ...quarters.map((period) => at({}, period)),
        ];
      },
    ],
    [
      'a town where a gender is of few, and its department',
      async () => [
        at({ cities: ['31555'] }),
        at({ cities: ['31555'] }, { from: '2020-02-15', to: '2021-02-15' }),
        at({ departments: ['31'] }),
      ],
    ],
    [
      'a small partner by quarter',
      async () => {
        const partner = await smallest('partner');
        return [
          at({}),
          ...quarters.slice(0, 3).map((period) => at({}, period)),
          ...[year, ...quarters].map((period) => at({ partners: [partner] }, period)),
        ];
      },
    ],
  ] as const)('tells nothing of 1 to 10 people to within the threshold from %s', async (_, scopes) => {
    const { pinned, targets } = deduce(await everyTable(counter, await scopes(), { programme }));
    expect(targets).toBeGreaterThan(50);
    expect(pinned).toEqual([]);
  });
});
