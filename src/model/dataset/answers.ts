import * as v from 'valibot';
import { isDay } from '../time/day.ts';
import { type Field, fields } from './field.ts';

const day = v.pipe(v.string(), v.check(isDay, 'not a day'));
const city = v.pipe(v.string(), v.regex(/^\d[\dAB]\d{3}$/, 'not an INSEE code'));

const stored = v.object({
  version: v.literal(1),
  columns: v.array(v.object({ table: v.string(), header: v.string(), field: v.nullable(v.picklist(fields)) })),
  values: v.array(v.object({ table: v.string(), field: v.picklist(fields), value: v.string(), meaning: v.string() })),
  files: v.array(
    v.object({
      file: v.string(),
      date: v.optional(day),
      city: v.optional(city),
      repair: v.optional(v.boolean()),
      order: v.optional(v.picklist(['day-first', 'month-first', 'swapped'])),
    }),
  ),
  people: v.optional(v.array(v.object({ a: v.string(), b: v.string(), same: v.boolean() })), []),
  erased: v.optional(v.array(v.string()), []),
});

/**
 * What a data keeper answered about exports, to be remembered and given to the command line: what a column holds and what a value means, by the
 * headers of the table (`table` of its report); the day and the city of sessions, and whether accents encoded twice are set right, by file; which people are the same and who asked to be erased, under pseudonyms. The last answer to a question counts. A meaning is a
 * word of the field's vocabulary, or an INSEE code for a city; `unknown` for a value that says nothing.
 */
export type Answers = v.InferOutput<typeof stored>;

export const noAnswers: Answers = { version: 1, columns: [], values: [], files: [], people: [], erased: [] };

/** Reads a file of answers; throws, naming what is wrong, when it is not one. */
export function readAnswers(text: string): Answers {
  return v.parse(stored, JSON.parse(text));
}

export type PeopleDecision = Answers['people'][number];

/** Earlier answers, then later ones; of two answers to one question the later stays. */
export function joinAnswers(earlier: Answers, later: Answers): Answers {
  return {
    version: 1,
    columns: latest([...earlier.columns, ...later.columns], ({ table, header }) => [table, header]),
    values: latest([...earlier.values, ...later.values], ({ table, field, value }) => [table, field, value]),
    files: [...new Set([...earlier.files, ...later.files].map(({ file }) => file))].map((file) =>
      Object.assign({ file }, ...[...earlier.files, ...later.files].filter((each) => each.file === file)),
    ),
    people: latest([...earlier.people, ...later.people], ({ a, b }) => [a, b].sort()),
    erased: [...new Set([...earlier.erased, ...later.erased])],
  };
}

function latest<Item>(items: readonly Item[], question: (item: Item) => readonly string[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(question(item)), item])).values()];
}

/** The answers that bear on one table of one file. */
export interface Told {
  /** By header. */
  readonly columns: ReadonlyMap<string, Field | null>;
  readonly meaning: (field: Field, value: string) => string | undefined;
  readonly date: string | undefined;
  readonly city: string | undefined;
  /** Of days and months in its dates. */
  readonly order: 'day-first' | 'month-first' | 'swapped' | undefined;
}

/** Whether accents encoded twice are set right in a file: yes, unless it was said otherwise. */
export function isRepaired({ files }: Answers, file: string): boolean {
  return files.findLast((each) => each.file === file)?.repair ?? true;
}

export function answersFor({ columns, values, files }: Answers, file: string, table: string): Told {
  const meanings = new Map(
    values.filter((each) => each.table === table).map((each) => [`${each.field} ${each.value}`, each.meaning]),
  );
  const own = files.findLast((each) => each.file === file);
  return {
    columns: new Map(columns.filter((each) => each.table === table).map((each) => [each.header, each.field])),
    meaning: (field, value) => meanings.get(`${field} ${value}`),
    date: own?.date,
    city: own?.city,
    order: own?.order,
  };
}

/** Changes when an answer does that bears on this table or file. */
export function answersKey(answers: Answers, file: string, table: string | null): string {
  const { columns, values, files } = answers;
  return JSON.stringify([
    columns.filter((each) => each.table === table),
    values.filter((each) => each.table === table),
    files.filter((each) => each.file === file),
  ]);
}
