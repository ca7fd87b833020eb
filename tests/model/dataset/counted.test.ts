import { expect, it } from 'vitest';
import { countedAs } from '../../../src/model/dataset/counted.ts';

it('tells the appointments among the workshops of a register apart from its attendances', () => {
  const register = { kind: 'attendance', attendances: 5, events: 2 } as const;
  expect(countedAs(register, new Set(['attendance'] as const))).toEqual({ kind: 'attendance', counted: 5 });
  expect(countedAs(register, new Set(['coaching'] as const))).toEqual({ kind: 'coaching', counted: 2 });
  expect(countedAs({ ...register, events: 0 }, new Set(['coaching'] as const))).toBeNull();
});
