import type { Profile } from '../profile.ts';

/** Report of the members of Salesforce campaigns. Its cities are postal addresses of the members. */
export const salesforce: Profile = {
  id: 'salesforce',
  kind: 'attendance',
  signature: [
    /^(campaign )?member status$|^statut du membre( de la campagne)?$/,
    /^(campaign|campagne|nom de (la )?campagne|(first|last) name)/,
  ],
  fields: {
    'campaign name': 'title',
    campaign: 'title',
    'campaign id': 'ignored',
    'member status': 'presence',
    'campaign member status': 'presence',
    'statut du membre': 'presence',
    'contact id': 'person',
    'lead id': 'person',
    'contact owner': 'ignored',
    'created date': 'ignored',
    'member first responded date': 'ignored',
    'first responded date': 'ignored',
    'end date': 'ignored',
    title: 'ignored',
    'company account': 'ignored',
  },
  asksAttendees: true,
};
