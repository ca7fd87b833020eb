import type { FileError, FoundInstead } from '../../model/dataset/refusal.ts';

/** A file that cannot be read as an export: why, and what it is instead, when that is known. Its sentence is made where it is read. */
export interface FileRefusal {
  readonly error: FileError;
  readonly found?: FoundInstead;
}

export function refuse(error: FileError, found?: FoundInstead): FileRefusal {
  return found === undefined ? { error } : { error, found };
}
