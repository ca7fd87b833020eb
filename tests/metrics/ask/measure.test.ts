import { expect, it } from 'vitest';
import { sqlCounter } from '../../../src/engine/sql/counter.ts';
import { measure } from '../../../src/metrics/ask/measure.ts';
import type { Figure } from '../../../src/model/figure/figure.ts';
import type { Filter } from '../../../src/model/address/filter.ts';
import { type BreakdownId, breakdownIds, type IndicatorId, indicatorIds } from '../../../src/model/figure/indicator.ts';
import { programme, scope } from '../fixture.ts';
import { onBothEngines, onEveryCounter, valueOf } from '../onBothEngines.ts';

onEveryCounter('figures', (counter) => {
  async function total(
    indicator: IndicatorId,
    filter: Partial<Filter> = {},
  ): Promise<readonly (number | null)[] | string> {
    const [measured] = await measure(counter, [{ indicator, by: null }], scope(filter), { programme });
    return measured === undefined ? 'nothing' : parts(measured.total);
  }

  async function cells(indicator: IndicatorId, by: BreakdownId, filter: Partial<Filter> = {}): Promise<object> {
    const [measured] = await measure(counter, [{ indicator, by }], scope(filter), { programme });
    return Object.fromEntries(measured?.cells.map(({ key, figure }) => [key, valueOf(figure)]) ?? []);
  }

  it.each([
    ['registrations', [9, null]],
    ['attendances', [7, null]],
    ['people', [4, null]],
    ['new-people', [4, null]],
    ['sessions', [4, null]],
    ['session-cities', [2, null]],
    ['session-epci', [2, null]],
    ['partners', [2, null]],
    ['attendances-per-person', [6, 4]],
    ['people-per-session', [7, 4]],
    // Three of four places, then one of ten; two sessions say nothing of theirs.
    ['fill-rate', [4, 14]],
    ['no-show-rate', [1, 8]],
    ['hub-people', [2, null]],
    ['hub-share', [2, 4]],
    ['elsewhere-people', [3, null]],
    ['hub-and-elsewhere-people', [1, null]],
    ['outside-only-share', [2, 4]],
    ['women-share', [2, 3]],
    ['gender-unknown-share', [1, 4]],
    ['job-seeker-share', [2, 3]],
    ['reserved-sessions', [1, null]],
    ['reserved-attendances', [3, null]],
    ['coached-people', [2, null]],
    ['coaching-appointments', [3, null]],
    ['coaching-rate', [1, 4]],
    ['opportunities', [3, null]],
    ['opportunity-people', [2, null]],
    ['opportunity-rate', [1, 2]],
    ['people-per-1000', [4, 500_000]],
    ['population-within-10km', [470_000, 500_000]],
  ] as const)('counts %s of year one', async (indicator, expected) => {
    expect(await total(indicator)).toEqual(expected);
  });

  it('recounts people at each level: the cities add up to more than the region', async () => {
    expect(await cells('people', 'city')).toEqual({ '30189': 2, '34172': 2, unknown: 1 });
  });

  it('shows every month of the period, those without sessions as zero', async () => {
    const months = await cells('people', 'month');
    expect(Object.keys(months)).toHaveLength(13);
    expect(months).toMatchObject({ '2019-02': 0, '2019-03': 2, '2019-04': 2, '2020-02': 1 });
  });

  it('gives a person one age in the period: that of the first attendance', async () => {
    expect(await cells('people', 'age')).toEqual({ '6-17': 0, '18-24': 1, '25-64': 1, '65+': 0, unknown: 2 });
  });

  it('does not place an age that straddles two bands', async () => {
    expect(await cells('people', 'age', { cities: ['30189'] })).toMatchObject({ '18-24': 1, unknown: 1 });
  });

  it('counts an appointment under each city where its person attended', async () => {
    expect(await cells('coached-people', 'city')).toEqual({ '30189': 1, '34172': 1 });
  });

  it('counts an appointment in the month it took place', async () => {
    expect(await cells('coaching-appointments', 'month')).toMatchObject({ '2019-05': 2, '2019-06': 1, '2019-03': 0 });
  });

  it('groups the communes of sessions', async () => {
    expect(await cells('people', 'epci')).toEqual({ '243000643': 2, '243400017': 2, unknown: 1 });
    expect(await cells('people-per-1000', 'epci')).toEqual({
      '243000643': (1000 * 2) / 150_000,
      '243400017': (1000 * 2) / 320_000,
      unknown: 'undefined',
    });
  });

  it('counts people where they live', async () => {
    expect(await cells('people', 'home-city')).toEqual({ '34172': 2, '34057': 1, '30189': 0, unknown: 1 });
    expect(await cells('people', 'home-department')).toEqual({ '34': 3, '30': 0, unknown: 1 });
    expect(await cells('coached-people', 'home-department')).toEqual({ '34': 1, '12': 1 });
  });

  it('bases a rate by residence on the inhabitants of the same place', async () => {
    expect(await cells('people-per-1000', 'home-department')).toEqual({
      '34': (1000 * 3) / 320_000,
      '30': 0,
      unknown: 'undefined',
    });
  });

  it('shows every quarter of the period', async () => {
    expect(await cells('people', 'quarter')).toEqual({
      '2019-Q1': 2,
      '2019-Q2': 2,
      '2019-Q3': 0,
      '2019-Q4': 0,
      '2020-Q1': 1,
    });
  });

  it('leaves a rate without base undefined', async () => {
    expect(await total('no-show-rate', { from: '2019-03-06', to: '2019-04-01' })).toBe('undefined');
    expect(await cells('people-per-1000', 'city')).toMatchObject({ unknown: 'undefined' });
  });

  it('counts the inhabitants of the filtered area', async () => {
    expect(await total('people-per-1000', { departments: ['34'] })).toEqual([2, 320_000]);
  });

  it('filters on what was not stated', async () => {
    expect(await total('people', { cities: ['unknown'] })).toEqual([1, null]);
    expect(await total('people', { gender: ['unknown'] })).toEqual([1, null]);
    expect(await total('people', { age: ['18-24', 'unknown'] })).toEqual([3, null]);
  });

  it('keeps the appointments of people who attended a filtered session', async () => {
    expect(await total('coached-people', { themes: ['CV'] })).toEqual([1, null]);
    expect(await total('coached-people', { themes: ["L'emploi, demain"] })).toEqual([0, null]);
  });

  it('takes a hostile filter as a plain value', async () => {
    expect(await total('people', { themes: ["'); DROP TABLE person; --"] })).toEqual([0, null]);
    expect(await total('people')).toEqual([4, null]);
  });

  it('counts the anonymous apart from people', async () => {
    const [people] = await measure(counter, [{ indicator: 'people', by: null }], scope(), { programme });
    expect(people?.total).toMatchObject({ value: 4, unknown: 1 });
  });

  it('counts apart the sessions of no stated place, in groups of communes', async () => {
    const [epcis] = await measure(counter, [{ indicator: 'session-epci', by: null }], scope(), { programme });
    expect(epcis?.total).toMatchObject({ value: 2, unknown: 1 });
  });

  it('looks for people of the hub and elsewhere again in each month', async () => {
    const april = { '2019-03': 0, '2019-04': 1, '2020-02': 0 };
    expect(await cells('hub-and-elsewhere-people', 'month')).toMatchObject(april);
    expect(await cells('outside-only-share', 'month')).toMatchObject({ '2019-03': 0, '2019-04': 0.5, '2020-02': 1 });
    expect(await cells('hub-and-elsewhere-people', 'city')).toEqual({ '30189': 0, '34172': 0, unknown: 0 });
  });

  it('calls new only those whose first attendance falls in the period', async () => {
    const yearTwo = { from: '2020-02-15', to: '2021-02-15' };
    expect(await total('people', yearTwo)).toEqual([1, null]);
    expect(await total('new-people', yearTwo)).toEqual([0, null]);
  });
});

onBothEngines('the SQL of figures', (_, run) => {
  it('answers every indicator by every breakdown in one statement', async () => {
    let statements = 0;
    const requests = indicatorIds.flatMap((indicator) => breakdownIds.map((by) => ({ indicator, by })));
    const results = await measure(
      sqlCounter(async (statement) => {
        statements += 1;
        return run(statement);
      }, programme),
      requests,
      scope(),
      { programme },
    );
    expect(statements).toBe(1);
    expect(results.map(({ indicator, by: each }) => ({ indicator, by: each }))).toEqual(requests);
  });
});

function parts(figure: Figure): readonly (number | null)[] | string {
  return figure.state === 'shown' ? [figure.numerator, figure.denominator] : figure.state;
}
