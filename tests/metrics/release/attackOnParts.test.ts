import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCounter } from '../../../src/engine/scan/counter.ts';
import { isFew } from '../../../src/metrics/release/alone.ts';
import { measureReleased } from '../../../src/metrics/release/measureReleased.ts';
import { everything, type Filter, toScope } from '../../../src/model/address/filter.ts';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import { programmeOf } from '../../support/attack/smallProgramme.ts';
import { isWide } from '../../support/attack/wide.ts';
import { programme } from '../fixture.ts';

const months = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2019-${month}-01`);
const edges = ['2019-02-15', ...(isWide ? months : months.slice(0, 6)), '2020-02-15'];
const filters: readonly Partial<Filter>[] = [
  {},
  { partners: ['Asso A'] },
  { cities: ['34172'] },
  ...(isWide
    ? [{ cities: ['unknown'] }, { departments: ['34'] }, { themes: ['thème 1'] }, { gender: ['F' as const] }]
    : []),
];

/** People of every part of whole months of a programme year that a reader is told, by its first day and the one after its last. */
async function peopleTold(
  counter: ReturnType<typeof scanCounter>,
  filter: Partial<Filter>,
): Promise<Map<string, number>> {
  const told = new Map<string, number>();
  for (const from of edges)
    for (const to of edges.filter((day) => day > from)) {
      const [people] = await measureReleased(
        counter,
        [{ indicator: 'people', by: null }],
        toScope({ ...everything, ...filter }, { from, to }),
        { programme, profile: 'press' },
      );
      if (people?.total.state === 'shown') told.set(`${from} ${to}`, people.total.value);
    }
  return told;
}

/** Parts of which one is in another, or two make a third, that tell of 1 to 10 people by difference. */
function toldByDifference(told: ReadonlyMap<string, number>): readonly string[] {
  return [...told].flatMap(([whole, all]) =>
    [...told].flatMap(([part, own]) => {
      const [[from = '', to = ''], [first = '', last = '']] = [whole.split(' '), part.split(' ')];
      if (whole === part || first < from || last > to) return [];
      const rest = first === from ? told.get(`${last} ${to}`) : undefined;
      const both = rest === undefined ? 0 : own + rest - all;
      return [
        ...(isFew(all - own) ? [`${whole}: ${all}, of which ${part}: ${own}`] : []),
        ...(isFew(both) ? [`${part} and after: ${both} of ${whole}`] : []),
      ];
    }),
  );
}

describe('a reader of every part of a programme year', { timeout: 300_000 }, () => {
  it.each([
    ['150 people', { groups: [6, 40], times: 1 }],
    ['700 people', { groups: [100, 150], times: 4 }],
  ] as const)('tells of %s nobody who came in one part and not in another, or in both', async (_, size) => {
    let shown = 0;
    for (const tables of fc.sample(programmeOf(size), { numRuns: isWide ? 8 : 1, seed: 5 })) {
      const counter = scanCounter(sortFacts(tables), programme);
      for (const filter of filters) {
        const told = await peopleTold(counter, filter);
        shown += told.size;
        expect({ filter, leaks: toldByDifference(told) }).toEqual({ filter, leaks: [] });
      }
    }
    expect(shown).toBeGreaterThan(1);
  });
});
