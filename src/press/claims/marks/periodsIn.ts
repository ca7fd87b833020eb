import { shapeBook } from '../text/shapes.ts';
import type { Token } from '../text/tokens.ts';
import type { Mark } from './marks.ts';
import { dayRanges } from './dayRanges.ts';
import { NOT_A_PERIOD, shapes as named } from './periodShapes.ts';
import type { Calendar } from './programmePeriods.ts';

const shapes = [...named, ...dayRanges];
const find = shapeBook(shapes.map(([shape]) => ({ source: `(?<![a-z0-9])(?:${shape})(?![a-z0-9])` })));

/** Every period that a folded text names; a mark without periods is one that cannot be told. */
export function periodsIn(text: string, tokens: readonly Token[], calendar: Calendar): readonly Mark[] {
  const found = find(text, tokens);
  return shapes.flatMap(([, read], shape) =>
    (found[shape] ?? []).flatMap((said): readonly Mark[] => {
      const periods = read(said, calendar);
      if (periods === NOT_A_PERIOD) return [];
      const lead = /^ */.exec(said[0])?.[0].length ?? 0;
      const end = said.index + said[0].trimEnd().length;
      if (end <= said.index + lead) return [];
      return [{ start: said.index + lead, end, meaning: { kind: 'when', periods } }];
    }),
  );
}
