import type { Field } from '../../../model/dataset/field.ts';
import { fold } from '../../words/fold.ts';
import type { WideColumn } from '../layout/wideColumns.ts';
import { type OwnWords, type PresenceAt, presenceColumn } from './presenceColumn.ts';

/** The columns that say who came; those of single sessions are one, after the last. */
export function presencesOf(
  headers: readonly string[],
  taken: readonly (Field | null)[],
  texts: (index: number) => readonly string[],
  wide: readonly WideColumn[],
  above: readonly string[],
  own: OwnWords | undefined,
): readonly PresenceAt[] {
  if (wide.length > 0) {
    const all = wide.flatMap(({ index }) => texts(index));
    const header = areAbsences([...above, ...headers]) ? 'Absence' : 'Présence';
    return [{ index: headers.length + 1, header, column: presenceColumn(header, all, own) }];
  }
  return taken.flatMap((field, index) => {
    const header = headers[index] ?? '';
    return field === 'presence' ? [{ index, header, column: presenceColumn(header, texts(index), own) }] : [];
  });
}

/** True when titles or other columns speak of absences, and nothing of presence: « Total absences ». */
function areAbsences(texts: readonly string[]): boolean {
  const polarities = texts.map((text) => fold(text.slice(0, 200)));
  return (
    polarities.some((text) => /\babsen(ce|t)e?s?\b/.test(text)) &&
    !polarities.some((text) => /\b(presen(ce|t)e?s?|emargement|signature|presences)\b/.test(text))
  );
}
