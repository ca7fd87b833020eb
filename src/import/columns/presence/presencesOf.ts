import type { Field } from '../../../model/dataset/field.ts';
import type { WideColumn } from '../layout/wideColumns.ts';
import { type OwnWords, type PresenceAt, presenceColumn } from './presenceColumn.ts';

/** The columns that say who came; those of single sessions are one, after the last. */
export function presencesOf(
  headers: readonly string[],
  taken: readonly (Field | null)[],
  texts: (index: number) => readonly string[],
  wide: readonly WideColumn[],
  own: OwnWords | undefined,
): readonly PresenceAt[] {
  if (wide.length > 0) {
    const all = wide.flatMap(({ index }) => texts(index));
    const header = 'Présence';
    return [{ index: headers.length + 1, header, column: presenceColumn(header, all, own) }];
  }
  return taken.flatMap((field, index) => {
    const header = headers[index] ?? '';
    return field === 'presence' ? [{ index, header, column: presenceColumn(header, texts(index), own) }] : [];
  });
}
