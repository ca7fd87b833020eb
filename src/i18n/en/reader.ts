import type { reader as source } from '../fr/reader.ts';

/** Words of a published site, for those who read it. */
export const reader = {
  'reader.masked':
    'Rare answers were masked before publication: breakdowns may differ a little from the original count.',
  'reader.signature.unsupported':
    'These figures have a signature that this browser cannot check: update it to know whether they are those of the team of the programme.',
  'reader.failed': 'The published figures could not be loaded.',
  'remote.by': 'Figures counted by {host}, which knows what is filtered here.',
  'remote.lost': '{host} no longer answers: figures of {date} at {time}.',
  'cause.away': 'The service that counts does not answer: try again.',
  'cause.token': 'An access token is asked for.',
  'published.part': 'What is shown',
  'published.whole': 'The whole programme',
  'published.choose': 'Choose…',
  'published.only':
    'This site publishes {count, plural, one {# view} other {# views}} of its figures and nothing else: no other filter was published.',
  'published.not':
    'This filter was not published. Choose among {count, plural, one {# published view} other {the # published views}}.',
  'profile.unpublished': 'This site has not published this figure for what is asked.',
  'profile.label': 'Figures',
  'profile.internal': 'exact, for internal use',
  'profile.press': 'as in the press',
  'profile.open': 'as open data',
  'profile.says':
    'You see what the public would: counts of 1 to 10 people, and those that would betray them, are hidden. What you save is too.',
  'profile.says.published':
    'Published figures: counts of 1 to 10 people, and those that would tell of them, are withheld.',
  'profile.refused':
    'The address asks for exact figures (profile=internal): they are not shown here. You see those that may be published.',
  'profile.months':
    'Under this profile figures are told by whole months: those of a part of a month could tell of somebody.',
  'profile.weeks': 'The address asks for weeks (step=week): under this profile figures are told by whole months.',
  'profile.weeks.go': 'See months',
  'profile.months.go': 'See {period}',
  'peak.withheld': 'A part is withheld: what was attended most is not told.',
  'most.withheld': 'A part is withheld: which is the largest is not told.',
  'profile.hidden':
    'Not published under this profile for this view: this chart could tell of somebody. What can be published is told of a whole programme year, without a filter.',
} satisfies Record<keyof typeof source, string>;
