import type { Profile } from '../profile.ts';

/** Answers to a form: the timestamp says when the form was sent, and dates the session only when nothing else does. */
export const googleForms: Profile = {
  id: 'google-forms',
  kind: 'attendance',
  signature: ['horodateur'],
  fields: { horodateur: 'modified', 'adresse e mail': 'email', 'nom d utilisateur': 'email' },
  everyRowAttended: true,
};

/** The same in English. */
export const googleFormsEnglish: Profile = {
  ...googleForms,
  signature: ['timestamp'],
  fields: { timestamp: 'modified', username: 'email' },
};
