import { expect, it } from 'vitest';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import { inOneCall } from '../../../src/metrics/ask/inOneCall.ts';
import { overviewRequests } from '../../../src/metrics/ask/requests/overview.ts';
import { measureReleased } from '../../../src/metrics/release/measureReleased.ts';
import type { Filter } from '../../../src/model/address/filter.ts';
import { programme, scope } from '../fixture.ts';
import { onBothEngines } from '../onBothEngines.ts';

const filters: readonly Partial<Filter>[] = [
  {},
  { cities: ['34172'], gender: ['F'] },
  { departments: ['34'], age: ['25-34'], themes: ['a'], partners: ['b'], reserved: true },
];

onBothEngines('figures under a public profile', (counter) => {
  it.each(filters)(
    'are asked in one call, with all that is linked to them, whatever the filter: %j',
    async (filter) => {
      let calls = 0;
      const counted: Counter = {
        count: async (questions, signal) => {
          calls += 1;
          return counter.count(questions, signal);
        },
      };
      const measured = await measureReleased(inOneCall(counted), overviewRequests, scope(filter), {
        programme,
        profile: 'press',
      });
      expect(measured).toHaveLength(overviewRequests.length);
      expect(calls).toBe(1);
    },
  );
});
