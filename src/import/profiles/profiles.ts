import type { Profile } from '../profile.ts';
import { coachingSheet } from './coachingSheet.ts';
import { eventbrite } from './eventbrite.ts';
import { googleForms } from './googleForms.ts';
import { helloasso } from './helloasso.ts';
import { opportunitySheet } from './opportunitySheet.ts';
import { weezevent } from './weezevent.ts';

/** Every export format known by name, each recognised by its own signature. */
export const profiles: readonly Profile[] = [
  eventbrite,
  helloasso,
  weezevent,
  googleForms,
  coachingSheet,
  opportunitySheet,
];
