import type { glossary as source } from '../../fr/definitions/glossary.ts';

export const glossary = {
  'term.registration': 'Registration',
  'meaning.registration':
    'One person registered for one session, whatever came of it: attendance, no-show, excuse, cancellation.',
  'term.attendance': 'Attendance',
  'meaning.attendance':
    'A registration whose person was present. Whoever comes three times makes three attendances and one person.',
  'term.person': 'Person trained',
  'meaning.person':
    'A distinct person with at least one attendance in the chosen period and scope. Trainee, participant and beneficiary are not used here.',
  'term.session': 'Session',
  'meaning.session': 'One workshop held at one place, on one day, at one time.',
  'term.theme': 'Theme',
  'meaning.theme': 'The subject of a session, as the exports name it.',
  'term.city': 'Town',
  'meaning.city': 'The commune (INSEE) where the session is held; never that of the home, unless said.',
  'term.hub': 'Hub city',
  'meaning.hub': 'The commune of the permanent space. The tour goes to the other towns.',
  'term.partner': 'Partner',
  'meaning.partner': 'An organisation that hosts sessions or sends its public to them.',
  'term.reserved': 'Reserved session',
  'meaning.reserved': 'A session kept for the public of one partner.',
  'term.coaching': 'Coaching',
  'meaning.coaching':
    'An individual appointment of one person, apart from workshops. A person coached has honoured at least one.',
  'term.opportunity': 'Opportunity',
  'meaning.opportunity':
    'A professional event of one person (job, internship, training, new business), with its date, its type and its level of evidence.',
  'term.period': 'Period',
  'meaning.period': 'A run of days, the first and the last included.',
  'term.year': 'Programme year',
  'meaning.year': 'A year of the programme: it starts on the anniversary of the opening, not in January.',
  'term.cohort': 'Cohort',
  'meaning.cohort':
    'The people whose first attendance falls in the period, then followed for the same time. Whoever was not observed for long enough is set apart.',
  'term.indicator': 'Indicator',
  'meaning.indicator': 'A named quantity, with its definition, its unit and, for a ratio, its base.',
  'term.breakdown': 'Breakdown',
  'meaning.breakdown': 'What an indicator is split by: month, town, age… The total is counted again, not added up.',
  'term.figure': 'Figure',
  'meaning.figure':
    'The value of an indicator for a period and a scope. It is shown, not defined (nothing to relate) or withheld; neither of the last two is a zero.',
  'term.secrecy': 'Disclosure control',
  'meaning.secrecy':
    'What keeps a published table from telling of somebody: a count of 1 to 10 people is withheld, with as many other figures as it takes for it not to be worked out.',
  'term.as-of': 'Data date',
  'meaning.as-of': 'The last day the data speaks of. The same figure, at a later date, may be another.',
} satisfies Record<keyof typeof source, string>;
