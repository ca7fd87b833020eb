import { both, is, known, missing } from './algebra.ts';
import { attended, sessions as held } from './counted.ts';
import type { Defined } from './facts.ts';
import { counts } from './naming.ts';

export const sessions: readonly Defined[] = [
  {
    id: 'sessions',
    unit: 'sessions',
    count: held,
    facts: {
      said: counts('séance', 'séances', 'session', 'sessions'),
      caveats: ['attended'],
      listed: {
        headline: 50,
        themes: 10,
        partners: 10,
        reserved: 10,
        sheet: 10,
        towns: 20,
        circles: 30,
        press: 40,
        draft: 40,
      },
      narrowedTo: ['sessions'],
      addsUp: true,
    },
  },
  {
    id: 'session-cities',
    unit: 'cities',
    count: { count: 'cities', of: 'visit', where: attended },
    facts: {
      said: { ...counts('ville', 'villes', 'town', 'towns'), verb: 'held' },
      caveats: ['attended', 'compared-cities'],
      listed: { headline: 60, slide: 70, partners: 40, sheet: 40, press: 50, draft: 30, anniversary: 30 },
      within: 'area',
      addsUp: true,
    },
  },
  {
    id: 'session-epci',
    unit: 'epcis',
    count: { count: 'epcis', of: 'visit', where: attended },
    unknown: { count: 'sessions', of: 'visit', where: both(attended, missing('epci')) },
    facts: {
      said: counts('intercommunalité', 'intercommunalités', 'group of communes', 'groups of communes'),
      caveats: ['attended'],
      listed: {},
    },
  },
  {
    id: 'partners',
    unit: 'partners',
    count: { count: 'partners', of: 'visit', where: attended },
    facts: {
      said: counts('partenaire', 'partenaires', 'partner', 'partners'),
      caveats: ['attended'],
      listed: { headline: 70, slide: 40, partnership: 10, press: 60, draft: 20, anniversary: 40 },
      needs: 'partner',
    },
  },
  {
    id: 'fill-rate',
    unit: 'share',
    numerator: { count: 'rows', of: 'visit', where: both(attended, known('capacity')) },
    denominator: { count: 'seats', of: 'visit', where: attended },
    unknown: { count: 'sessions', of: 'visit', where: both(attended, missing('capacity')) },
    facts: {
      said: {
        shares: {
          fr: {
            article: 'une',
            of: { one: 'place proposée', many: 'des places proposées' },
            is: { one: 'a été occupée', many: 'ont été occupées' },
          },
          en: {
            of: { one: 'place offered', many: 'of the places offered' },
            is: { one: 'was taken', many: 'were taken' },
          },
        },
      },
      caveats: ['capacity'],
      listed: { headline: 110, themes: 40, partners: 60, reserved: 40, sheet: 60 },
      partOf: [{ whole: 'attendances', own: 'numerator' }],
    },
  },
  {
    id: 'reserved-sessions',
    unit: 'sessions',
    count: { count: 'sessions', of: 'visit', where: both(attended, is('reserved')) },
    facts: {
      said: counts('séance réservée', 'séances réservées', 'reserved session', 'reserved sessions'),
      caveats: ['attended'],
      listed: { partnership: 20, press: 100, draft: 70, anniversary: 50 },
      needs: 'reserved',
      atMost: ['sessions'],
      addsUp: true,
    },
  },
  {
    id: 'reserved-attendances',
    unit: 'attendances',
    count: { count: 'rows', of: 'visit', where: both(attended, is('reserved')) },
    facts: {
      said: counts(
        'présence aux séances réservées',
        'présences aux séances réservées',
        'attendance at reserved sessions',
        'attendances at reserved sessions',
      ),
      caveats: ['units'],
      listed: { partnership: 30, press: 110 },
      needs: 'reserved',
      partOf: [{ whole: 'attendances' }],
      addsUp: true,
    },
  },
];
