import { expect, it } from 'vitest';
import { anniversary } from '../../../src/metrics/review/anniversary.ts';
import { everything, toScope } from '../../../src/model/address/filter.ts';
import { demonstration } from '../../support/demonstration.ts';

it('tells the best month of a place of which every month is told', async () => {
  const { counter, programme, extent } = await demonstration();
  if (extent === null) throw new TypeError('the demonstration has no days');
  const hub = toScope({ ...everything, cities: [programme.hub] }, extent);
  const { bestMonth } = (await anniversary(counter, hub, { programme, profile: 'press', extent })) ?? {};
  const months = bestMonth?.measured.cells.map(({ figure }) => (figure.state === 'shown' ? figure.value : null));
  expect(months?.includes(null)).toBe(false);
  expect(bestMonth?.figure).toMatchObject({ value: Math.max(...(months ?? []).map(Number)) });
});
