import { readEmail } from './dictionaries/contact.ts';
import { fold, memoised } from './fold.ts';
import type { Mapping } from './mapping.ts';

const isHost = memoised((role: string) => /^(organi[sz]|host|hote|yes|oui)/.test(fold(role)));

/** Tells the rows of whoever called an online meeting: the organiser by role, the host by address (counting rule C13). */
export function organiserReader(
  { meeting, positions }: Mapping,
  hosts: ReadonlySet<string>,
): (cells: readonly string[]) => boolean {
  if (!meeting) return () => false;
  const [role] = positions.get('role') ?? [];
  const [email] = positions.get('email') ?? [];
  return (cells) => {
    if (role !== undefined && isHost(cells[role] ?? '')) return true;
    const address = email === undefined ? null : readEmail(cells[email] ?? '');
    return address !== null && hosts.has(address);
  };
}
