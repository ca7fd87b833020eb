/** In every canonical column a missing value is −1: each real value is zero or more. */
export const ABSENT = -1;

/** As narrow as the largest value allows; a value written back beyond that width would wrap. */
export type Values = Int8Array | Int16Array | Int32Array;

/**
 * One column. `integer` and `day` (days since 1970-01-01) hold values, `boolean` 0 or 1, `category` codes into `labels`.
 * Categories of the same `domain` share their labels, and one ENUM in the database.
 */
export type Column =
  | { readonly type: 'integer' | 'day' | 'boolean'; readonly values: Values }
  | {
      readonly type: 'category';
      readonly values: Values;
      readonly domain: string;
      readonly labels: readonly string[];
    };

export interface Table {
  readonly name: string;
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}
