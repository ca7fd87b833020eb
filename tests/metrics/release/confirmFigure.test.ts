import { expect, it } from 'vitest';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import { confirmFigure } from '../../../src/metrics/release/confirmFigure.ts';
import type { Profile } from '../../../src/model/address/address.ts';
import { countShown } from '../../../src/model/figure/figure.ts';
import { programme, scope } from '../fixture.ts';

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

it('neither confirms nor denies a rate of outcomes that looks beyond the days it is asked of', async () => {
  const rate = { ...asked(10, 10, 40, 'internal'), indicator: 'coaching-rate' } as const;
  expect(await confirmFigure(rate)).toEqual({ agrees: null });
  expect(await confirmFigure({ ...rate, judge: finding(11) })).toMatchObject({ agrees: false });
});
