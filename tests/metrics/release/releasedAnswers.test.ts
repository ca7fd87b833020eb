import { describe, expect, it } from 'vitest';
import { partition } from '../../../src/metrics/release/partition.ts';
import { releaseCircles } from '../../../src/metrics/release/releaseCircles.ts';
import { releaseCohort } from '../../../src/metrics/release/releaseCohort.ts';
import { releaseMilestones } from '../../../src/metrics/release/releaseMilestones.ts';
import { releaseOpportunities } from '../../../src/metrics/release/releaseOpportunities.ts';
import { releaseComing, releaseFlows, releaseLoyalty } from '../../../src/metrics/release/releasePeople.ts';
import type { CirclesOver } from '../../../src/model/figure/answers/circlesOver.ts';
import type { Cohort } from '../../../src/model/figure/answers/cohort.ts';
import type { Figure } from '../../../src/model/figure/figure.ts';
import type { Opportunities } from '../../../src/model/figure/answers/pathway.ts';
import { programme, scope } from '../fixture.ts';
import { count } from '../../ui/compare/figures.ts';

const period = { from: '2019-02-15', to: '2020-02-15' };
const press = { profile: 'press', scope: scope({}), programme } as const;
const shown = (figure: Figure | undefined): number | string =>
  figure?.state === 'shown' ? figure.value : (figure?.state ?? 'none');
const ratio = (numerator: number, denominator: number): Figure => ({
  state: 'shown',
  value: numerator / denominator,
  numerator,
  denominator,
  unknown: 0,
});

describe('people in categories that add up', () => {
  it('lose the small one, and another that would give it back', () => {
    const { parts, all } = partition({ once: 90, few: 30, often: 4 }, 'press') ?? { parts: null, all: null };
    expect([shown(parts?.once.count), shown(parts?.few.count), shown(parts?.often.count)]).toEqual([
      90,
      'withheld',
      'withheld',
    ]);
    expect(parts?.few.share.state).toBe('withheld');
    expect(shown(all ?? undefined)).toBe(124);
  });

  it('are not told at all when they are few', () => {
    expect(partition({ only: 3, never: 4 }, 'press')).toBeNull();
    expect(shown(partition({ only: 3, never: 4 }, 'internal')?.parts.only.count)).toBe(3);
  });

  it('are not told of a part of the programme', () => {
    const coming = {
      period,
      people: 100,
      first: { fresh: 60, returning: 40 },
      reserved: { only: 50, never: 50, both: 0, unknown: 0 },
    };
    expect(releaseComing(coming, { ...press, scope: scope({ cities: ['34172'] }) })).toBeNull();
    expect(shown(releaseComing(coming, press)?.first?.parts.fresh.count)).toBe(60);
  });
});

describe('new people who came again', () => {
  it('are not told when all but a few people are new', () => {
    const again = { week: 20, month: 20, quarter: 20, later: 20, never: 20 };
    const loyalty = { period, times: { once: 60, few: 33, often: 12 }, again, median: 9 };
    expect(releaseLoyalty(loyalty, press)).toMatchObject({ again: null, median: null });
    expect(releaseLoyalty({ ...loyalty, times: { once: 60, few: 45, often: 12 } }, press)?.again).not.toBeNull();
  });
});

describe('a period that is not one programme year', () => {
  it.each([
    { from: '2019-02-15', to: '2020-02-14' },
    { from: '2019-02-16', to: '2020-02-15' },
    { from: '2019-01-01', to: '2020-01-01' },
    { from: '2019-02-15', to: '2021-02-15' },
    { from: '2019-03-01', to: '2019-04-01' },
  ])('from $from to $to is told of to nobody outside', (days) => {
    const flow = { attended: true, coached: false, helped: false, people: 50 };
    const other = { ...press, scope: { ...press.scope, period: days } };
    expect(releaseFlows({ period: days, flows: [flow], people: 50 }, other)).toBeNull();
    expect(releaseFlows({ period: days, flows: [flow], people: 50 }, { ...other, profile: 'internal' })).not.toBeNull();
  });
  it('is not another programme year', () => {
    const next = { from: '2020-02-15', to: '2021-02-15' };
    const flow = { attended: true, coached: false, helped: false, people: 50 };
    const told = { ...press, scope: { ...press.scope, period: next } };
    expect(releaseFlows({ period: next, flows: [flow], people: 50 }, told)).not.toBeNull();
  });
});

describe('flows', () => {
  it('are all told, or none when one is of a few people', () => {
    const flow = (people: number) => ({ attended: true, coached: false, helped: false, people });
    expect(releaseFlows({ period, flows: [flow(50), flow(1)], people: 51 }, press)).toBeNull();
    expect(releaseFlows({ period, flows: [flow(50), flow(11)], people: 61 }, press)).not.toBeNull();
  });
});

describe('a cohort', () => {
  const stages = { entrants: 400, observed: 400, immature: 0, coached: 100, helped: 40, direct: 1, coachedBefore: 0 };
  const rates = { coaching: ratio(100, 400), step: ratio(40, 100), overall: ratio(40, 400) };
  const cohort: Cohort = { period, window: 90, asOf: '2020-02-15', stages, ...rates, by: null, cells: [] };

  it('does not tell of the one person helped without coaching', () => {
    expect(shown(releaseCohort(cohort, { ...press, profile: 'internal' })?.stages.direct)).toBe(1);
    expect(shown(releaseCohort(cohort, press)?.stages.direct)).toBe('withheld');
  });

  it('is told for one window: who was coached between two would be few', () => {
    expect(releaseCohort({ ...cohort, window: 180 }, press)).toBeNull();
    expect(releaseCohort({ ...cohort, window: 180 }, { ...press, profile: 'internal' })).not.toBeNull();
  });

  it('is not told when a few are not observed yet, nor coached, nor of a town', () => {
    expect(releaseCohort({ ...cohort, stages: { ...stages, entrants: 403, immature: 3 } }, press)).toBeNull();
    expect(releaseCohort({ ...cohort, stages: { ...stages, coached: 7, helped: 0 } }, press)).toBeNull();
    expect(releaseCohort(cohort, { ...press, scope: scope({ cities: ['48095'] }) })).toBeNull();
  });

  it('shows no row that the rows beside it would not hide', () => {
    const cell = (key: string, observed: number, coached: number, helped: number): Cohort['cells'][number] => ({
      key,
      stages: { ...stages, entrants: observed, observed, coached, helped },
      coaching: ratio(coached, observed),
      step: ratio(helped, coached),
      overall: ratio(helped, observed),
    });
    const cells = [cell('a', 200, 60, 20), cell('b', 150, 36, 18), cell('c', 50, 4, 2)];
    const rows = releaseCohort({ ...cohort, by: 'occupation', cells }, press)?.cells ?? [];
    expect(rows.map(({ coaching }) => coaching.state).filter((state) => state === 'withheld').length).toBeGreaterThan(
      1,
    );
    expect(rows.find(({ key }) => key === 'c')).toMatchObject({
      observed: { state: 'withheld' },
      verdicts: { coaching: { said: 'cannot-say' } },
    });
  });
});

describe('opportunities', () => {
  const found: Opportunities = {
    period,
    total: { key: '', events: 100, people: 80 },
    byType: [
      { key: 'job', events: 60, people: 50 },
      { key: 'training', events: 28, people: 25 },
      { key: 'other', events: 12, people: 9 },
    ],
    byEvidence: [],
    sameDay: 2,
  };

  it('of few people are not told, however many they are, nor by difference', () => {
    const told = releaseOpportunities(found, press);
    expect(told?.byType.map(({ events }) => shown(events))).toEqual([60, 'withheld', 'withheld']);
    expect(shown(told?.sameDay)).toBe('withheld');
  });
});

describe('people by city and month', () => {
  it('have no gap alone in a line, nor in a column', () => {
    const city = (name: string, people: readonly number[], total: number) => ({
      city: name,
      people: people.map(count),
      total: count(total),
    });
    const over: CirclesOver = {
      period,
      by: 'month',
      moments: ['a', 'b', 'c'],
      cities: [city('x', [90, 80, 70], 200), city('y', [50, 40, 30], 100), city('z', [20, 3, 25], 45)],
      everywhere: [150, 120, 120].map(count),
      total: count(330),
    };
    const rows =
      releaseCircles(over, press)?.cities.map(({ people }) => people.map(({ state }) => state === 'withheld')) ?? [];
    const lines = [...rows, ...[0, 1, 2].map((column) => rows.map((row) => row[column] === true))];
    expect(rows[2]?.[1]).toBe(true);
    expect(lines.filter((line) => line.filter(Boolean).length === 1)).toEqual([]);
  });

  it('are in the order of what is told of each city, none between two of which more is', () => {
    const city = (name: string, own: number) => ({ city: name, people: [count(own)], total: count(own) });
    const over: CirclesOver = {
      period,
      by: 'month',
      moments: ['a'],
      // All but 4 of everybody were at `x`.
      cities: [city('x', 96), city('y', 40), city('z', 20)],
      everywhere: [count(100)],
      total: count(100),
    };
    const told = releaseCircles(over, press)?.cities.map((each) => [each.city, each.total.state]);
    expect(told).toEqual([
      ['y', 'shown'],
      ['x', 'withheld'],
      ['z', 'withheld'],
    ]);
  });
});

describe('milestones', () => {
  it('are not told when a few people came after', () => {
    const reached = [{ people: 100, day: '2019-05-02', reached: 101 }];
    expect(releaseMilestones(reached, count(106), press)).toEqual([]);
    expect(releaseMilestones(reached, count(150), press)).toEqual(reached);
    expect(releaseMilestones(reached, count(150), { ...press, profile: 'open' })[0]?.reached).toBe(100);
  });
});
