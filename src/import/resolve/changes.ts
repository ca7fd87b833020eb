import type { Changes } from '../../model/dataset/changes.ts';
import type { Extract } from '../rows/extract.ts';
import { identify, type Identity } from './identify.ts';
import { countedRows, eventKey, type RowRef } from './registrations.ts';
import { noRows } from '../rows/rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';

/**
 * What new exports change of a dataset: registrations and events that were not counted, those whose presence is another, those that stay as they
 * were, and those that a newer version of their ticket puts elsewhere. People and sessions are those of both together: `identity` is of the old
 * files, then the new ones.
 */
export function changesBetween(
  before: readonly Extract[],
  added: readonly Extract[],
  { extracts, order, sessions, people }: Identity = identify([...before, ...added]),
): Changes {
  const known = new Set(before.map(({ sha256 }) => sha256));
  const count = (given: readonly Extract[]): { keyed: Map<number | string, number>; anonymous: number } => {
    const keyed = new Map<number | string, number>();
    let anonymous = 0;
    const counted = countedRows(given, sessions, people, order);
    for (let index = 0; index < counted.row.length; index += 1) {
      const ref = { extract: counted.extract[index] ?? 0, row: counted.row[index] ?? 0 };
      const key = eventKey(given, sessions, people, ref);
      if (key === null) anonymous += 1;
      else keyed.set(key, presenceOf(given, ref));
    }
    return { keyed, anonymous };
  };
  // The new exports keep their place, without rows: positions of people and sessions stay the same.
  const old = count(extracts.map((extract) => (known.has(extract.sha256) ? extract : { ...extract, rows: noRows })));
  const all = count(extracts);
  const changes = { added: all.anonymous - old.anonymous, changed: 0, unchanged: old.anonymous, removed: 0 };
  for (const [key, presence] of all.keyed) {
    const was = old.keyed.get(key);
    if (was === undefined) changes.added += 1;
    else if (was === presence) changes.unchanged += 1;
    else changes.changed += 1;
  }
  for (const key of old.keyed.keys()) if (!all.keyed.has(key)) changes.removed += 1;
  return changes;
}

function presenceOf(extracts: readonly Extract[], { extract, row }: RowRef): number {
  return extracts[extract]?.rows.presence[row] ?? ABSENT;
}
