import type { press as source } from '../fr/press.ts';

/** Words of what is said to the press. */
export const press = {
  'verdict.confirmed': 'confirmed',
  'verdict.within_wording': 'true in these words',
  'verdict.not_confirmed': 'not confirmed',
  'verdict.ambiguous': 'ambiguous',
  'verdict.cannot_check': 'cannot be checked',
  'claims.none': 'No figure to check in this text.',
  'claim.region': 'whole region',
  'claim.numerator': 'as a count',
  'claim.reason.equal': '{own}.',
  'claim.reason.rounded': '{own}.',
  'claim.reason.differs': 'The value is another. {own}.',
  'claim.reason.base': 'True on one base, false on another. {own}; {others}.',
  'claim.reason.word': 'True if the word has that other meaning. {own}; {others}.',
  'claim.reason.stage':
    'It depends on the base: on one of them another figure of the text is impossible. {own}; {others}.',
  'claim.reason.not-measured': 'Bilan does not measure this.',
  'claim.reason.withheld': 'Too few people to be published (disclosure control).',
  'claim.reason.undefined': 'Nothing to report in this scope.',
  'claim.reason.outside': 'The data do not cover that year.',
  'finding.stage':
    'Impossible if these are people, on the base “{base}”: at least {least}, for {most} at most at the stage before ({said}).',
  'finding.possible': 'Possible on the base “{base}”: {most}.',
  'finding.part': 'The part is more than the whole ({base}): {least} for {most} ({said}).',
  'finding.share': 'The share does not fit the counts given ({base}): {said}.',
  'finding.twice': 'Two values for one thing ({base}): {said}.',
  'finding.sum': 'The shares are more than the whole: {least} ({said}).',
} satisfies Record<keyof typeof source, string>;
