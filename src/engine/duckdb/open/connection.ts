import type { Value } from '../../../sql/sql.ts';
import type { Row } from '../../sql/row.ts';

/** What each build of DuckDB gives, in its own way; `fromConnection` makes an engine of it. */
export interface Connection {
  /** Runs statements whose result nobody reads. */
  readonly run: (text: string) => Promise<void>;
  readonly read: (text: string, values: readonly Value[]) => Promise<readonly Row[]>;
  /** Makes bytes readable by `read_csv`; resolves to the path to give it. */
  readonly addFile: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly removeFile: (name: string) => Promise<void>;
  /** Stops what is read, where the build can: in Node, WebAssembly hears nothing while it runs. */
  readonly interrupt?: () => void;
  readonly close: () => Promise<void>;
}

/** Right after opening: no extension, no file but those of the load, and no way back. */
export function lockDown(folder: string): string {
  return `SET autoinstall_known_extensions = false;
SET autoload_known_extensions = false;
SET allowed_directories = [${text(folder)}];
SET enable_external_access = false;
SET lock_configuration = true;`;
}

/** A string literal. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Text that UTF-8 can carry: DuckDB refuses half a surrogate pair. */
export function wellFormed(value: Value): Value {
  return typeof value === 'string' ? decoder.decode(encoder.encode(value)) : value;
}

/** The complaint about a result column that an engine does not give. */
export function wrongColumn(name: string, type: string): TypeError {
  return new TypeError(`column ${name} is of type ${type}: cast it to text, boolean, double or a 32-bit integer`);
}
