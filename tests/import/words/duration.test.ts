import { describe, expect, it } from 'vitest';
import { durationField } from '../../../src/import/columns/durations.ts';
import { readDuration } from '../../../src/import/words/duration.ts';
import { fold } from '../../../src/import/words/fold.ts';

describe('a length', () => {
  it.each([
    ['1h30', null, 90],
    ['2 h', null, 120],
    ['1 h 27 min', null, 87],
    ['1h 27m 51s', null, 88],
    ['90 min', null, 90],
    ['2 heures 15 minutes', null, 135],
    ['1 hr 5 mins', null, 65],
    ['1:30', null, 90],
    ['00:45:10', 'minutes', 45],
    ['PT1H30M', null, 90],
    ['2,5', 'hours', 150],
    ['0.5', 'hours', 30],
    ['75', 'minutes', 75],
    ['0', 'minutes', 0],
    ['2 h', 'minutes', 120],
  ] as const)('%s, under %s, is %i minutes', (text, unit, minutes) => expect(readDuration(text, unit)).toBe(minutes));

  it.each([
    ['2', null],
    ['90', null],
    ['57:30', 'minutes'],
    ['35 h', null],
    ['demi-journée', null],
    ['14h-16h', null],
    ['', 'hours'],
  ] as const)('%s, under %s, is not known', (text, unit) => expect(readDuration(text, unit)).toBeNull());
});

describe('a header of lengths', () => {
  it.each([
    ['Durée (h)', 'duration_hours'],
    ['Durée', 'duration'],
    ['Durée (hh:mm)', 'duration'],
    ['Duration (Minutes)', 'duration_minutes'],
    ['Temps de présence (min)', 'duration_minutes'],
    ['Nombre d’heures', 'duration_hours'],
    ['Heures de formation suivies', 'duration_hours'],
    ['Attendance Duration', 'duration'],
  ])('%s is one', (header, field) => expect(durationField(fold(header))).toBe(field));

  it.each([
    'Durée d’inscription à France Travail',
    'Durée du contrat',
    'Total heures',
    'Heures',
    'Heure de la séance',
    'Temps de trajet',
    'Durée prévue',
    'Time',
    'Horaires de la formation',
  ])('%s is none', (header) => expect(durationField(fold(header))).toBeNull());
});
