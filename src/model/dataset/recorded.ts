import type { Field } from './field.ts';
import type { Report } from './report.ts';

/** What exports may record or not. What none of them records is not measured, which is not zero. */
export const recordable = ['coaching', 'opportunity', 'partner', 'reserved', 'presence'] as const;
export type Recorded = (typeof recordable)[number];

const columns: Readonly<Record<'partner' | 'reserved' | 'presence', readonly Field[]>> = {
  partner: ['partner'],
  reserved: ['reserved'],
  presence: ['presence', 'check_in'],
};

/** What the files of a dataset record. A file that tells of its kind but not of its columns is taken to have them all. */
export function recordedIn(reports: readonly Pick<Report, 'kind' | 'columns'>[]): ReadonlySet<Recorded> {
  const found = new Set<Recorded>();
  for (const { kind, columns: mapped } of reports) {
    if (kind === 'coaching' || kind === 'opportunity') found.add(kind);
    for (const each of ['partner', 'reserved', 'presence'] as const) {
      const isThere = mapped.some(({ field }) => field !== null && columns[each].includes(field));
      if (kind === 'attendance' && (mapped.length === 0 || isThere)) found.add(each);
    }
  }
  return found;
}
