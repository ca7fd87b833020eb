import type { Extract } from '../rows/extract.ts';
import type { Decisions } from './decisions.ts';
import { resolvePeople } from './resolvePeople.ts';
import { keptRows } from '../rows/rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { groupSessions } from './sessions.ts';

/** The extracts without the rows of people who asked to be erased: each is refused, and says nothing of whom it was about. */
export function withoutErased(extracts: readonly Extract[], decisions: Decisions): readonly Extract[] {
  if (decisions.erased.size === 0) return extracts;
  const people = resolvePeople(extracts, groupSessions(extracts), decisions);
  const gone = Array.from({ length: people.count }, (_, person) =>
    decisions.erased.has(decisions.pseudonym(people.key(person))),
  );
  return extracts.map((extract, index) => {
    const isGone = (row: number): boolean => gone[people.of[index]?.[row] ?? ABSENT] === true;
    const lines = Array.from(extract.rows.line).filter((_, row) => isGone(row));
    if (lines.length === 0) return extract;
    const { understood } = extract;
    const refused = lines.map((line) => ({ line, reason: 'erased' as const, column: null, raw: '' }));
    return {
      ...extract,
      rows: keptRows(extract.rows, (row) => !isGone(row)),
      understood: { ...understood, rejections: [...understood.rejections, ...refused].sort((a, b) => a.line - b.line) },
    };
  });
}
