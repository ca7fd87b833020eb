import { expect, it } from 'vitest';
import type { Measured } from '../../../src/model/figure/figure.ts';
import type { Released } from '../../../src/model/figure/released.ts';
import { beforeOf } from '../../../src/ui/figure/Before.ts';
import { movesOf } from '../../../src/ui/review/moves.ts';
import { byCity, count } from '../compare/figures.ts';

function movesBetween(
  past: Released<Measured>,
  now: Released<Measured>,
  leftOut: readonly string[] = [],
): ReturnType<typeof movesOf> | null {
  const before = beforeOf(now, past);
  return before === null ? null : movesOf(now, before, new Set(leftOut));
}

it('names the three that lost most and gained most, what is new and what is gone among them', () => {
  const past = byCity('people', 'people', [
    ['Nîmes', count(90)],
    ['Mende', count(40)],
    ['Albi', count(30)],
    ['Auch', count(5)],
    ['Alès', count(20)],
    ['unknown', count(500)],
  ]);
  const now = byCity('people', 'people', [
    ['Nîmes', count(60)],
    ['Mende', count(41)],
    ['Rodez', count(12)],
    ['Auch', count(1)],
    ['Alès', count(18)],
    ['unknown', count(1)],
  ]);
  expect(movesBetween(past, now)).toEqual({
    down: [
      { key: 'Nîmes', change: -30 },
      { key: 'Albi', change: -30 },
      { key: 'Auch', change: -4 },
    ],
    up: [
      { key: 'Rodez', change: 12 },
      { key: 'Mende', change: 1 },
    ],
  });
  expect(movesBetween(past, now, ['Nîmes'])?.down[0]?.key).toBe('Albi');
});

it('says nothing of what one of the two periods does not tell', () => {
  const past = byCity('people', 'people', [['Nîmes', { state: 'withheld', reason: 'small-count' }]]);
  const now = byCity('people', 'people', [['Nîmes', count(60)]]);
  expect(movesBetween(past, now)).toEqual({ down: [], up: [] });
});
