import { describe, expect, it } from 'vitest';
import { newLedger, type Fact, type Release } from '../../../src/model/figure/release.ts';
import { pastReleases } from '../../../src/share/publish/releaseChanges.ts';

const people = (value: number | null, key = ''): Fact => ({
  indicator: 'people',
  period: { from: '2019-02-15', to: '2020-02-15' },
  filter: '',
  by: key === '' ? null : 'city',
  key,
  value,
});
const release = (on: string, facts: readonly Fact[], profile: Release['profile'] = 'press'): Release => ({
  on,
  profile,
  digest: 'a',
  facts: [...facts],
});
const past = (...releases: readonly Release[]) => pastReleases({ ...newLedger('Essai'), releases: [...releases] });

describe('the releases of the past', () => {
  it('stand the last first, each with what it changed of the one before', () => {
    const [last, first] = past(
      release('2020-03-01', [people(100), people(40, '34172'), people(20, '30189')]),
      release('2021-03-01', [people(112), people(40, '34172'), people(15, '81004')]),
    );
    expect(last?.release.on).toBe('2021-03-01');
    expect(last?.changes).toEqual({
      since: '2020-03-01',
      changed: [{ fact: people(112), before: 100 }],
      added: 1,
      removed: 1,
    });
    expect(first?.changes).toBeNull();
  });

  it('tell what one withholds and the other does not, and hold open data to open data', () => {
    const found = past(
      release('2020-03-01', [people(null)]),
      release('2020-04-01', [people(100)], 'open'),
      release('2020-05-01', [people(101)]),
    );
    expect(found.map(({ changes }) => changes?.since ?? null)).toEqual(['2020-03-01', null, null]);
    expect(found[0]?.changes?.changed).toEqual([{ fact: people(101), before: null }]);
    expect(found.map(({ shown, withheld }) => [shown, withheld])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
  });
});
