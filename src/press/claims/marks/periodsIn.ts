import type { Mark } from './marks.ts';
import { NOT_A_PERIOD, shapes } from './periodShapes.ts';
import type { Calendar } from './programmePeriods.ts';

const compiled = shapes.map(([shape, read]) => ({
  shape: new RegExp(`(?<![a-z0-9])(?:${shape})(?![a-z0-9])`, 'g'),
  read,
}));

/** Every period that a folded text names; a mark without periods is one that cannot be told. */
export function periodsIn(text: string, calendar: Calendar): readonly Mark[] {
  return compiled.flatMap(({ shape, read }) =>
    [...text.matchAll(shape)].flatMap((said): readonly Mark[] => {
      const periods = read(said, calendar);
      if (periods === NOT_A_PERIOD) return [];
      const lead = /^ */.exec(said[0])?.[0].length ?? 0;
      const end = said.index + said[0].trimEnd().length;
      if (end <= said.index + lead) return [];
      return [{ start: said.index + lead, end, meaning: { kind: 'when', periods } }];
    }),
  );
}
