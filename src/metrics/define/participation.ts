import { both, either, everyRow, is, known } from './algebra.ts';
import { anonymous, attendances, attended, people, sessions } from './counted.ts';
import type { Defined } from './facts.ts';
import { countNoun, counts } from './naming.ts';

export const participation: readonly Defined[] = [
  {
    id: 'registrations',
    unit: 'registrations',
    count: { count: 'rows', of: 'visit', where: everyRow },
    facts: {
      said: counts('inscription', 'inscriptions', 'registration', 'registrations'),
      caveats: ['units'],
      listed: {},
      narrowedTo: ['people', 'sessions'],
      addsUp: true,
    },
  },
  {
    id: 'attendances',
    unit: 'attendances',
    count: attendances,
    facts: {
      said: counts('présence', 'présences', 'attendance', 'attendances'),
      caveats: ['units'],
      listed: { headline: 40, circles: 20, press: 30, anniversary: 20 },
      narrowedTo: ['people', 'sessions'],
      partOf: [{ whole: 'registrations' }],
      addsUp: true,
    },
  },
  {
    id: 'people',
    unit: 'people',
    count: people,
    unknown: anonymous,
    facts: {
      said: { ...counts('personne', 'personnes', 'person', 'people'), verb: 'trained' },
      caveats: ['overlap', 'anonymous', 'identity'],
      listed: {
        headline: 10,
        themes: 20,
        partners: 20,
        reserved: 20,
        sheet: 20,
        towns: 10,
        audience: 10,
        circles: 10,
        press: 10,
        draft: 10,
        anniversary: 10,
      },
      narrowedTo: ['people', 'sessions'],
      atMost: ['attendances'],
    },
  },
  {
    id: 'new-people',
    unit: 'people',
    count: { count: 'people', of: 'visit', where: both(attended, is('first_visit')) },
    unknown: anonymous,
    facts: {
      said: {
        ...counts('nouvelle personne', 'nouvelles personnes', 'new person', 'new people'),
        verb: 'trained',
      },
      caveats: ['new', 'identity'],
      listed: { headline: 30, slide: 50, partners: 30, sheet: 30, towns: 40, audience: 20, circles: 40, press: 20 },
      narrowedTo: ['people'],
      partOf: [{ whole: 'people' }],
      isOnceInTime: true,
    },
  },
  {
    id: 'attendances-per-person',
    unit: 'per-person',
    numerator: { count: 'rows', of: 'visit', where: both(attended, known('person')) },
    denominator: people,
    unknown: anonymous,
    facts: {
      said: {
        means: countNoun(
          'présence par personne',
          'présences par personne',
          'attendance per person',
          'attendances per person',
        ),
        isAverage: true,
      },
      caveats: ['mean'],
      listed: { press: 180 },
      partOf: [{ whole: 'attendances', own: 'numerator' }],
    },
  },
  {
    id: 'people-per-session',
    unit: 'per-session',
    numerator: attendances,
    denominator: sessions,
    facts: {
      said: {
        means: countNoun('personne par séance', 'personnes par séance', 'person per session', 'people per session'),
        isAverage: true,
      },
      caveats: ['mean', 'attended'],
      listed: { themes: 30, partners: 50, reserved: 30, sheet: 50, towns: 30, press: 190 },
    },
  },
  {
    id: 'no-show-rate',
    unit: 'share',
    numerator: { count: 'rows', of: 'visit', where: is('presence', 'no_show') },
    denominator: { count: 'rows', of: 'visit', where: either(attended, is('presence', 'no_show')) },
    unknown: { count: 'rows', of: 'visit', where: is('presence', 'unknown') },
    facts: {
      said: {
        shares: {
          fr: {
            article: 'une',
            of: { one: 'inscription attendue', many: 'des inscriptions attendues' },
            is: { one: 's’est soldée par une absence', many: 'se sont soldées par une absence' },
          },
          en: {
            of: { one: 'expected registration', many: 'of expected registrations' },
            is: { one: 'was a no-show', many: 'were no-shows' },
          },
        },
      },
      caveats: ['no-check-in'],
      listed: {
        headline: 100,
        slide: 60,
        themes: 50,
        partners: 90,
        reserved: 50,
        sheet: 70,
        towns: 50,
        areas: 40,
        chance: 20,
      },
      needs: 'presence',
      partOf: [{ whole: 'registrations', own: 'denominator' }],
      lowerIsBetter: true,
    },
  },
];
