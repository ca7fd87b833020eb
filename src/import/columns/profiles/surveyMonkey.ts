import type { Profile } from '../profile.ts';

/** Answers to a SurveyMonkey survey: its own dates are those of the answer. */
export const surveyMonkey: Profile = {
  id: 'surveymonkey',
  kind: 'attendance',
  signature: ['respondent id', 'collector id', 'start date', 'end date'],
  fields: {
    'respondent id': 'ticket',
    'collector id': 'ignored',
    'start date': 'ignored',
    'end date': 'modified',
    'ip address': 'ignored',
    'custom data 1': 'ignored',
  },
  everyRowAttended: true,
};

/** The same in French. */
export const surveyMonkeyFrench: Profile = {
  ...surveyMonkey,
  signature: [/^(id|identifiant|n) du repondant$/, /^(id|identifiant|n) du collecteur$/, /^date de (debut|fin)$/],
  fields: {
    'id du repondant': 'ticket',
    'identifiant du repondant': 'ticket',
    'date de debut': 'ignored',
    'date de fin': 'modified',
    'adresse ip': 'ignored',
    'donnees personnalisees 1': 'ignored',
  },
};
