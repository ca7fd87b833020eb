import type { Kind, MappedColumn } from '../model/report.ts';
import { type Field, guessField } from './fields.ts';
import { fold } from './fold.ts';
import { profiles } from './profiles/profiles.ts';

/** What each column of a file is taken for. */
export interface Mapping {
  readonly kind: Exclude<Kind, 'none' | 'aggregate'>;
  /** Id of the profile, or `null` when the columns were guessed. */
  readonly profile: string | null;
  readonly everyRowAttended: boolean;
  readonly columns: readonly MappedColumn[];
  /** Position of each field's columns, from the left; several when a form asked twice. */
  readonly positions: ReadonlyMap<Field, readonly number[]>;
}

/** Recognises the tool by its headers, or guesses each column by its meaning; `null` when no column tells a person or a date. */
export function mapColumns(headers: readonly string[]): Mapping | null {
  const folded = headers.map(fold);
  const profile = profiles.find(({ signature }) => signature.every((each) => folded.includes(each))) ?? null;
  const found = headers.map((header, index) => profile?.fields[folded[index] ?? ''] ?? guessField(header));
  const kind = profile?.kind ?? guessKind(found);
  if (kind === 'aggregate') return null;
  const taken = found.map((field) => adapt(field, kind));
  const positions = new Map<Field, number[]>();
  taken.forEach((field, index) => {
    if (field !== null && field !== 'ignored') positions.set(field, [...(positions.get(field) ?? []), index]);
  });
  if (
    !['email', 'phone', 'last_name', 'full_name', 'person', 'first_name', 'session_date', 'ticket'].some((field) =>
      positions.has(field as Field),
    )
  ) {
    return null;
  }
  const states = positions.has('presence') || positions.has('check_in');
  return {
    kind,
    profile: profile?.id ?? null,
    everyRowAttended: !states && (profile?.everyRowAttended ?? true),
    columns: headers.map((header, index) => ({
      header,
      field: taken[index] === 'ignored' ? null : (taken[index] ?? null),
    })),
    positions,
  };
}

function guessKind(found: readonly (Field | null)[]): Exclude<Kind, 'none'> {
  if (found.includes('opportunity_date') || (found.includes('opportunity_type') && !found.includes('title')))
    return 'opportunity';
  return found.includes('coaching_date') ? 'coaching' : 'attendance';
}

/** In a follow-up sheet, a plain date is the date of the event. */
function adapt(field: Field | null, kind: Mapping['kind']): Field | null {
  if (field === 'session_date' && kind === 'coaching') return 'coaching_date';
  return field === 'session_date' && kind === 'opportunity' ? 'opportunity_date' : field;
}

const counts =
  /\b(nombre|nb|total|effectif|effectifs|count|pourcentage|taux)\b|^(participants?|presents?|inscrits?|accompagnements?)$/;

/** True when the table counts people instead of listing them: a column of numbers under the name of a total, and nobody named. */
export function isAggregate(
  headers: readonly string[],
  records: readonly { readonly cells: readonly string[] }[],
): boolean {
  const folded = headers.map(fold);
  const named = headers.some((header) =>
    ['email', 'phone', 'first_name', 'last_name', 'person', 'ticket'].includes(guessField(header) ?? ''),
  );
  if (named || records.length === 0) return false;
  const rows = records.filter(({ cells }) => cells.length === headers.length);
  return folded.some((header, index) => {
    const filled = rows.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
    return counts.test(header) && filled.length > 0 && filled.every((cell) => /^[\d\s]+([.,]\d+)? ?%?$/.test(cell));
  });
}
