import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachingHabits } from '../../../src/metrics/ask/coachingHabits.ts';
import { flows } from '../../../src/metrics/ask/flows.ts';
import { opportunities } from '../../../src/metrics/ask/opportunities.ts';
import { baseChecks, pathwayFlags } from '../../../src/metrics/review/pathwayChecks.ts';
import type { Measured } from '../../../src/model/figure/figure.ts';
import type { IndicatorId } from '../../../src/model/figure/indicator.ts';
import { scope } from '../fixture.ts';
import { onEveryCounter, valueOf } from '../onBothEngines.ts';
import { pathway } from '../pathwayFixture.ts';

onEveryCounter(
  'the pathway of a period',
  (counter) => {
    it('shows direct entries: coached without attending, helped without a coach', async () => {
      const { flows: found, people } = await flows(counter, scope());
      expect(found.map(({ attended, coached, helped, people: count }) => [attended, coached, helped, count])).toEqual([
        // Ana and Bob; Cam and Dan; Gus; Eve; Fay.
        [true, true, true, 2],
        [true, true, false, 2],
        [true, false, true, 1],
        [true, false, false, 1],
        [false, true, false, 1],
      ]);
      expect(people).toBe(7);
    });

    it('counts attendances before the first appointment, appointments a person, and those missed', async () => {
      const habits = await coachingHabits(counter, scope());
      // Cam and Fay came to none before; Ana, Bob and Dan to one.
      expect(habits.before).toEqual({ none: 2, once: 3, few: 0, often: 0 });
      expect(habits.appointments).toEqual({ once: 4, few: 1, often: 0 });
      expect([habits.perPerson, habits.missed].map(valueOf)).toEqual([6 / 5, 2 / 8]);
    });

    it('counts opportunities as events and as people, unknown evidence apart', async () => {
      const found = await opportunities(counter, scope({ from: '2019-02-15', to: '2020-02-15' }));
      expect(found.total).toEqual({ key: '', events: 4, people: 3 });
      expect(found.byType.filter(({ events }) => events > 0)).toEqual([
        { key: 'job', events: 2, people: 2 },
        { key: 'training', events: 1, people: 1 },
        { key: 'internship', events: 1, people: 1 },
      ]);
      expect(found.byEvidence).toEqual([
        { key: 'person', events: 2, people: 2 },
        { key: 'coach', events: 1, people: 1 },
        { key: 'partner', events: 0, people: 0 },
        { key: 'document', events: 0, people: 0 },
        { key: 'unknown', events: 1, people: 1 },
      ]);
      expect(found.sameDay).toBe(1);
    });

    it('says nothing of a period without anything', async () => {
      const empty = scope({ from: '2012-01-01', to: '2012-02-01' });
      expect((await flows(counter, empty)).people).toBe(0);
      expect((await coachingHabits(counter, empty)).missed.state).toBe('undefined');
      expect((await opportunities(counter, empty)).total.events).toBe(0);
    });
  },
  pathway,
);

function shown(values: Partial<Record<IndicatorId, number>>): readonly Measured[] {
  return Object.entries(values).map(([indicator, value]) => ({
    indicator: indicator as IndicatorId,
    unit: 'people',
    period: { from: '2019-02-15', to: '2020-02-15' },
    total: { state: 'shown', value, numerator: value, denominator: null, unknown: 0 },
    by: null,
    cells: [],
  }));
}

describe('the arithmetic of the origin text', () => {
  const text = shown({
    people: 30_000,
    'hub-people': 18_000,
    'coaching-rate': 0.1,
    opportunities: 2000,
    'coached-people': 3000,
  });

  it('is impossible as people on the hub, and possible on the region', () => {
    expect(baseChecks(text).map(({ base, coached, ratio }) => [base, coached, Math.round(100 * ratio)])).toEqual([
      ['hub', 1800, 111],
      ['everywhere', 3000, 67],
    ]);
    expect(pathwayFlags(text)).toEqual([]);
  });

  it('flags a stage larger than the one before', () => {
    expect(
      pathwayFlags(shown({ people: 10, 'coached-people': 11, opportunities: 12, 'opportunity-people': 12 })),
    ).toEqual(['opportunities-above-coached', 'coached-above-people', 'helped-above-coached']);
    expect(baseChecks(shown({ people: 10 }))).toEqual([]);
  });

  it('flags exactly the funnels that are not nested', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), (people, coached, helped) => {
        const flags = pathwayFlags(shown({ people, 'coached-people': coached, 'opportunity-people': helped }));
        expect(flags.length === 0).toBe(helped <= coached && coached <= people);
      }),
    );
  });
});
