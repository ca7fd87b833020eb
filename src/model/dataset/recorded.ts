import type { Field } from './field.ts';
import type { Report } from './report.ts';

/** What exports may record or not. What none of them records is not measured, which is not zero. */
export const recordable = ['coaching', 'opportunity', 'partner', 'reserved', 'presence', 'duration'] as const;
export type Recorded = (typeof recordable)[number];

const columns: Readonly<Record<'partner' | 'reserved' | 'presence' | 'duration', readonly Field[]>> = {
  partner: ['partner'],
  reserved: ['reserved'],
  presence: ['presence', 'check_in'],
  duration: ['duration', 'duration_hours', 'duration_minutes', 'end_time'],
};

/** What the files of a dataset record. A file that tells of its kind but not of its columns is taken to have them all, but lengths. */
export function recordedIn(reports: readonly Pick<Report, 'kind' | 'columns'>[]): ReadonlySet<Recorded> {
  const found = new Set<Recorded>();
  for (const { kind, columns: mapped } of reports) {
    if (kind === 'coaching' || kind === 'opportunity') found.add(kind);
    for (const each of ['partner', 'reserved', 'presence', 'duration'] as const) {
      const isThere = mapped.some(({ field }) => field !== null && columns[each].includes(field));
      const isTakenFor = mapped.length === 0 && each !== 'duration';
      if (kind === 'attendance' && (isTakenFor || isThere)) found.add(each);
    }
  }
  return found;
}
