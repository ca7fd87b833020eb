import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachLevels, readView, writeView, type View } from '../../../src/model/address/address.ts';
import { fromDayNumber } from '../../../src/model/time/day.ts';
import { everything } from '../../../src/model/address/filter.ts';
import type { Compare } from '../../../src/model/time/comparedPeriod.ts';
import { indicatorIds } from '../../../src/model/figure/indicator.ts';
import { genders, occupations } from '../../../src/model/dataset/vocabulary.ts';

const word = fc.string({ minLength: 1, unit: 'grapheme' });
const bands = fc.constantFrom('6-17', '18-24', '65+', 'unknown');
const period = fc.oneof(
  fc.constant({ from: null, to: null }),
  fc
    .tuple(fc.integer({ min: 15000, max: 25000 }), fc.integer({ min: 1, max: 900 }))
    .map(([start, days]) => ({ from: fromDayNumber(start), to: fromDayNumber(start + days) })),
);
const view: fc.Arbitrary<View> = fc.record({
  filter: fc
    .tuple(
      period,
      fc.record({
        cities: fc.array(fc.constantFrom('34172', '2A004', 'unknown')),
        departments: fc.array(fc.constantFrom('34', '2B', 'unknown')),
        themes: fc.array(word),
        partners: fc.array(word),
        gender: fc.array(fc.constantFrom(...genders, 'unknown' as const)),
        age: fc.array(bands),
        occupation: fc.array(fc.constantFrom(...occupations, 'unknown' as const)),
        reserved: fc.constantFrom(true, false, null),
      }),
    )
    .map(([days, rest]) => ({ ...days, ...rest })),
  lang: fc.constantFrom('fr', 'en', null),
  profile: fc.constantFrom('internal', 'press', 'open', null),
  compare: fc.constantFrom<Compare | null>(
    'previous',
    'last-year',
    'none',
    { from: '2019-02-15', to: '2019-03-01' },
    null,
  ),
  map: fc.constantFrom(...indicatorIds, null),
  km: fc.option(fc.integer({ min: 1, max: 50 })),
  level: fc.constantFrom(...reachLevels, null),
  versus: fc.array(fc.constantFrom('34172', '2A004', '81', 'Mission locale, Albi'), { maxLength: 6 }),
  step: fc.constantFrom('week', null),
  proof: fc.constantFrom('1.a-b.c', null),
  view: fc.constantFrom('period', null),
  window: fc.constantFrom(30, 365, null),
  by: fc.constantFrom('city', 'reserved', null),
  cross: fc.constantFrom(['age', 'gender'] as const, ['home-department', 'theme'] as const, null),
});

describe('address', () => {
  it('reads back every view it writes', () => {
    fc.assert(
      fc.property(view, (written) => {
        expect(readView(writeView(written))).toEqual({ view: written, bad: [] });
      }),
    );
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(() => readView(query)).not.toThrow();
      }),
    );
  });

  it('writes nothing for the view at rest', () => {
    expect(writeView(readView('').view)).toBe('');
  });

  it('keeps the valid parts of a wrong address and names the others', () => {
    const { view: read, bad } = readView('from=2019-02-30&cities=34172&gender=F,Q');
    expect(read.filter).toEqual({ ...everything, cities: ['34172'] });
    expect(bad).toEqual([
      { name: 'from', raw: '2019-02-30' },
      { name: 'gender', raw: 'F,Q' },
    ]);
  });

  it('refuses a distance beyond 50 km and a seventh city', () => {
    const seven = Array.from({ length: 7 }, (_, index) => `3417${index}`).join(',');
    expect(readView(`km=51&versus=${seven}`).bad).toEqual([
      { name: 'km', raw: '51' },
      { name: 'versus', raw: seven },
    ]);
  });

  it('names what no parameter is, and a parameter said twice', () => {
    expect(readView('bogus=1&gender=F&gender=M').bad).toEqual([
      { name: 'bogus', raw: '1' },
      { name: 'gender', raw: 'M' },
    ]);
  });

  it('refuses a period that ends before it starts', () => {
    expect(readView('from=2020-01-01&to=2019-01-01').bad).toEqual([{ name: 'to', raw: '2019-01-01' }]);
  });
});
