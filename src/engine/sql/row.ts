/** One row of a result, by the alias of each column. Integers are numbers, days are text. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;
