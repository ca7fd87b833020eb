import { everything, type Filter, type Scope, toScope } from '../../src/model/address/filter.ts';
import { readProgramme } from '../../src/model/place/programme.ts';
import { tablesOf } from '../support/tables.ts';

export const programme = readProgramme({
  name: 'Test',
  hub: '34172',
  region: '76',
  opening: '2019-02-15',
  reportingYear: { from: '2019-02-15', to: '2020-02-15' },
  ageBands: [6, 18, 25, 65],
  profile: 'press',
  demo: false,
});

/**
 * Six people, five sessions, ten registrations. Anaïs (1) comes to the hub twice and to Nîmes; Bruno (2) only to the hub; Chloé (3), gender
 * unknown, to Nîmes; Dede (4) never shows; Élise (5) came in year one and again in year two; someone anonymous comes to the hub.
 * Farid (6) is coached without ever attending. Anaïs and Élise live in Montpellier, Bruno beside it, Dede in Nîmes, Farid in Rodez.
 */
export const tables = tablesOf({
  person: [
    [1, 'F', 'jobseeker', '34172', '2019-03-05'],
    [2, 'M', 'employee', '34057', '2019-03-05'],
    [3, null, null, null, '2019-04-02'],
    [4, 'F', 'student', '30189', null],
    [5, 'F', 'jobseeker', '34172', '2020-02-14'],
    [6, 'M', 'retired', '12202', null],
  ],
  session: [
    [10, '2019-03-05', 540, '34172', '34', 'Hôtel', 'Pôle emploi', 'CV', true, 4],
    [11, '2019-04-02', 540, '30189', '30', 'Médiathèque', 'Ville de Nîmes', 'Bureautique', false, null],
    [12, '2019-04-03', 840, '34172', '34', 'Hôtel', null, 'CV', false, 10],
    [13, '2020-02-14', 540, null, null, null, null, "L'emploi, demain", false, null],
    [14, '2020-02-15', 540, '34172', '34', 'Hôtel', null, 'CV', false, 10],
  ],
  registration: [
    [1, 10, 'attended', 24, 24, 0, 2],
    [2, 10, 'attended', 40, 40, 0, 3],
    [null, 10, 'attended', null, null, 0, 4],
    [1, 11, 'attended', 24, 24, 0, 5],
    [3, 11, 'attended', 20, 30, 0, 6],
    [4, 11, 'no_show', 19, 19, 0, 7],
    [1, 12, 'attended', 25, 25, 0, 8],
    [2, 12, 'cancelled', 40, 40, 0, 9],
    [5, 13, 'attended', null, null, 0, 10],
    [5, 14, 'attended', null, null, 0, 11],
  ],
  coaching: [
    [1, '2019-05-01', 'attended', 25, 25, 1, 2],
    [1, '2019-06-01', 'attended', 25, 25, 1, 3],
    [2, '2019-05-01', 'no_show', 40, 40, 1, 4],
    [5, '2020-03-01', 'attended', null, null, 1, 5],
    [6, '2019-05-01', 'attended', 70, 70, 1, 6],
  ],
  opportunity: [
    [1, '2019-09-01', 'job', 'coach', 25, 25, 2, 2],
    [1, '2019-10-01', 'training', 'person', 25, 25, 2, 3],
    [2, '2019-10-01', 'job', 'person', 40, 40, 2, 4],
  ],
  commune: [
    ['34172', '34', 300_000, 243400017],
    ['30189', '30', 150_000, 243000643],
    ['34057', '34', 20_000, 243400017],
    ['12202', '12', 30_000, 241200187],
  ],
  near: [
    ['34172', '34172'],
    ['34172', '34057'],
    ['30189', '30189'],
  ],
});

/** Year one unless the filter says otherwise. */
export function scope(filter: Partial<Filter> = {}): Scope {
  return toScope({ ...everything, ...filter }, { from: '2019-02-15', to: '2020-02-15' });
}
