import type { Profile } from '../profile.ts';

const shared = { kind: 'attendance', everyRowAttended: true } as const;

/** Answers to a Microsoft form. Its e-mail reads « anonymous » and its name is empty for people from outside. */
export const microsoftForms: Profile = {
  ...shared,
  id: 'microsoft-forms',
  signature: ['start time', 'completion time', 'email', 'name'],
  fields: {
    id: 'ignored',
    name: 'full_name',
    'start time': 'ignored',
    'completion time': 'modified',
    'last modified time': 'ignored',
  },
};

/** The same in French. */
export const microsoftFormsFrench: Profile = {
  ...shared,
  id: 'microsoft-forms',
  signature: [
    /^heure de (debut|commencement)$/,
    /^heure de (fin|l achevement)$/,
    /^(adresse de messagerie|e mail|adresse e mail|courrier electronique)$/,
    'nom',
  ],
  fields: {
    id: 'ignored',
    nom: 'full_name',
    'heure de debut': 'ignored',
    'heure de fin': 'modified',
    'heure de la derniere modification': 'ignored',
    'total des points': 'ignored',
  },
};
