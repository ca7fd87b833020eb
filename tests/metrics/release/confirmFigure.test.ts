import { expect, it } from 'vitest';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import { confirmFigure } from '../../../src/metrics/release/confirmFigure.ts';
import type { Profile } from '../../../src/model/address/address.ts';
import { countShown } from '../../../src/model/figure/figure.ts';
import type { Step } from '../../../src/model/figure/step.ts';
import { measure } from '../../../src/metrics/ask/measure.ts';
import { programme, scope } from '../fixture.ts';
import { onEveryCounter } from '../onBothEngines.ts';
import { pathway } from '../pathwayFixture.ts';

/** Finds as many of everything. */
const finding = (value: number): Counter => ({
  count: async (questions) =>
    questions.map((question) => [
      { keys: [], counts: question.form === 'count' ? question.measures.map(() => value) : [] },
    ]),
});
const asked = (
  counted: number,
  judged: number,
  shown: number,
  profile: Profile,
): Parameters<typeof confirmFigure>[0] => ({
  counter: finding(counted),
  judge: finding(judged),
  indicator: 'people',
  scope: scope(),
  step: null,
  programme,
  profile,
  figure: { ...countShown(shown), unknown: shown },
});

it('confirms a figure that both count alike', async () => {
  expect(await confirmFigure(asked(40, 40, 40, 'internal'))).toEqual({ agrees: true });
});

it('gives both values of a difference to whoever may see exact figures, and to nobody else', async () => {
  expect(await confirmFigure(asked(40, 41, 40, 'internal'))).toMatchObject({
    agrees: false,
    values: { given: { value: 40 }, judged: { value: 41 } },
  });
  expect(await confirmFigure(asked(40, 41, 40, 'press'))).toEqual({ agrees: false, values: null });
});

it('does not confirm what is on screen when both count something else', async () => {
  expect(await confirmFigure(asked(41, 41, 40, 'internal'))).toMatchObject({
    agrees: false,
    values: { given: { value: 40 }, judged: { value: 41 } },
  });
});

it('says nothing against a figure that a public profile rounds', async () => {
  expect(await confirmFigure(asked(41, 41, 40, 'press'))).toEqual({ agrees: true });
});

const outcome = { indicator: 'coaching-rate', scope: scope(), programme, profile: 'internal' } as const;
const march: Step = { by: 'month', key: '2019-03', period: outcome.scope.period };

onEveryCounter(
  'a rate of outcomes by month',
  (counter) => {
    it('is confirmed as the step of the period that it is, not as the days of the month alone', async () => {
      const [byMonth] = await measure(counter, [{ indicator: 'coaching-rate', by: 'month' }], outcome.scope, outcome);
      const figure = byMonth?.cells.find(({ key }) => key === '2019-03')?.figure ?? { state: 'undefined' };
      // Ana is coached in March, Bob in July; Eve never is.
      expect(figure).toMatchObject({ state: 'shown', numerator: 2, denominator: 3 });
      const given = { ...outcome, counter, judge: counter, figure };
      expect(await confirmFigure({ ...given, step: march })).toEqual({ agrees: true });
      const alone = scope({ from: '2019-03-01', to: '2019-04-01' });
      expect(await confirmFigure({ ...given, scope: alone, step: null })).toMatchObject({
        agrees: false,
        values: { judged: { numerator: 1, denominator: 3 } },
      });
    });
  },
  pathway,
);
