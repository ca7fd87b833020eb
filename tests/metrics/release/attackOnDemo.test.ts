import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Constraint, solve } from 'yalps';
import { loadGazetteer, loadProgramme } from '../../../scripts/commands/programmeFiles.ts';
import { readDataset } from '../../../scripts/commands/readDataset.ts';
import { duckdbCounter } from '../../../src/engine/duckdb/counter.ts';
import { encodeTable } from '../../../src/engine/duckdb/encodeTable.ts';
import type { Engine } from '../../../src/engine/duckdb/engine.ts';
import { openNative } from '../../../src/engine/duckdb/open/native.ts';
import { THRESHOLD } from '../../../src/metrics/define/threshold.ts';
import { measureReleased } from '../../../src/metrics/release/measureReleased.ts';
import { prepare } from '../../../src/engine/duckdb/prepare.ts';
import { everything, type Filter, toScope } from '../../../src/model/address/filter.ts';
import type { Measured } from '../../../src/model/figure/figure.ts';
import type { BreakdownId } from '../../../src/model/figure/indicator.ts';
import { type DemoFiles, writeDemoFiles } from '../../support/demoFiles.ts';

const programme = await loadProgramme();
const year = { from: '2019-02-15', to: '2020-02-15' };
const portraits = ['gender', 'age', 'occupation'] as const;

/** What an attacker sees of one place: the people of each category, `null` where withheld, and their number. */
interface Seen {
  readonly place: string;
  readonly within: string | null;
  readonly total: number | null;
  readonly counts: ReadonlyMap<string, number | null>;
}

describe('an attacker with every filter of the public profile, on the demonstration', () => {
  let engine: Engine;
  let demo: DemoFiles;
  const release = async (by: BreakdownId, filter: Partial<Filter> = {}): Promise<Measured> => {
    const [measured] = await measureReleased(
      duckdbCounter(engine.query, programme),
      [{ indicator: 'people', by }],
      toScope({ ...everything, ...filter }, year),
      { programme, profile: 'press' },
    );
    if (measured === undefined) throw new Error('one request, one measure');
    return measured;
  };
  beforeAll(async () => {
    demo = await writeDemoFiles();
    const { tables } = await readDataset(demo.files, await loadGazetteer(programme));
    engine = await openNative();
    await engine.load(tables.map(encodeTable), prepare);
  });
  afterAll(async () => {
    await engine.close();
    await demo.remove();
  });

  it.each(portraits)('tells no withheld cell of %s to within the threshold', async (portrait) => {
    const seen = await allSeen(release, portrait);
    const hidden = seen.flatMap(({ place, counts }) =>
      [...counts].flatMap(([category, count]) => (count === null ? [`${place} ${category}`] : [])),
    );
    expect(hidden.length).toBeGreaterThan(0);
    const narrow = hidden.filter((cell) => widthOf(seen, cell) < THRESHOLD);
    expect(narrow).toEqual([]);
  });

  it('crosses a place and a period with one criterion, and no more', async () => {
    const states = async (by: BreakdownId, filter: Partial<Filter>): Promise<ReadonlySet<string>> =>
      new Set(
        (await release(by, filter)).cells.map(({ figure }) =>
          figure.state === 'withheld' ? figure.reason : figure.state,
        ),
      );
    expect(await states('theme', { gender: ['F'] })).toEqual(new Set(['too-fine']));
    expect(await states('city', { gender: ['F'], occupation: ['jobseeker'] })).toEqual(new Set(['too-fine']));
    expect(await states('city', { gender: ['F'] })).toContain('shown');
    expect((await release('city', { gender: ['F'], reserved: true })).total).toEqual({
      state: 'withheld',
      reason: 'too-fine',
    });
  });

  it.each(portraits)('shows through a filter on %s nothing that its table withholds', async (portrait) => {
    const seen = await allSeen(release, portrait);
    const withheld = new Set(
      seen.flatMap(({ place, counts }) =>
        [...counts].flatMap(([category, count]) => (count === null ? [`${place} ${category}`] : [])),
      ),
    );
    const shown: string[] = [];
    const categories = [...(seen[0]?.counts.keys() ?? [])];
    for (const category of categories) {
      for (const by of ['city', 'department'] as const) {
        const { cells } = await release(by, { [portrait]: [category] });
        for (const { key, figure } of cells) if (figure.state === 'shown') shown.push(`${key} ${category}`);
      }
    }
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((cell) => withheld.has(cell))).toEqual([]);
  });
});

async function allSeen(
  release: (by: BreakdownId, filter?: Partial<Filter>) => Promise<Measured>,
  portrait: BreakdownId,
): Promise<readonly Seen[]> {
  const places = async (by: 'city' | 'department'): Promise<readonly string[]> =>
    (await release(by)).cells.map(({ key }) => key).filter((key) => key !== 'unknown');
  const seenAt = async (place: string, within: string | null, filter: Partial<Filter>): Promise<Seen> => {
    const { total, cells } = await release(portrait, filter);
    const value = ({ figure }: (typeof cells)[number]): number | null =>
      figure.state === 'shown' ? figure.value : null;
    return {
      place,
      within,
      total: total.state === 'shown' ? total.value : null,
      counts: new Map(cells.map((cell) => [cell.key, value(cell)])),
    };
  };
  const found = [await seenAt('region', null, {})];
  for (const department of await places('department')) {
    found.push(await seenAt(department, 'region', { departments: [department] }));
  }
  for (const city of await places('city')) found.push(await seenAt(city, city.slice(0, 2), { cities: [city] }));
  return found;
}

/** How wide the interval is that a withheld cell is known to: every place adds up, a place has no more than what it is within, nor that more than its places together. */
function widthOf(seen: readonly Seen[], target: string): number {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const put = (name: string, terms: readonly (readonly [string, number | null, number])[], most: boolean): void => {
    let known = 0;
    const unknown = terms.flatMap(([cell, count, sign]) => {
      if (count !== null) known += sign * count;
      return count === null ? [[cell, sign] as const] : [];
    });
    if (unknown.length === 0) return;
    constraints.set(name, most ? { max: -known } : { equal: -known });
    for (const [cell, sign] of unknown) {
      const row = variables.get(cell) ?? new Map<string, number>([['value', cell === target ? 1 : 0]]);
      variables.set(cell, row.set(name, (row.get(name) ?? 0) + sign));
    }
  };
  for (const { place, within, total, counts } of seen) {
    put(
      `sum ${place}`,
      [[`${place} all`, total, -1], ...[...counts].map(([key, count]) => [`${place} ${key}`, count, 1] as const)],
      false,
    );
    const wider = seen.find((each) => each.place === within);
    const parts = seen.filter((each) => each.within === place);
    for (const [key, count] of counts) {
      if (wider !== undefined)
        put(
          `in ${place} ${key}`,
          [
            [`${place} ${key}`, count, 1],
            [`${within} ${key}`, wider.counts.get(key) ?? null, -1],
          ],
          true,
        );
      // Sessions of unknown place belong to the region only.
      if (parts.length > 0 && within !== null)
        put(
          `of ${place} ${key}`,
          [
            [`${place} ${key}`, count, 1],
            ...parts.map((part) => [`${part.place} ${key}`, part.counts.get(key) ?? null, -1] as const),
          ],
          true,
        );
    }
  }
  const bound = (direction: 'minimize' | 'maximize'): number => {
    const { status, result } = solve({ direction, objective: 'value', constraints, variables });
    return status === 'unbounded' ? Infinity : result;
  };
  return bound('maximize') - bound('minimize');
}
