/**
 * What is wrong with a ClickHouse: it cannot be reached, or an answer of it is not whole; it refuses a statement, or who asks; it is too old; a setting, its
 * clock or the tables are not what they must be; another load is running; nothing was loaded.
 */
export type ClickhouseKind =
  | 'reach'
  | 'cut'
  | 'query'
  | 'access'
  | 'version'
  | 'setting'
  | 'clock'
  | 'schema'
  | 'rows'
  | 'loading'
  | 'empty';

/** Says what to do. */
export class ClickhouseError extends Error {
  readonly kind: ClickhouseKind;

  constructor(kind: ClickhouseKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ClickhouseError';
    this.kind = kind;
  }
}
