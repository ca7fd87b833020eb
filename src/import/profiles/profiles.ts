import { fold } from '../fold.ts';
import type { Profile } from '../profile.ts';
import { civicrm } from './civicrm.ts';
import { coachingSheet } from './coachingSheet.ts';
import { coop } from './coop.ts';
import { eventbrite } from './eventbrite.ts';
import { googleForms } from './googleForms.ts';
import { helloasso } from './helloasso.ts';
import { indico } from './indico.ts';
import { luma } from './luma.ts';
import { meetup } from './meetup.ts';
import { microsoftForms, microsoftFormsFrench } from './microsoftForms.ts';
import { opportunitySheet } from './opportunitySheet.ts';
import { pretix } from './pretix.ts';
import { surveyMonkey } from './surveyMonkey.ts';
import { teams, teamsFrench } from './teams.ts';
import { weezevent } from './weezevent.ts';
import { zoom, zoomFrench } from './zoom.ts';

/** Every export format known by name, each recognised by its own signature. */
export const profiles: readonly Profile[] = [
  eventbrite,
  helloasso,
  weezevent,
  pretix,
  indico,
  civicrm,
  luma,
  meetup,
  coop,
  googleForms,
  microsoftForms,
  microsoftFormsFrench,
  surveyMonkey,
  teams,
  teamsFrench,
  zoom,
  zoomFrench,
  coachingSheet,
  opportunitySheet,
];

/** The tool that writes these headers; `null` when none is known to. */
export function findProfile(headers: readonly string[]): Profile | null {
  const folded = new Set(headers.map((header) => fold(header.slice(0, LONGEST_HEADER))));
  return profiles.find(({ signature }) => signature.every((each) => folded.has(each))) ?? null;
}

const LONGEST_HEADER = 300;
