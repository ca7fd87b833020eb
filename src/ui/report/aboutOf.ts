import type { Remark, Report } from '../../model/dataset/report.ts';

/** The columns and the rows that a remark is about, as its sentence takes them. */
export function aboutOf(
  { remarks }: Report,
  about: Remark['about'],
): { readonly columns: string; readonly rows: number } {
  const own = remarks.filter((each) => each.about === about);
  const columns = [...new Set(own.flatMap((each) => each.columns))].map((column) => `« ${column} »`).join(', ');
  return { columns: columns === '' ? 'none' : columns, rows: own.reduce((sum, each) => sum + (each.rows ?? 0), 0) };
}
