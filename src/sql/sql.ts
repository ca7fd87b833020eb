declare const brand: unique symbol;

/** Text of a query and the values it binds, in order. Made only by the `sql` tag, so no text of a reader can become code. */
export interface Sql {
  readonly [brand]: true;
  readonly text: string;
  readonly values: readonly Value[];
}

export type Value = string | number | boolean | null;

/** SQL is text with holes: another `Sql` is spliced, a value is bound. */
export function sql(strings: TemplateStringsArray, ...holes: readonly (Sql | Value)[]): Sql {
  const texts = [strings[0] ?? ''];
  const values: Value[] = [];
  holes.forEach((hole, index) => {
    if (isSql(hole)) {
      texts.push(hole.text);
      values.push(...hole.values);
    } else {
      texts.push('?');
      values.push(hole);
    }
    texts.push(strings[index + 1] ?? '');
  });
  return make(texts.join(''), values);
}

/** `parts` with `separator` between them; empty for none. */
export function join(parts: readonly Sql[], separator: Sql): Sql {
  const texts: string[] = [];
  const values: Value[] = [];
  parts.forEach((part, index) => {
    if (index > 0) {
      texts.push(separator.text);
      values.push(...separator.values);
    }
    texts.push(part.text);
    values.push(...part.values);
  });
  return make(texts.join(''), values);
}

/** Bound values separated by commas, for `IN (…)`. Throws on an empty list: `IN ()` is not SQL. */
export function list(values: readonly Value[]): Sql {
  if (values.length === 0) throw new RangeError('an empty list cannot be put in IN ()');
  return join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );
}

/** A name of ours as an identifier. Names come from code, never from a file: anything but `a-z0-9_` throws. */
export function name(identifier: string): Sql {
  if (!/^[a-z][a-z0-9_]*$/.test(identifier)) throw new TypeError(`not an identifier: ${identifier}`);
  return make(identifier, []);
}

function isSql(hole: Sql | Value): hole is Sql {
  return typeof hole === 'object' && hole !== null;
}

function make(text: string, values: readonly Value[]): Sql {
  return { text, values } as Sql;
}

/** The statement with its values written in, to be read and run by hand. */
export function toText({ text, values }: Sql): string {
  return withValues(text, values);
}

/** A text of `sql` with literals in its holes. Throws on a text that a statement cannot hold: DuckDB would end it there. */
export function withValues(text: string, values: readonly Value[]): string {
  let index = 0;
  return text.replaceAll('?', () => literal(values[index++] ?? null));
}

function literal(value: Value): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') {
    if (value.includes('\0')) throw new TypeError('a text that holds the character 0 cannot be written in a statement');
    return `'${value.replaceAll("'", "''")}'`;
  }
  // Two signs of minus would begin a comment.
  return typeof value === 'number' && value < 0 ? `(${value})` : String(value);
}

/** A word or a whole number of ours as a literal, where the database should see a constant. Anything else throws. */
export function constant(value: string | number): Sql {
  if (typeof value === 'number' ? !Number.isInteger(value) : !/^[\w+-]+$/.test(value)) {
    throw new TypeError(`not a constant of ours: ${value}`);
  }
  return make(typeof value === 'number' ? String(value) : `'${value}'`, []);
}
