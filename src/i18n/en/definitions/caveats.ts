import type { caveats as source } from '../../fr/definitions/caveats.ts';

export const caveats = {
  'caveat.units':
    'These are not people: the same person registers and comes several times. A number of registrations, attendances or people is quoted with its unit.',
  'caveat.overlap':
    'Does not add up: a person who came to two towns or in two months counts in each, and only once in the total, which is counted again.',
  'caveat.anonymous':
    'An anonymous attendance may be that of a person already counted: the true number is at least the one shown, at most that one plus the anonymous attendances. No gender, age or occupation is lent to them.',
  'caveat.identity':
    'A person is recognised by their e-mail address, phone or name: two registrations that nothing brings together count two people, and a family that shares one address counts several.',
  'caveat.new':
    '“New” is not “came in the period”: a person who came last year and again this year is a person trained, not a new one.',
  'caveat.attended':
    'A session where nobody is marked present is not in it, whether it was cancelled or its check-in is missing.',
  'caveat.compared-cities': 'A town absent from the period of comparison is new: it has no change in percent.',
  'caveat.mean': 'It is a mean: a few very high values are enough to raise it.',
  'caveat.capacity':
    'Exceeds 100% when more people were let in than the capacity. A place kept by someone who did not come counts as empty.',
  'caveat.duration':
    'Counts only what files state: time spent, or the length of the session where only that is written. An unknown length is not zero. A number without a unit is neither hours nor minutes: say which in “Correct the reading”. Somebody who joined several times counts for the union of these times.',
  'caveat.no-check-in':
    'A session without check-in is missing, it is not one without no-shows: it is left out of the rate. It is about registrations, not people.',
  'caveat.complement':
    'The share of the hub city and that of people who came only elsewhere make 100%: a person who came to both is on the side of the hub city.',
  'caveat.gender-bounds':
    'Genders not stated are neither spread nor counted as “other”. The Audience page gives the bounds: the share if all were men, and if all were women.',
  'caveat.missing':
    'Not stated, refused, not asked and withheld are four things; the exports do not always let them be told apart.',
  'caveat.occupation':
    'Says nothing of the people whose occupation is not known. It is the one stated on registering, not that of today.',
  'caveat.same-period':
    'Counts what falls in the same period, in any order and after any delay, and not what became of people who came in together: the cohort of the Pathway page follows that. The two rates cannot be compared.',
  'caveat.recent':
    'People who arrived at the end of the period had little time and count as the others; the cohort sets them apart.',
  'caveat.outcome-base': 'Is not published when the base is of fewer than 60 people.',
  'caveat.events':
    'Events, not people: over the number of people coached they do not make a rate. Each has a type, a date and a level of evidence (stated by the person, the coach, a partner, or a document).',
  'caveat.visitors':
    'Sets the people who came to an area over those who live there: a town that draws its neighbours stands higher. The population is that of the same area and of the same vintage.',
  'caveat.crow':
    'As the crow flies, from one town centre to another: no road, no relief, no transport. “Within 10 km” does not mean accessible.',
} satisfies Record<keyof typeof source, string>;
