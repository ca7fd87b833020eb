import type { Report } from '../../../model/dataset/report.ts';
import { type Presence, presences, type RowKind, rowKinds } from '../../../model/dataset/vocabulary.ts';

/** What a word may mean; `unknown` for nothing. */
export type WordMeaning = Presence | RowKind;

/** Words of one column whose meanings are asked one by one. */
export interface AskedWords {
  readonly field: 'presence' | 'row_kind';
  readonly column: string;
  /** The column is not read yet: an answer also says that it tells who came. */
  readonly isNew: boolean;
  readonly words: readonly { readonly value: string; readonly rows: number; readonly meaning: WordMeaning }[];
  /** Rows by what is understood of them without an answer. */
  readonly rows: ReadonlyMap<WordMeaning, number>;
}

/** Words asked about at once, those of most rows first. */
const SHOWN = 12;

/** The words to ask about: of columns that may say who came in more than two ways, of one that does in words not known, of a register’s kinds of rows. */
export function wordsOf(report: Report): readonly AskedWords[] {
  const { columns, questions, unknown_values: unknown, not_attended: absent } = report;
  const isAsked = questions.includes('presence');
  const asked = columns.flatMap(({ header, reason, values = [], readings = [], people }): AskedWords[] =>
    isAsked && reason === 'asked' && readings.length === 0 && people === undefined && values.length > 0
      ? [askedOf('presence', header, true, values)]
      : [],
  );
  const own = columns.filter(({ field, reason }) => field === 'presence' && reason !== 'asked');
  const [only] = own;
  const known = own.length === 1 ? only?.values : undefined;
  const strange = wordsIn(unknown, 'presence');
  const isUnsaid = isAsked && only !== undefined && (strange.length > 0 || report.attendances === 0);
  const said = new Map<WordMeaning, number>([['attended', report.attendances], ...entriesOf(absent)]);
  const ofPresence =
    !isUnsaid || (known ?? strange).length === 0
      ? []
      : known === undefined
        ? [{ ...askedOf('presence', only.header, false, strange), rows: said }]
        : [askedOf('presence', only.header, false, known)];
  const kinds = wordsIn(unknown, 'row_kind');
  const named = columns.find(({ field }) => field === 'row_kind');
  const refused = Object.values(report.rejected).reduce((sum, each) => sum + each, 0);
  const waiting = sumOf(kinds);
  const ofKinds: readonly AskedWords[] =
    kinds.length === 0 || named === undefined
      ? []
      : [
          {
            ...askedOf('row_kind', named.header, false, kinds),
            rows: new Map<WordMeaning, number>([
              ['collective', report.rows - report.events - report.duplicates - refused - waiting],
              ['individual', report.events],
              ['unknown', waiting],
            ]),
          },
        ];
  return [...asked, ...ofPresence, ...ofKinds].map((each) => ({
    ...each,
    words: each.words.toSorted((a, b) => b.rows - a.rows).slice(0, SHOWN),
  }));
}

/** Rows by meaning once words mean what was chosen. */
export function countedAs(
  { rows, words, field }: AskedWords,
  chosen: ReadonlyMap<string, WordMeaning>,
): readonly (readonly [WordMeaning, number])[] {
  const counts = new Map(rows);
  for (const { value, rows: own, meaning } of words) {
    const next = chosen.get(value) ?? meaning;
    counts.set(meaning, (counts.get(meaning) ?? 0) - own);
    counts.set(next, (counts.get(next) ?? 0) + own);
  }
  return meaningsFor(field).flatMap((meaning) => {
    const count = counts.get(meaning) ?? 0;
    return count === 0 ? [] : [[meaning, count] as const];
  });
}

/** All that a word of a column may mean. */
export function meaningsFor(field: AskedWords['field']): readonly WordMeaning[] {
  return field === 'presence' ? presences : [...rowKinds, 'unknown'];
}

function askedOf(
  field: AskedWords['field'],
  column: string,
  isNew: boolean,
  values: readonly { readonly value: string; readonly rows: number; readonly meaning?: Presence }[],
): AskedWords {
  const words = values.map(({ value, rows, meaning = 'unknown' }) => ({ value, rows, meaning }));
  const rows = new Map<WordMeaning, number>();
  for (const word of words) rows.set(word.meaning, (rows.get(word.meaning) ?? 0) + word.rows);
  return { field, column, isNew, words, rows };
}

function wordsIn(unknown: Report['unknown_values'], field: AskedWords['field']): Report['unknown_values'] {
  return unknown.filter((each) => each.field === field);
}

function entriesOf(counts: Report['not_attended']): readonly (readonly [WordMeaning, number])[] {
  return presences.flatMap((each) => (each === 'attended' ? [] : [[each, counts[each]] as const]));
}

function sumOf(words: readonly { readonly rows: number }[]): number {
  return words.reduce((sum, { rows }) => sum + rows, 0);
}
