import type { Tally } from '../../metrics/ask/counter.ts';
import type { RowsQuestion } from '../../metrics/ask/question.ts';
import { ofRow } from '../../metrics/define/algebra.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { fromDayNumber } from '../../model/time/day.ts';
import { factsOf, isHit, rowsIn } from './classes.ts';
import type { Ground } from './ground.ts';
import type { Coded } from './columns/coded.ts';

/** The first rows behind a measure, by person and day; nobody identified comes last. */
export function rowsBehind({ of: { of: fact, where }, most }: RowsQuestion, ground: Ground): Tally {
  const { data } = ground;
  const { visits, sessions, opportunity, people } = data;
  const facts = factsOf(ground, fact);
  const rows = rowsIn(ground, fact).filter(isHit(ground, fact, ofRow(where)));
  const label = ({ codes, labels }: Coded, row: number): string | null => labels[codes[row] ?? 0] ?? null;
  const found = Array.from(rows, (row) => {
    const session = visits.session[row] ?? 0;
    const who = facts.person[row] ?? 0;
    const isKnown = who !== people.length;
    return {
      order: isKnown ? (people.id[who] ?? 0) : Infinity,
      keys: [
        fromDayNumber(facts.day[row] ?? 0),
        fact === 'visit' ? label(sessions.city, session) : null,
        fact === 'visit'
          ? label(sessions.theme, session)
          : fact === 'opportunity'
            ? label(opportunity.type, row)
            : null,
      ],
      counts: [
        isKnown ? (people.id[who] ?? null) : null,
        // Which row of a file is behind an attendance is told by its person: of somebody anonymous it is not.
        fact === 'visit' && !isKnown ? null : known(facts.source[row]),
        fact === 'visit' && !isKnown ? null : known(facts.line[row]),
      ],
    };
  });
  return found
    .sort((a, b) => a.order - b.order || compare([...a.keys, ...a.counts], [...b.keys, ...b.counts]))
    .slice(0, most)
    .map(({ keys, counts }) => ({ keys, counts }));
}

function known(value: number | undefined): number | null {
  return value === undefined || value === ABSENT ? null : value;
}

/** Nothing comes after something. */
function compare(a: readonly (string | number | null)[], b: readonly (string | number | null)[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? null;
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other ? -1 : 1;
  }
  return 0;
}
