import { isHostRole, isNoPerson, mayBeNoPerson } from '../columns/presence/roles.ts';
import type { Mapping } from '../columns/mapping.ts';
import { readEmail } from '../words/contact.ts';
import type { Dictionary } from '../bytes/dictionary.ts';
import { columnSource, numberByCode, numberByCodes, type Row } from './codes/sources.ts';
import { fold, memoised } from '../words/fold.ts';

/** Zoom marks the host in the name: « Léa (Host, me) ». */
const isNamedHost = memoised((name: string) =>
  /\((host|hôte|hote|organi[sz]\w*|animat\w*|modérat\w*)\b[^)]*\)/i.test(name),
);

/**
 * Tells the rows of nobody who came to learn: the organiser by role or by a mark in the name, the host by address or by the meeting's own columns, a
 * room, a robot, a trial of the tool (counting rules C13 and C23).
 */
export function organiserReader(
  { meeting, positions }: Mapping,
  hosts: ReadonlySet<string>,
): (cells: readonly string[]) => boolean {
  const roles = positions.get('role') ?? [];
  const [email] = positions.get('email') ?? [];
  const own = positions.get('host') ?? [];
  const named = nameColumns(positions);
  const isHost = memoised(isHostRole);
  const isNobody = memoised(isNoPerson);
  const key = memoised((text: string) => readEmail(text) ?? fold(text));
  return (cells) => {
    if (roles.some((index) => isHost(cells[index] ?? ''))) return true;
    const names = named.map((index) => cells[index] ?? '');
    if (isNobody(names.join(' ').trim())) return true;
    if (own.length > 0) {
      const ownKeys = own.map((index) => key(cells[index] ?? '')).filter((text) => text !== '');
      const keys = [email === undefined ? '' : key(cells[email] ?? ''), ...names.map(key)];
      if (keys.some((text) => text !== '' && ownKeys.includes(text))) return true;
    }
    if (!meeting) return false;
    if (names.some(isNamedHost)) return true;
    const address = email === undefined ? null : readEmail(cells[email] ?? '');
    return address !== null && hosts.has(address);
  };
}

/** The same, by the codes of a row, for a table that is no meeting and names no host. */
export function organiserRowReader(
  { positions }: Mapping,
  dictionaries: readonly (Dictionary | undefined)[],
): (row: Row) => boolean {
  const source = (index: number): ReturnType<typeof columnSource> => columnSource(index, dictionaries);
  const roles = (positions.get('role') ?? []).map((index) =>
    numberByCode(source(index), (text) => Number(isHostRole(text))),
  );
  const names = nameColumns(positions).map(source);
  const doubts = names.map((name) => numberByCode(name, (text) => Number(mayBeNoPerson(text))));
  const isNobody = numberByCodes(names, (...texts) => Number(isNoPerson(texts.join(' ').trim())));
  return (row) =>
    roles.some((isHost) => isHost(row) === 1) || (doubts.some((isDoubt) => isDoubt(row) === 1) && isNobody(row) === 1);
}

function nameColumns(positions: Mapping['positions']): readonly number[] {
  return (['full_name', 'first_name', 'last_name'] as const).flatMap((field) => positions.get(field) ?? []);
}
