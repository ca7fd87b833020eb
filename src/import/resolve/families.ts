import type { Extract } from '../rows/extract.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Sessions } from './sessions.ts';

/** Addresses under which two different first names came to one session. */
export function familyAddresses(extracts: readonly Extract[], { of }: Sessions): ReadonlySet<string> {
  const attendance = extracts
    .map((extract, index) => ({ extract, session: of[index] }))
    .filter(({ extract }) => extract.understood.kind === 'attendance');
  const several = differing(attendance, (_, email) => email);
  return new Set(
    [...differing(attendance, (session, email) => (several.has(email) ? `${session} ${email}` : null))].map((key) =>
      key.slice(key.indexOf(' ') + 1),
    ),
  );
}

/** The keys under which two rows state different first names. */
function differing(
  exports: readonly { readonly extract: Extract; readonly session: Int32Array | undefined }[],
  keyOf: (session: number | undefined, email: string) => string | null,
): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Map<string, string>();
  for (const { extract, session } of exports) {
    const { rows, texts } = extract;
    const [lastFirst, lastSession] = [new Int32Array(texts.length), new Int32Array(texts.length).fill(ABSENT)];
    rows.email.forEach((position, row) => {
      if (position === ABSENT) return;
      const [own = ABSENT, at = ABSENT] = [rows.first[row], session?.[row]];
      if (own === ABSENT || (lastFirst[position] === own && lastSession[position] === at)) return;
      lastFirst[position] = own;
      lastSession[position] = at;
      const [email, first] = [texts[position], texts[own]];
      const key = email === undefined || first === undefined ? null : keyOf(session?.[row], email);
      if (key === null || first === undefined) return;
      if ((seen.get(key) ?? first) !== first) found.add(key);
      seen.set(key, first);
    });
  }
  return found;
}
