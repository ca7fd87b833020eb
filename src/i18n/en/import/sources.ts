import type { sources as source } from '../../fr/import/sources.ts';

/** Where published figures come from: what their readers are told of the files that were counted. */
export const sources = {
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
  'reader.licence': 'Licence: {licence}.',
  'reader.signature.valid':
    'Signature checked in this browser: these figures are those that the team of the programme signed on {day}.',
  'reader.signature.no-key': 'This site checks no signature: its address alone says who published these figures.',
} satisfies Record<keyof typeof source, string>;
