import type { reader as source } from '../fr/reader.ts';

/** Words of a published site, for those who read it. */
export const reader = {
  'reader.title': 'Where these figures come from',
  'reader.lead':
    'These figures are counted from the files below, which the programme’s team read and checked before publishing them.',
  'reader.files': 'Files counted',
  'reader.file': 'File',
  'reader.kind': 'What it holds',
  'reader.rows': 'Rows read',
  'reader.counted': 'Of which counted',
  'reader.counted.attendance': '{count, plural, one {# attendance} other {# attendances}}',
  'reader.counted.coaching': '{count, plural, one {# appointment} other {# appointments}}',
  'reader.counted.opportunity': '{count, plural, one {# opportunity} other {# opportunities}}',
  'reader.rows.note':
    'A row is not always an attendance: absences, cancellations, duplicates and refused rows are not.',
  'reader.names': 'No name, address, telephone number or date of birth is published.',
  'reader.few':
    'Statistical disclosure control: counts of 1 to {most} people, and those that would tell of them, are withheld.',
  'reader.rare':
    'Rare answers were masked before publication: each person is like {k, number} others at least, or is not described; breakdowns by age, gender, situation and home may differ a little from the original count.',
  'reader.masked':
    'Rare answers were masked before publication: breakdowns may differ a little from the original count.',
  'reader.licence': 'Licence: {licence}.',
  'reader.signature.valid':
    'Signature checked in this browser: these figures are those that the team of the programme signed on {day}.',
  'reader.signature.unsupported':
    'These figures have a signature that this browser cannot check: update it to know whether they are those of the team of the programme.',
  'reader.signature.no-key': 'This site checks no signature: its address alone says who published these figures.',
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
