/** The slides of a review, in order. */
export const slideNames = [
  'cover',
  'sentences',
  'standings',
  'months',
  'places',
  'people',
  'facts',
  'moved',
  'method',
] as const;

export type SlideName = (typeof slideNames)[number];

/** Those of the deck that nobody chose: eight. */
export const usual: readonly SlideName[] = slideNames.filter((name) => name !== 'moved');
