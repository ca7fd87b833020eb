import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { representation } from '../../../src/metrics/review/representation.ts';
import { shareChanges } from '../../../src/metrics/stats/shareChange.ts';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';
import { readReference } from '../../../src/model/place/reference.ts';

const figure = (value: number): Figure => ({ state: 'shown', value, numerator: value, denominator: null, unknown: 0 });
const people = (by: 'gender' | 'age', cells: Readonly<Record<string, number>>): Measured => ({
  indicator: 'people',
  unit: 'people',
  period: { from: '2019-02-15', to: '2020-02-15' },
  total: figure(Object.values(cells).reduce((sum, count) => sum + count, 0)),
  by,
  cells: Object.entries(cells).map(([key, value]) => ({ key, figure: figure(value) })),
});
const reference = readReference({
  source: 'Invented',
  year: 2019,
  licence: 'none',
  rows: [
    { area: '76', gender: 'F', from: 0, to: 6, residents: 90 },
    { area: '76', gender: 'F', from: 6, to: 18, residents: 100 },
    { area: '76', gender: 'F', from: 18, to: 65, residents: 400 },
    { area: '76', gender: 'F', from: 65, to: null, residents: 0 },
    { area: '76', gender: 'M', from: 6, to: 18, residents: 100 },
    { area: '76', gender: 'M', from: 18, to: 65, residents: 400 },
    { area: '76', gender: 'M', from: 65, to: null, residents: 0 },
  ],
});

describe('representation', () => {
  it('says who is there less than among residents, beyond chance', () => {
    const found = representation(people('gender', { F: 300, M: 100, X: 3, unknown: 50 }), '76', reference, [6, 18, 65]);
    expect(found?.map(({ key, share, residents, verdict }) => [key, share, residents, verdict])).toEqual([
      ['F', 0.75, 0.5, 'more'],
      ['M', 0.25, 0.5, 'missing'],
    ]);
    const few = representation(people('gender', { F: 3, M: 1 }), '76', reference, [6, 18, 65]);
    expect(few?.map(({ verdict }) => verdict)).toEqual(['as-many', 'as-many']);
  });

  it('puts ages together into the bands of the programme, and refuses those that do not fit', () => {
    const ages = people('age', { '6-17': 10, '18-64': 90, '65+': 0, unknown: 5 });
    expect(representation(ages, '76', reference, [6, 18, 65])?.map(({ key, residents }) => [key, residents])).toEqual([
      ['6-17', 0.2],
      ['18-64', 0.8],
      ['65+', 0],
    ]);
    expect(representation(ages, '76', reference, [6, 25, 65])).toBeNull();
  });

  it('knows nothing of another area, nor of nobody', () => {
    expect(representation(people('gender', { F: 3 }), '53', reference, [6])).toBeNull();
    expect(representation(people('gender', { unknown: 3 }), '76', reference, [6])).toBeNull();
    expect(() => readReference({ source: 'x', year: 2019, licence: '', rows: [{ area: 1 }] })).toThrow(/rows.0.area/);
  });
});

describe('the change of shares', () => {
  it('is in points of the known, with an interval', () => {
    const [women] = shareChanges(people('gender', { F: 56, M: 14, unknown: 9 }), people('gender', { F: 48, M: 32 }));
    // Newcombe 1998, table II: 56/70 − 48/80 is 0.2, from 0.0524 to 0.3339.
    expect(Number(women?.now) - Number(women?.before)).toBeCloseTo(0.2, 10);
    expect(women?.interval.low).toBeCloseTo(0.0524, 4);
    expect(women?.interval.high).toBeCloseTo(0.3339, 4);
  });

  it('is never changed by people whose answer is unknown', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 99 }), (unknown, women) => {
        const before = people('gender', { F: 20, M: 30 });
        const changed = shareChanges(people('gender', { F: women, M: 40, unknown }), before);
        expect(changed).toEqual(shareChanges(people('gender', { F: women, M: 40, unknown: 0 }), before));
        const shares = changed.map(({ now }) => now);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
      }),
    );
  });
});
