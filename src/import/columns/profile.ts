import type { Kind } from '../../model/dataset/report.ts';
import type { Presence } from '../../model/dataset/vocabulary.ts';
import type { Field } from '../../model/dataset/field.ts';

/** How one tool writes its export. Headers are folded (`fold.ts`). */
export interface Profile {
  readonly id: string;
  readonly kind: Exclude<Kind, 'none'>;
  /** Headers that are all there in this tool's export and not in another's; the tool with the most of them is the one. */
  readonly signature: readonly (string | RegExp)[];
  /** Headers whose meaning here is not what they say by themselves. */
  readonly fields: Readonly<Record<string, Field>>;
  /** True when a row is there because the person was: a sign-in form, a list of connections. */
  readonly everyRowAttended?: boolean;
  /** True when a row is a person who was there, whatever else the file may be: a register of activities. */
  readonly isList?: boolean;
  /** True for a register of all that a place does: people who came by themselves were coached, the others are of a workshop (counting rule C30). */
  readonly isRegister?: boolean;
  /** Words of presence that mean something else here; folded. */
  readonly presences?: Readonly<Record<string, Exclude<Presence, 'unknown'>>>;
  /** True when the columns a tool does not name are questions to each attendee: a city there is where they live. */
  readonly asksAttendees?: boolean;
  /** True when one cell names all the people of a row. */
  readonly severalPeople?: boolean;
  /** True for the list of an online tool that names whoever called the meeting: they are left out (counting rule C13). */
  readonly meeting?: boolean;
}
