import { readEmail } from '../words/contact.ts';
import { fold, memoised } from '../words/fold.ts';
import type { Mapping } from '../columns/mapping.ts';

const isHost = memoised((role: string) => /^(organi[sz]|host|hote|yes|oui)/.test(fold(role)));
/** Zoom marks the host in the name: « Léa (Host, me) ». */
const isNamedHost = memoised((name: string) => /\((host|hôte|hote|organi[sz]\w*)\b[^)]*\)/i.test(name));

/** Tells the rows of whoever called an online meeting: the organiser by role or by a mark in the name, the host by address (counting rule C13). */
export function organiserReader(
  { meeting, positions }: Mapping,
  hosts: ReadonlySet<string>,
): (cells: readonly string[]) => boolean {
  if (!meeting) return () => false;
  const [role] = positions.get('role') ?? [];
  const [email] = positions.get('email') ?? [];
  const [name] = positions.get('full_name') ?? [];
  return (cells) => {
    if (role !== undefined && isHost(cells[role] ?? '')) return true;
    if (name !== undefined && isNamedHost(cells[name] ?? '')) return true;
    const address = email === undefined ? null : readEmail(cells[email] ?? '');
    return address !== null && hosts.has(address);
  };
}
