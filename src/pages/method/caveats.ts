import type { MessageId } from '../../i18n/fr.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';

type Caveat = Extract<MessageId, `caveat.${string}`>;

/** What each indicator does not say. An empty list is a decision: its definition says it all. */
export const caveats = {
  registrations: ['caveat.units'],
  attendances: ['caveat.units'],
  people: ['caveat.overlap', 'caveat.anonymous', 'caveat.identity'],
  'new-people': ['caveat.new', 'caveat.identity'],
  sessions: ['caveat.attended'],
  'session-cities': ['caveat.attended', 'caveat.compared-cities'],
  'session-epci': ['caveat.attended'],
  partners: ['caveat.attended'],
  'attendances-per-person': ['caveat.mean'],
  'people-per-session': ['caveat.mean', 'caveat.attended'],
  'fill-rate': ['caveat.capacity'],
  'no-show-rate': ['caveat.no-check-in'],
  'hub-people': ['caveat.overlap', 'caveat.anonymous'],
  'hub-share': ['caveat.complement'],
  'elsewhere-people': ['caveat.overlap', 'caveat.anonymous'],
  'hub-and-elsewhere-people': [],
  'outside-only-share': ['caveat.complement'],
  'women-share': ['caveat.gender-bounds', 'caveat.missing'],
  'gender-unknown-share': ['caveat.missing'],
  'job-seeker-share': ['caveat.occupation', 'caveat.missing'],
  'reserved-sessions': ['caveat.attended'],
  'reserved-attendances': ['caveat.units'],
  'coached-people': ['caveat.overlap'],
  'coaching-appointments': [],
  'coaching-rate': ['caveat.same-period', 'caveat.recent', 'caveat.outcome-base'],
  opportunities: ['caveat.events'],
  'opportunity-people': ['caveat.overlap'],
  'opportunity-rate': ['caveat.same-period', 'caveat.recent', 'caveat.outcome-base'],
  'people-per-1000': ['caveat.visitors', 'caveat.overlap'],
  'population-within-10km': ['caveat.crow'],
} as const satisfies Record<IndicatorId, readonly Caveat[]>;
