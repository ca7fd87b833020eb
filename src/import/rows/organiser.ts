import { isHostRole, isNoPerson } from '../columns/presence/roles.ts';
import type { Mapping } from '../columns/mapping.ts';
import { readEmail } from '../words/contact.ts';
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
  const named = [
    ...(positions.get('full_name') ?? []),
    ...(positions.get('first_name') ?? []),
    ...(positions.get('last_name') ?? []),
  ];
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
