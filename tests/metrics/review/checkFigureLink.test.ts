import { expect, it } from 'vitest';
import { checkFigureLink } from '../../../src/metrics/review/checkFigureLink.ts';
import { definitionKey } from '../../../src/metrics/define/definitionKey.ts';
import type { LinkedFigure } from '../../../src/model/address/figureLink.ts';
import type { Proof } from '../../../src/model/figure/proof.ts';
import { programme, scope } from '../fixture.ts';
import { pathway } from '../pathwayFixture.ts';
import { oldNoShowRate } from '../oldNoShowRate.ts';
import { onEveryCounter } from '../onBothEngines.ts';

/** One absence of the nine registrations of year one, when all of them were the base. */
const old: LinkedFigure = {
  indicator: 'no-show-rate',
  definition: definitionKey(oldNoShowRate.was),
  filter: '',
  period: { from: '2019-02-15', to: '2020-02-15' },
  value: 1 / 9,
  numerator: 1,
  denominator: 9,
  digest: 'd',
  asOf: '2020-02-14',
};

onEveryCounter('a figure said with an old definition', (counter) => {
  const check = async (linked: LinkedFigure, history = [oldNoShowRate], filter = {}): Promise<Proof> =>
    checkFigureLink(linked, { counter, scope: scope(filter), programme, profile: 'internal', digest: 'd', history });

  it('is reproduced with that definition, beside the figure of now', async () => {
    expect(await check(old)).toEqual({
      state: 'definition-changed',
      now: 1 / 8,
      before: { state: 'reproduced', sameFiles: true },
    });
  });

  it('differs by what that definition gives, not by what that of now does', async () => {
    expect(await check({ ...old, value: 0, numerator: 0 })).toMatchObject({
      now: 1 / 8,
      before: { state: 'differs', by: 1 / 9, now: 1 / 9 },
    });
  });

  it('cannot be compared when its definition is not known', async () => {
    expect(await check(old, [])).toEqual({ state: 'definition-changed', now: 1 / 8, before: null });
  });

  it('is neither confirmed nor corrected for those whom it is withheld from', async () => {
    const seen = async (linked: LinkedFigure): Promise<Proof> =>
      checkFigureLink(linked, {
        counter,
        scope: scope({}),
        programme,
        profile: 'press',
        digest: 'd',
        history: [oldNoShowRate],
      });
    const [right, wrong] = [definitionKey('no-show-rate'), definitionKey('people')];
    expect(await seen({ ...old, definition: right, value: 1 / 8, denominator: 8 })).toEqual({ state: 'withheld' });
    expect(
      await seen({ ...old, indicator: 'people', definition: wrong, value: 999, numerator: 999, denominator: null }),
    ).toEqual({ state: 'withheld' });
  });

  it('is missing its files when nothing of them is loaded', async () => {
    expect(await check(old, [oldNoShowRate], { themes: ['none of that'] })).toEqual({ state: 'files-missing' });
  });

  it('is held against the definition of now when that is the one it was said with', async () => {
    const linked = { ...old, definition: definitionKey('no-show-rate'), value: 1 / 8, denominator: 8 };
    expect(await check(linked)).toEqual({ state: 'reproduced', sameFiles: true });
  });
});

onEveryCounter(
  'an outcome by month, said once',
  (counter) => {
    it('is reproduced as the step of its period', async () => {
      const said: LinkedFigure = {
        ...old,
        indicator: 'coaching-rate',
        definition: definitionKey('coaching-rate'),
        step: { by: 'month', key: '2019-03' },
        value: 2 / 3,
        numerator: 2,
        denominator: 3,
      };
      const check = async (linked: LinkedFigure): Promise<Proof> =>
        checkFigureLink(linked, { counter, scope: scope(), programme, profile: 'internal', digest: 'd', history: [] });
      expect(await check(said)).toEqual({ state: 'reproduced', sameFiles: true });
      expect(await check({ ...said, step: { by: 'month', key: '2019-02' } })).not.toMatchObject({
        state: 'reproduced',
      });
    });
  },
  pathway,
);
