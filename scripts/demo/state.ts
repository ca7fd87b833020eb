import type { Day } from '../../src/model/time/day.ts';
import type { Period } from '../../src/model/time/period.ts';
import type { Evidence, Gender, Occupation, OpportunityType, Presence } from '../../src/model/dataset/vocabulary.ts';

/** How a person answers the question of age, the same way everywhere. */
export type AgeAnswer =
  | { readonly kind: 'date'; readonly birth: Day }
  | { readonly kind: 'year'; readonly birthYear: number }
  | { readonly kind: 'bracket'; readonly from: number; readonly to: number | null }
  | { readonly kind: 'stated'; readonly years: number }
  | { readonly kind: 'none' };

/** What every row of a person says of who they are. A family shares one address. */
export type Identity =
  | { readonly kind: 'email'; readonly email: string; readonly phone: string | null }
  | { readonly kind: 'family'; readonly email: string }
  | { readonly kind: 'phone'; readonly phone: string }
  | { readonly kind: 'birth'; readonly birth: Day };

export interface Person {
  readonly id: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly identity: Identity;
  readonly age: AgeAnswer;
  /** `null` when the person never says. */
  readonly gender: Gender | null;
  readonly occupation: Occupation | null;
}

/** The tool a session's registrations are exported from. */
export type Tool = 'ticketing' | 'form';

export interface Session {
  readonly day: Day;
  /** Minutes since midnight. */
  readonly start: number;
  readonly city: string | null;
  readonly label: string;
  readonly theme: string | null;
  readonly venue: string | null;
  readonly partner: string | null;
  readonly reserved: boolean;
  readonly tool: Tool;
}

export interface Registration {
  /** `null` for somebody who gave no name. */
  readonly person: Person | null;
  readonly session: Session;
  /** What is counted: the strongest of what the rows say. */
  readonly presence: Presence;
  /** What each row says; two when the person registered twice. */
  readonly rows: readonly Presence[];
  /** The tool wrote the same row twice. */
  readonly exportedTwice: boolean;
  /** Gender, occupation and, where it is not needed to know who this is, date of birth were left blank. */
  readonly silent: boolean;
}

export interface Appointment {
  readonly person: Person;
  readonly day: Day;
  readonly start: number;
  readonly presence: 'attended' | 'no_show' | 'cancelled';
}

export interface Opportunity {
  readonly person: Person;
  readonly day: Day;
  readonly type: OpportunityType;
  readonly evidence: Evidence;
}

/** Everything that happened in the two invented years; the exports are written and the truth is counted from it. */
export interface State {
  readonly seed: number;
  readonly people: number;
  readonly years: readonly Period[];
  readonly registrations: readonly Registration[];
  readonly appointments: readonly Appointment[];
  readonly opportunities: readonly Opportunity[];
}
