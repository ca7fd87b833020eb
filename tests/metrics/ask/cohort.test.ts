import { expect, it } from 'vitest';
import { cohort } from '../../../src/metrics/ask/cohort.ts';
import type { CohortBreakdown, Window } from '../../../src/model/figure/answers/cohort.ts';
import type { Filter } from '../../../src/model/address/filter.ts';
import { programme, scope } from '../fixture.ts';
import { onEveryCounter, valueOf } from '../onBothEngines.ts';
import { asOf, pathway } from '../pathwayFixture.ts';

onEveryCounter(
  'cohort',
  (counter) => {
    const follow = async (
      window: Window,
      by: CohortBreakdown | null = null,
      filter: Partial<Filter> = {},
      until = asOf,
    ) => cohort(counter, scope(filter), { window, by, asOf: until }, { programme });

    it('leaves out of the rates whoever was not observed long enough, and counts them', async () => {
      const { stages, coaching, step, overall } = await follow(90);
      // Ana, Bob, Cam and Gus; Dan was seen for 62 days.
      expect(stages).toEqual({
        entrants: 5,
        observed: 4,
        immature: 1,
        coached: 1,
        helped: 1,
        direct: 1,
        coachedBefore: 1,
      });
      expect([coaching, step, overall].map(valueOf)).toEqual([1 / 4, 1, 1 / 4]);
    });

    it('follows everybody for as many days', async () => {
      // Within 30 days Ana and Dan are coached, nobody is helped; within 180 Bob is coached, after his opportunity.
      expect((await follow(30)).stages).toMatchObject({ observed: 5, coached: 2, helped: 0, direct: 1 });
      expect((await follow(180)).stages).toMatchObject({ observed: 4, coached: 2, helped: 1, direct: 2 });
    });

    it('counts somebody of two first cities in both, and once in all', async () => {
      const { cells, stages } = await follow(90, 'city');
      expect(cells.map(({ key, stages: own }) => [key, own.entrants, own.observed, own.coached])).toEqual([
        ['34172', 4, 3, 1],
        ['30189', 2, 2, 0],
      ]);
      expect(stages.observed).toBe(4);
    });

    it('splits by what people are, in the order of the domain, unknown last', async () => {
      const { cells } = await follow(90, 'gender');
      expect(cells.map(({ key, stages }) => [key, stages.observed])).toEqual([
        ['F', 2],
        ['M', 1],
        ['unknown', 1],
      ]);
    });

    it('keeps the first sessions that the filter asks for', async () => {
      expect((await follow(90, null, { reserved: true })).stages).toMatchObject({
        entrants: 2,
        observed: 2,
        coached: 1,
      });
      expect((await follow(90, null, { cities: ['30189'] })).stages.entrants).toBe(2);
    });

    it('has no rate when the whole cohort is too recent, or when there is nobody', async () => {
      const recent = await follow(365, null, {}, '2019-06-01');
      expect(recent.stages).toMatchObject({ entrants: 4, observed: 0, immature: 4 });
      expect(recent.coaching.state).toBe('undefined');
      expect((await follow(90, 'city', { from: '2015-01-01', to: '2015-02-01' })).stages.entrants).toBe(0);
    });

    it('does not change when later people enter', async () => {
      const early = await follow(90, null, { to: '2019-06-01' });
      const all = await follow(90, null, { to: '2020-02-15' });
      expect(early.coaching).toEqual(all.coaching);
    });
  },
  pathway,
);
