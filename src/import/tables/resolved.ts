import type { Extract } from '../rows/extract.ts';
import type { People } from '../resolve/people.ts';
import type { Refs } from '../resolve/registrations.ts';
import type { Sessions } from '../resolve/sessions.ts';

/** What the rows of an import turned out to be: sessions, people, and those that count. */
export interface Resolved {
  readonly extracts: readonly Extract[];
  readonly sessions: Sessions;
  readonly people: People;
  readonly counted: Refs;
}
