import type { Kind, Report } from './report.ts';

/** Of the rows of a file, those that count: attendances, or appointments or opportunities. */
export function countedIn({ kind, attendances, events }: Pick<Report, 'kind' | 'attendances' | 'events'>): number {
  return kind === 'attendance' ? attendances : events;
}

/** What a file adds to a figure of some kinds: the appointments among its workshops too; `null` when it holds none of them. */
export function countedAs(
  report: Pick<Report, 'kind' | 'attendances' | 'events'>,
  kinds: ReadonlySet<Kind>,
): { readonly kind: Kind; readonly counted: number } | null {
  if (kinds.has(report.kind)) return { kind: report.kind, counted: countedIn(report) };
  return report.events > 0 && kinds.has('coaching') ? { kind: 'coaching', counted: report.events } : null;
}
