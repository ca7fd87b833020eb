/** Closed vocabularies of the canonical tables. Unknown is `null`, never a member. */
export const genders = ['F', 'M', 'X'] as const;
export type Gender = (typeof genders)[number];

export const presences = ['attended', 'no_show', 'cancelled', 'registered', 'unknown'] as const;
export type Presence = (typeof presences)[number];

/** What a row of a register is of: a workshop of several people, or an appointment of one. */
export const rowKinds = ['collective', 'individual'] as const;
export type RowKind = (typeof rowKinds)[number];

export const occupations = [
  'jobseeker',
  'retraining',
  'employee',
  'self_employed',
  'student',
  'retired',
  'other',
] as const;
export type Occupation = (typeof occupations)[number];

export const opportunityTypes = [
  'job',
  'short_job',
  'training',
  'apprenticeship',
  'internship',
  'business',
  'other',
] as const;
export type OpportunityType = (typeof opportunityTypes)[number];

/** Who vouches for an opportunity, from the weakest to the strongest. */
export const evidences = ['person', 'coach', 'partner', 'document'] as const;
export type Evidence = (typeof evidences)[number];
