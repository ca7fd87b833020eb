import { fold } from '../../words/fold.ts';
import type { Profile } from '../profile.ts';
import { bigBlueButton } from './bigBlueButton.ts';
import { billetweb, billetwebFrench } from './billetweb.ts';
import { civicrm, civicrmFrench } from './civicrm.ts';
import { coachingSheet } from './coachingSheet.ts';
import { coop } from './coop.ts';
import { emploisInclusion } from './emploisInclusion.ts';
import { eventbrite, eventbriteFrench } from './eventbrite.ts';
import { googleForms, googleFormsEnglish } from './googleForms.ts';
import { helloasso, helloassoOlder } from './helloasso.ts';
import { indico, indicoFrench } from './indico.ts';
import { luma } from './luma.ts';
import { meet, webex } from './meet.ts';
import { meetup } from './meetup.ts';
import { microsoftForms, microsoftFormsFrench } from './microsoftForms.ts';
import { moodleAttendance } from './moodleAttendance.ts';
import { opportunitySheet } from './opportunitySheet.ts';
import { pretix, pretixFrench } from './pretix.ts';
import { rdvByUser, rdvServicePublic } from './rdvServicePublic.ts';
import { salesforce } from './salesforce.ts';
import { surveyMonkey, surveyMonkeyFrench } from './surveyMonkey.ts';
import {
  teams,
  teamsActions,
  teamsActionsFrench,
  teamsElsewhere,
  teamsFrench,
  teamsJoins,
  teamsJoinsFrench,
} from './teams.ts';
import { weezevent, weezeventEvents } from './weezevent.ts';
import { weezeventApi } from './weezeventApi.ts';
import { zoom, zoomFrench, zoomMeetings, zoomRegistration, zoomUnique, zoomWebinar } from './zoom.ts';

/** Every export format known by name, each recognised by its own signature. */
export const profiles: readonly Profile[] = [
  eventbrite,
  eventbriteFrench,
  helloasso,
  helloassoOlder,
  weezevent,
  weezeventEvents,
  weezeventApi,
  billetweb,
  billetwebFrench,
  pretix,
  pretixFrench,
  indico,
  indicoFrench,
  civicrm,
  civicrmFrench,
  luma,
  meetup,
  coop,
  googleForms,
  googleFormsEnglish,
  microsoftForms,
  microsoftFormsFrench,
  surveyMonkey,
  surveyMonkeyFrench,
  teams,
  teamsFrench,
  teamsActions,
  teamsActionsFrench,
  teamsElsewhere,
  teamsJoins,
  teamsJoinsFrench,
  zoomMeetings,
  zoom,
  zoomFrench,
  zoomUnique,
  zoomWebinar,
  zoomRegistration,
  bigBlueButton,
  meet,
  webex,
  rdvServicePublic,
  rdvByUser,
  moodleAttendance,
  salesforce,
  emploisInclusion,
  coachingSheet,
  opportunitySheet,
];

/** The tool that writes these headers; `null` when none is known to. */
export function findProfile(headers: readonly string[]): Profile | null {
  const folded = new Set(headers.map((header) => fold(header.slice(0, LONGEST_HEADER))));
  const isThere = (each: string | RegExp): boolean =>
    typeof each === 'string' ? folded.has(each) : [...folded].some((header) => each.test(header));
  return bySignature.find(({ signature }) => signature.every(isThere)) ?? null;
}

const bySignature = [...profiles].sort((a, b) => b.signature.length - a.signature.length);

const LONGEST_HEADER = 300;
