import type { Report } from './report.ts';

/** Of the rows of a file, those that count: attendances, or appointments or opportunities. */
export function countedIn({ kind, attendances, events }: Pick<Report, 'kind' | 'attendances' | 'events'>): number {
  return kind === 'attendance' ? attendances : events;
}
