import type { Sql, Value } from '../../sql/sql.ts';

/** A statement whose values stand apart from its text, as ClickHouse takes them: `{p0:String}`. */
export interface Bound {
  readonly query: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** Throws a TypeError for a value that ClickHouse has no type for: a missing one, or a number that is not whole. */
export function bound({ text, values }: Sql): Bound {
  const parts = text.split('?');
  return {
    query: parts
      .map((part, index) => (index === 0 ? part : `{p${index - 1}:${typeOf(values[index - 1])}}${part}`))
      .join(''),
    params: Object.fromEntries(values.map((value, index) => [`p${index}`, known(value)])),
  };
}

function typeOf(value: Value | undefined): string {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Bool';
  if (typeof value === 'number' && Number.isSafeInteger(value)) return 'Int64';
  throw new TypeError(`not a value that can be bound: ${value}`);
}

function known(value: Value): string | number | boolean {
  if (value === null) throw new TypeError('a missing value cannot be bound');
  return value;
}
