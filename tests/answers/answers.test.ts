import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerTo, NotAsked } from '../../src/answers/answers.ts';
import type { Ground } from '../../src/answers/answering.ts';
import { measureReleased } from '../../src/metrics/release/measureReleased.ts';
import { isWritable } from '../../src/model/dataset/publishedAnswers.ts';
import { recordable } from '../../src/model/dataset/recorded.ts';
import type { Profile } from '../../src/model/address/address.ts';
import { programme, scope } from '../metrics/fixture.ts';
import { onBothEngines } from '../metrics/onBothEngines.ts';

const period = { from: '2019-02-15', to: '2020-02-15' };
const totals = [{ indicator: 'people', by: null }] as const;

/** Every question that pages ask, one of each name. */
const asked: readonly (readonly [name: string, asked: readonly unknown[]])[] = [
  ['anniversary', []],
  ['circles', ['month']],
  ['claim words', []],
  ['claims', [[]]],
  ['cohort', [90, 'gender', '2020-02-15']],
  ['coming', []],
  ['cross', ['gender', 'age']],
  ['curves', []],
  ['draft', []],
  ['figures', [totals, [], false]],
  ['habits', []],
  ['known', []],
  ['moved', [scope({})]],
  ['opportunities', []],
  ['overlap', [['34172', '30189']]],
  ['partner-trends', []],
  ['period-pathway', []],
  ['press', []],
  ['rows', ['people']],
  ['session-days', []],
  ['standings', [[], null]],
  ['time-to-next', ['2020-02-15']],
  ['tour', []],
  ['vintage', [[period]]],
];

/** For whoever holds the files alone. */
const internal = ['cross', 'overlap', 'rows', 'time-to-next', 'vintage'];

onBothEngines('what pages ask for, by name', (counter) => {
  const ground = (profile: Profile): Ground => ({
    counter,
    programme,
    profile,
    scope: scope({}),
    known: { extent: period, recorded: new Set(recordable) },
    digest: 'd',
  });

  it.each(['internal', 'press', 'open'] as const)('is answered with values alone: %s', async (profile) => {
    for (const [name, given] of asked) {
      const answer = await answerTo(name, given, ground(profile));
      expect([name, isWritable(answer)]).toEqual([name, true]);
    }
  });

  it.each(['press', 'open'] as const)('tells nobody but whoever holds the files of one person: %s', async (profile) => {
    for (const [name, given] of asked.filter((each) => internal.includes(each[0])))
      expect([name, await answerTo(name, given, ground(profile))]).toEqual([name, null]);
  });

  it('is what a page shows', async () => {
    const setting = { programme, profile: 'press' as const };
    expect(await answerTo('figures', [totals, [], false], ground('press'))).toEqual(
      await measureReleased(counter, totals, scope({}), setting),
    );
  });
});

const uncounted: Ground = {
  counter: {
    count: async () => {
      throw new Error('nothing is counted for what is not a question');
    },
  },
  programme,
  profile: 'press',
  scope: scope({}),
  known: { extent: period, recorded: new Set() },
  digest: 'd',
};

it.each([
  ['people', [], 'people: nothing is asked under that name'],
  ['figures', [[{ indicator: 'wealth', by: null }], [], false], 'figures: 0.0.indicator'],
  ['figures', [totals, [{ ...scope({}), everyone: true }], false], 'figures: 1.0.everyone'],
  ['cohort', [91, 'gender', '2020-02-15'], 'cohort: 0'],
  ['cohort', [90, 'gender', '2020-02-31'], 'cohort: 2'],
  ['figures', [totals, []], 'figures: 2'],
  ['coming', ['more'], 'coming: 0'],
  ['overlap', [['34172', '34172']], 'overlap: 0'],
])('refuses %s of %j before anything is counted, and says where', async (name, given, where) => {
  const refused = answerTo(name, given, uncounted);
  await expect(refused).rejects.toThrow(NotAsked);
  await expect(refused).rejects.toThrow(where);
});

it('refuses whatever is not a question', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...asked.map(([name]) => name), '__proto__', 'constructor'),
      fc.array(fc.jsonValue(), { minLength: 4, maxLength: 6 }),
      async (name, given) => {
        await expect(answerTo(name, given, uncounted)).rejects.toThrow(NotAsked);
      },
    ),
    { numRuns: 200 },
  );
});
