import type { indicators as source } from '../../fr/definitions/indicators.ts';

export const indicators = {
  'indicator.registrations': 'Registrations',
  'definition.registrations':
    'Number of registrations for the sessions of the period, whatever came of them: attendance, absence, cancellation, excuse or missing check-in.',
  'indicator.attendances': 'Attendances',
  'definition.attendances':
    'Number of registrations whose person was present. The same person counts as many times as they came; anonymous attendances are included.',
  'indicator.people': 'People trained',
  'definition.people':
    'Number of distinct people with at least one attendance in the chosen period and scope. Anonymous attendances are not in it; their number is given apart.',
  'indicator.new-people': 'New people',
  'definition.new-people':
    'Number of distinct people whose very first attendance, anywhere, falls in the period. If the data starts after the opening, this number is overstated at the start.',
  'indicator.sessions': 'Sessions',
  'definition.sessions': 'Number of sessions of the period with at least one person present.',
  'indicator.session-cities': 'Towns with a session',
  'definition.session-cities':
    'Number of communes that held at least one session with a person present. It is the place of the session, never the home.',
  'indicator.session-epci': 'Groups of communes with a session',
  'definition.session-epci':
    'Number of groups of communes (EPCI) that held at least one session with a person present. Sessions whose commune is not known are apart.',
  'indicator.partners': 'Partners',
  'definition.partners':
    'Number of distinct partners with at least one session of the period where a person was present.',
  'indicator.attendances-per-person': 'Attendances per person',
  'definition.attendances-per-person':
    'Number of attendances of identified people over the number of these people. Anonymous attendances are apart.',
  'indicator.people-per-session': 'People per session',
  'definition.people-per-session':
    'Attendances divided by sessions with at least one person present: at a session, each attendance is one person.',
  'indicator.fill-rate': 'Fill rate',
  'definition.fill-rate':
    'Attendances out of the places of the sessions whose capacity is known. Sessions without a stated capacity are left out; their number is shown apart. With a filter on people, it is the share of the places they took.',
  'indicator.no-show-rate': 'No-show rate',
  'definition.no-show-rate':
    'No-shows over all no-shows and attendances. Excused and cancelled registrations are apart; a registration without check-in is neither an attendance nor a no-show.',
  'indicator.hub-people': 'People trained in the hub city',
  'definition.hub-people':
    'Number of distinct people with at least one attendance at a session held in the hub city, home of the permanent space. A person who also came elsewhere is counted here.',
  'indicator.hub-share': 'Share of the hub city',
  'definition.hub-share': 'People with at least one attendance in the hub city over all people trained.',
  'indicator.elsewhere-people': 'People trained outside the hub city',
  'definition.elsewhere-people':
    'Number of distinct people with at least one attendance at a session not located in the hub city; a session whose town is not stated is one. A person who also came to the hub city is counted here.',
  'indicator.hub-and-elsewhere-people': 'People who came to the hub city and elsewhere',
  'definition.hub-and-elsewhere-people':
    'Number of distinct people with at least one attendance in the hub city and at least one outside it. They are in both numbers: hub city, plus outside it, minus these people, make all people trained.',
  'indicator.outside-only-share': 'Share of people who came only outside the hub city',
  'definition.outside-only-share': 'People with no attendance in the hub city over all people trained.',
  'indicator.women-share': 'Share of women',
  'definition.women-share':
    'Women over the people trained whose gender is known. These are people, not attendances; the number of people whose gender is not stated is given apart.',
  'indicator.gender-unknown-share': 'Share of gender not stated',
  'definition.gender-unknown-share': 'People whose gender is not stated over all people trained.',
  'indicator.job-seeker-share': 'Share of job-seekers',
  'definition.job-seeker-share': 'Job-seekers over the people trained whose occupation is known.',
  'indicator.reserved-sessions': 'Reserved sessions',
  'definition.reserved-sessions':
    'Number of sessions reserved for the public of one partner, with at least one person present.',
  'indicator.reserved-attendances': 'Attendances at reserved sessions',
  'definition.reserved-attendances': 'Number of attendances at sessions reserved for the public of one partner.',
  'indicator.coached-people': 'People coached',
  'definition.coached-people':
    'Number of distinct people with at least one honoured coaching appointment in the period, whether or not they attended a workshop in it.',
  'indicator.coaching-appointments': 'Coaching appointments',
  'definition.coaching-appointments': 'Number of individual coaching appointments honoured in the period.',
  'indicator.coaching-rate': 'Coaching rate',
  'definition.coaching-rate':
    'Among the people who attended a workshop in the period, the share who also had an honoured coaching appointment in the same period.',
  'indicator.opportunities': 'Professional opportunities',
  'definition.opportunities':
    'Number of professional opportunities dated in the period (job, internship, training, new business…). These are events: one person may have several.',
  'indicator.opportunity-people': 'People with an opportunity',
  'definition.opportunity-people':
    'Number of distinct people with at least one professional opportunity dated in the period.',
  'indicator.opportunity-rate': 'Opportunity rate',
  'definition.opportunity-rate':
    'Among the people coached in the period, the share with at least one professional opportunity dated in the same period.',
  'indicator.people-per-1000': 'People trained per 1,000 residents',
  'definition.people-per-1000':
    'People trained, by place of session, over the residents of the same area. They do not necessarily live there, except in a breakdown by residence.',
  'indicator.population-within-10km': 'Residents within 10 km of a session',
  'definition.population-within-10km':
    'Share of the region’s residents whose town centre lies within 10 km, as the crow flies, of a commune that held a session.',
  'indicator.training-hours': 'Hours of training',
  'definition.training-hours':
    'Sum of the lengths of the attendances of the period, where a file states them: time spent, or length of the session. Attendances of unknown length are apart and are not zero.',
  'indicator.hours-per-person': 'Hours per person',
  'definition.hours-per-person':
    'Hours of identified people divided by the number of those with at least one attendance of known length.',
  'basis.attendances-per-person': 'Identified people with at least one attendance in the period.',
  'basis.people-per-session': 'Sessions with at least one person present.',
  'basis.fill-rate': 'The places of the sessions that state their capacity and had at least one person present.',
  'basis.no-show-rate':
    'Registrations with a check-in: present and no-show, neither excused, nor cancelled, nor without check-in.',
  'basis.hub-share': 'The people trained.',
  'basis.outside-only-share': 'The people trained.',
  'basis.women-share': 'The people trained whose gender is known.',
  'basis.gender-unknown-share': 'The people trained, whether or not their gender is known.',
  'basis.job-seeker-share': 'The people trained whose occupation is known.',
  'basis.coaching-rate': 'The people trained, coached or not.',
  'basis.opportunity-rate': 'The people coached in the period.',
  'basis.people-per-1000': 'The residents of the chosen area (municipal population).',
  'basis.population-within-10km': 'The residents of the region (municipal population).',
  'basis.hours-per-person': 'Identified people whose length is known.',
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
  'base.hours-per-person': '{numerator, number} h for {denominator, plural, one {# person} other {# people}}',
  'unknown.people':
    '{count, plural, one {# attendance without identity} other {# attendances without identity}} apart: {low, plural, =0 {{high, plural, one {one person, unnamed} other {# people at most, none named}}} other {between {low, number} and {high, number} people}}',
  'unknown.attendances-per-person':
    '{count, plural, one {# anonymous attendance} other {# anonymous attendances}} apart',
  'unknown.session-epci': '{count, plural, one {# session} other {# sessions}} whose town is not stated, apart',
  'unknown.fill-rate': '{count, plural, one {# session} other {# sessions}} of unknown capacity, apart',
  'unknown.hours': '{count, plural, one {# attendance} other {# attendances}} of unknown length, apart',
  'unknown.no-show-rate':
    '{count, plural, one {# registration without check-in} other {# registrations without check-in}} apart',
  'unknown.women-share': '{count, plural, one {# person} other {# people}} whose gender is not stated, apart',
  'unknown.job-seeker-share': '{count, plural, one {# person} other {# people}} whose occupation is not stated, apart',
} satisfies Record<keyof typeof source, string>;
