/** In every canonical column a missing value is −1: each real value is zero or more. */
export const ABSENT = -1;

/**
 * One column. `integer` and `day` (days since 1970-01-01) hold values, `boolean` 0 or 1, `category` codes into `labels`.
 * Categories of the same `domain` share their labels, and one ENUM in the database.
 */
export type Column =
  | { readonly type: 'integer' | 'day' | 'boolean'; readonly values: Int32Array }
  | {
      readonly type: 'category';
      readonly values: Int32Array;
      readonly domain: string;
      readonly labels: readonly string[];
    };

export interface Table {
  readonly name: string;
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}
