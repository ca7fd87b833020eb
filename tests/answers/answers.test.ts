import { expect, it } from 'vitest';
import type { Ground } from '../../src/answers/answering.ts';
import { claims, claimWords } from '../../src/answers/claims.ts';
import { figures } from '../../src/answers/figures.ts';
import { known } from '../../src/answers/known.ts';
import { moved } from '../../src/answers/moved.ts';
import { anniversary, curves, partnerTrends, vintage } from '../../src/answers/overTime.ts';
import { cohort, crossing, flows, opportunities, times } from '../../src/answers/pathway.ts';
import { coming, habits } from '../../src/answers/people.ts';
import { circles, sessionDays } from '../../src/answers/places.ts';
import { draft, said } from '../../src/answers/press.ts';
import { rows } from '../../src/answers/proofs.ts';
import { standings } from '../../src/answers/standings.ts';
import { overlap, tour } from '../../src/answers/tour.ts';
import { years } from '../../src/answers/years.ts';
import { measureReleased } from '../../src/metrics/release/measureReleased.ts';
import { isWritable } from '../../src/model/dataset/publishedAnswers.ts';
import { recordable } from '../../src/model/dataset/recorded.ts';
import type { Profile } from '../../src/model/address/address.ts';
import { programme, scope } from '../metrics/fixture.ts';
import { onBothEngines } from '../metrics/onBothEngines.ts';

const period = { from: '2019-02-15', to: '2020-02-15' };
const totals = [{ indicator: 'people', by: null }] as const;

/** For whoever holds the files, and for nobody else. */
const internal: readonly ((ground: Ground) => Promise<unknown>)[] = [
  async (ground) => crossing.answer(ground, 'gender', 'age'),
  async (ground) => overlap.answer(ground, ['34172', '30189']),
  async (ground) => rows.answer(ground, 'people'),
  async (ground) => times.answer(ground, '2020-02-15'),
  async (ground) => vintage.answer(ground, [period]),
];
/** For whoever looks. */
const open: readonly ((ground: Ground) => Promise<unknown>)[] = [
  ...[anniversary, claimWords, coming, curves, draft, flows, habits, known].map(
    ({ answer }) =>
      async (ground: Ground) =>
        answer(ground),
  ),
  ...[opportunities, partnerTrends, said, sessionDays, tour].map(
    ({ answer }) =>
      async (ground: Ground) =>
        answer(ground),
  ),
  async (ground) => circles.answer(ground, 'month'),
  async (ground) => claims.answer(ground, []),
  async (ground) => cohort.answer(ground, 90, 'gender', '2020-02-15'),
  async (ground) => figures.answer(ground, totals, [], false),
  async (ground) => moved.answer(ground, scope({})),
  async (ground) => standings.answer(ground, [], null),
  async (ground) => years.answer(ground, [period]),
];

onBothEngines('what pages ask for', (counter) => {
  const ground = (profile: Profile): Ground => ({
    counter,
    programme,
    profile,
    scope: scope({}),
    known: { extent: period, recorded: new Set(recordable) },
    digest: 'd',
  });

  it.each(['internal', 'press', 'open'] as const)('is answered with values alone: %s', async (profile) => {
    for (const answer of [...internal, ...open]) expect(await answer(ground(profile))).toSatisfy(isWritable);
  });

  it('tells the holder of the files of one person, and nobody else', async () => {
    for (const answer of internal) {
      expect(await answer(ground('internal'))).not.toBeNull();
      expect(await answer(ground('press'))).toBeNull();
      expect(await answer(ground('open'))).toBeNull();
    }
  });

  it('recounts each year: whoever came in two counts in both', async () => {
    const two = [period, { from: '2020-02-15', to: '2021-02-15' }];
    const longer = { ...ground('internal').known, extent: { from: '2019-02-15', to: '2021-02-15' } };
    const peopleOf = async (profile: Profile): Promise<readonly unknown[]> =>
      ((await years.answer({ ...ground(profile), known: longer }, two)) ?? []).map(
        (year) => year.find(({ indicator }) => indicator === 'people')?.total,
      );
    expect(await peopleOf('internal')).toMatchObject([
      { state: 'shown', value: 4 },
      { state: 'shown', value: 1 },
    ]);
    expect(await peopleOf('press')).toMatchObject([{ state: 'withheld' }, { state: 'withheld' }]);
  });

  it('is measured and released under the profile of who asks, never exact when it is sent', async () => {
    const setting = { programme, profile: 'press' as const };
    const released = await measureReleased(counter, totals, scope({}), setting);
    expect(await figures.answer(ground('press'), totals, [], false)).toEqual(released);
    expect(await figures.answer(ground('internal'), totals, [], true)).toEqual(released);
    expect(await figures.answer(ground('internal'), totals, [], false)).not.toEqual(released);
  });
});
