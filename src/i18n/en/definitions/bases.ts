import type { bases as source } from '../../fr/definitions/bases.ts';

export const bases = {
  'base.attendances-per-person':
    '{numerator, plural, one {# attendance} other {# attendances}} of {denominator, plural, one {# identified person} other {# identified people}}',
  'base.people-per-session':
    '{numerator, plural, one {# attendance} other {# attendances}} at {denominator, plural, one {# session} other {# sessions}}',
  'base.fill-rate':
    '{numerator, plural, one {# attendance} other {# attendances}} for {denominator, plural, one {# place} other {# places}}',
  'base.no-show-rate':
    '{numerator, plural, one {# no-show} other {# no-shows}} out of {denominator, plural, one {# checked registration} other {# checked registrations}}',
  'base.hub-share': '{numerator, number} out of {denominator, plural, one {# person trained} other {# people trained}}',
  'base.outside-only-share':
    '{numerator, number} out of {denominator, plural, one {# person trained} other {# people trained}}',
  'base.women-share':
    '{numerator, plural, one {# woman} other {# women}} out of {denominator, plural, one {# person} other {# people}} whose gender is known',
  'base.gender-unknown-share':
    '{numerator, number} out of {denominator, plural, one {# person trained} other {# people trained}}',
  'base.job-seeker-share':
    '{numerator, number} out of {denominator, plural, one {# person} other {# people}} whose occupation is known',
  'base.coaching-rate':
    '{numerator, number} out of {denominator, plural, one {# person trained} other {# people trained}}',
  'base.opportunity-rate':
    '{numerator, number} out of {denominator, plural, one {# person coached} other {# people coached}}',
  'base.people-per-1000':
    '{numerator, plural, one {# person} other {# people}} for {denominator, plural, one {# resident} other {# residents}}',
  'base.population-within-10km':
    '{numerator, number} out of {denominator, plural, one {# resident} other {# residents}}',
  'unknown.people': '{count, plural, one {# anonymous attendance} other {# anonymous attendances}} apart',
  'unknown.attendances-per-person':
    '{count, plural, one {# anonymous attendance} other {# anonymous attendances}} apart',
  'unknown.session-epci': '{count, plural, one {# session} other {# sessions}} whose town is not stated, apart',
  'unknown.fill-rate': '{count, plural, one {# session} other {# sessions}} of unknown capacity, apart',
  'unknown.no-show-rate':
    '{count, plural, one {# registration without check-in} other {# registrations without check-in}} apart',
  'unknown.women-share': '{count, plural, one {# person} other {# people}} whose gender is not stated, apart',
  'unknown.job-seeker-share': '{count, plural, one {# person} other {# people}} whose occupation is not stated, apart',
} satisfies Record<keyof typeof source, string>;
