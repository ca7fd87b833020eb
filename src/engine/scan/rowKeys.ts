import type { Fact } from '../../metrics/define/algebra.ts';
import { dimension, type DimensionId } from '../../metrics/define/dimensions.ts';
import type { Ground } from './ground.ts';
import { type Keys, keysOf } from './keys.ts';
import { ATTENDED } from './columns/registrations.ts';

/** The codes of keys from 0 to `size` that a row counts under: one, or several, or none. */
export interface RowKeys {
  readonly size: number;
  readonly each: (row: number, visit: (code: number) => void) => void;
  readonly labelsOf: Keys['labelsOf'];
}

const isOfSession = (id: DimensionId): boolean => dimension(id).of === 'session';

export function rowKeys(fact: Exclude<Fact, 'visit'>, by: readonly DimensionId[], ground: Ground): RowKeys {
  if (by.some(isOfSession)) return apart(fact, by, ground);
  const keys = keysOf(ground.data, ground.selection, fact, by);
  return { size: keys.size, labelsOf: keys.labelsOf, each: (row, visit) => visit(keys.codeOf(row)) };
}

/**
 * An appointment or an opportunity has no session: by an attribute of sessions it counts under each of those its person attended in scope, and under none
 * when nobody is identified.
 */
function apart(fact: 'coaching' | 'opportunity', by: readonly DimensionId[], { data, selection }: Ground): RowKeys {
  const { visits, people } = data;
  const ofVisit = keysOf(data, selection, 'visit', by.filter(isOfSession));
  const own = keysOf(
    data,
    selection,
    fact,
    by.filter((id) => !isOfSession(id)),
  );
  const attended: (number[] | undefined)[] = [];
  for (const row of selection.visits()) {
    const who = visits.person[row] ?? 0;
    if (visits.presence[row] !== ATTENDED || who === people.length) continue;
    const codes = attended[who] ?? (attended[who] = []);
    const code = ofVisit.codeOf(row);
    if (!codes.includes(code)) codes.push(code);
  }
  const { person } = data[fact];
  return {
    size: ofVisit.size * own.size,
    each: (row, visit) => {
      for (const code of attended[person[row] ?? 0] ?? []) visit(code * own.size + own.codeOf(row));
    },
    labelsOf: (code) => {
      const parts = {
        session: [...ofVisit.labelsOf(Math.floor(code / own.size))],
        own: [...own.labelsOf(code % own.size)],
      };
      return by.map((id) => parts[isOfSession(id) ? 'session' : 'own'].shift() ?? null);
    },
  };
}
