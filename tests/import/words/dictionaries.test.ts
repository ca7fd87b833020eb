import { describe, expect, it } from 'vitest';
import { readAge, readBirthYear } from '../../../src/import/words/age.ts';
import { readBirthDay } from '../../../src/import/words/birthDay.ts';
import { cityReader } from '../../../src/import/words/city.ts';
import { readEmail, readPhone } from '../../../src/import/words/contact.ts';
import { dateOrder, readDate } from '../../../src/import/words/date.ts';
import { readGender } from '../../../src/import/words/gender.ts';
import { readOccupation } from '../../../src/import/words/occupation.ts';
import { readName } from '../../../src/import/words/personName.ts';
import { readPresence } from '../../../src/import/words/presence.ts';
import { gazetteer } from '../readText.ts';

describe('a city', () => {
  const findCity = cityReader(gazetteer);
  it.each([
    'NIMES',
    'nîmes ',
    'Ni\u0302mes',
    '30000 Nîmes',
    'NÎMES CEDEX 9',
    'Nimes (30)',
    'Nîmes - Médiathèque Carré d’Art',
    'Médiathèque, Nîmes',
    'Nîmes, France',
    'Nîmes 30',
    'Médiathèque de Nîmes',
    'Médiathèque (1 place X, Nîmes, 30000)',
    '30189',
  ])('reads %s as Nîmes', (text) => {
    expect(findCity(text, '')).toEqual({ state: 'exact', code: '30189' });
  });
  it('accepts one wrong letter, and says so', () => {
    expect(findCity('Montpelier', '')).toEqual({ state: 'close', code: '34172' });
  });
  it('settles homonyms by the postcode', () => {
    expect(findCity('Sainte-Eulalie', '')).toEqual({ state: 'ambiguous' });
    expect(findCity('Ste Eulalie', '48120')).toEqual({ state: 'exact', code: '48149' });
  });
  it('never takes a large city of another region for a misspelt village', () => {
    expect(findCity('Rouen', '')).toEqual({ state: 'unknown' });
  });
  it('leaves free text alone', () => {
    expect(findCity('Salle des fêtes', '')).toEqual({ state: 'unknown' });
    expect(findCity('x'.repeat(1_000_000), '')).toEqual({ state: 'unknown' });
  });
});

describe('a date', () => {
  it.each([
    ['15/02/2019', null],
    ['15-02-2019 10:00', 600],
    ['15.02.19', null],
    ['15 févr. 2019', null],
    ['vendredi 15 février 2019 de 14h30 à 16h', 870],
    ['Ven. 15/02/2019', null],
    ['2019-02-15T10:00', 600],
    ['Feb 15, 2019 2:30 PM', 870],
    ['43511.4166', 600],
    ['20190215', null],
    ['1550225400', 670],
  ])('reads %s', (text, minutes) => {
    expect(readDate(text, 'day-first')).toEqual({ ok: true, day: '2019-02-15', minutes });
  });
  it('gives instants the calendar day of Paris, in winter and in summer', () => {
    expect(readDate('2019-02-15T23:30:00Z', 'day-first')).toEqual({ ok: true, day: '2019-02-16', minutes: 30 });
    expect(readDate('2019-07-15 22:30:00+00:00', 'day-first')).toEqual({ ok: true, day: '2019-07-16', minutes: 30 });
  });
  it.each([
    ['', 'missing_date'],
    ['0000-00-00 00:00:00', 'missing_date'],
    ['30/02/2019', 'invalid_date'],
    ['bientôt', 'invalid_date'],
    ['15 mars', 'invalid_date'],
    ['02/15/2019', 'ambiguous_or_us_date'],
  ])('refuses « %s »', (text, reason) => {
    expect(readDate(text, 'day-first')).toEqual({ ok: false, reason });
  });
  it('is month first only when the whole column says so', () => {
    expect(dateOrder(['02/15/2019', '03/04/2019'])).toBe('month-first');
    expect(dateOrder(['02/15/2019', '16/04/2019'])).toBe('day-first');
    expect(dateOrder(['02/03/2019'])).toBe('day-first');
  });
});

describe('presence', () => {
  it.each([
    ['Présent(e)', 'attended'],
    ['présent·e', 'attended'],
    ['✓', 'attended'],
    ['P (2/2)', 'attended'],
    ['En retard', 'attended'],
    ['15/02/2019 10:05', 'attended'],
    ['2019-02-15T10:05:00Z', 'attended'],
    ['A participé', 'attended'],
    ['a émargé', 'attended'],
    ['Participe', 'registered'],
    ['Convoqué', 'registered'],
    ['Manquant', 'no_show'],
    ['revoked', 'cancelled'],
    ['Non présente', 'no_show'],
    ['Pas venu(e)', 'no_show'],
    ['Absent excusé', 'cancelled'],
    ['Not Attending', 'cancelled'],
    ['Attending', 'registered'],
    ['Liste d’attente', 'registered'],
    ['not checked in', 'registered'],
  ])('reads %s as %s', (text, value) => {
    expect(readPresence(text)).toEqual({ state: 'known', value });
  });
  it('never reads an unknown word as present', () => {
    expect(readPresence('Présence à confirmer')).toEqual({ state: 'unknown' });
    expect(readPresence('0000-00-00 00:00:00')).toEqual({ state: 'silent' });
  });
});

describe('a person', () => {
  it.each([
    ['Madame', 'F'],
    ['M.', 'M'],
    ['Une femme', 'F'],
    ['Homme / Male', 'M'],
    ['Non-binaire', 'X'],
  ])('reads the gender %s as %s', (text, value) => {
    expect(readGender(text)).toEqual({ state: 'known', value });
  });
  it('keeps silence and doubt apart', () => {
    expect(readGender('Ne souhaite pas répondre')).toEqual({ state: 'silent' });
    expect(readGender('M. / Mme')).toEqual({ state: 'unknown' });
  });
  it.each([
    ['35 ans', 35, 35],
    ['25 à 34', 25, 34],
    ['65 et +', 65, 110],
    ['< 18', 6, 17],
    ['26 ans et +', 26, 110],
    ['Moins de 18 ans', 6, 17],
    ['- de 18 ans', 6, 17],
  ])('reads the age %s', (text, low, high) => {
    expect(readAge(text, 2026)).toEqual({ state: 'known', value: { kind: 'years', low, high } });
  });
  it('does not believe an age of −3 or of 150', () => {
    expect([readAge('-3', 2026), readAge('150', 2026)]).toEqual([{ state: 'unknown' }, { state: 'unknown' }]);
  });
  it('pivots two digits of a birth year on today', () => {
    expect([readBirthYear('87', 2026), readBirthYear('12', 2026), readBirthYear('1850', 2026)]).toEqual([
      1987,
      2012,
      null,
    ]);
  });
  it('pivots two digits of a birth date on today, and believes nobody born tomorrow', () => {
    expect(
      ['12/05/90', '12/05/1990', '12/05/2091', '12/05/1850'].map((text) => readBirthDay(text, '2026-11-23')),
    ).toEqual(['1990-05-12', '1990-05-12', null, null]);
  });
  it('reads occupations whatever the gender of the word', () => {
    expect(['Demandeur(se) d’emploi', 'Salarié·e', 'Retraitée', 'Auto-entrepreneuse'].map(readOccupation)).toEqual(
      ['jobseeker', 'employee', 'retired', 'self_employed'].map((value) => ({ state: 'known', value })),
    );
  });
  it('brings an address to one form', () => {
    expect(readEmail(' mailto:Lea.Martin+x@GMAIL.com; ')).toBe('leamartin@gmail.com');
    expect(readEmail('lea@example,fr')).toBe('lea@example.fr');
    expect(readEmail('"lea@example.fr')).toBe('lea@example.fr');
    expect(readEmail('anonymous')).toBeNull();
  });
  it('brings a telephone to its last nine digits', () => {
    expect(['06 39 98 15 61', '+33 (0)6.39.98.15.61', '0033639981561', '639981561'].map(readPhone)).toEqual(
      Array(4).fill('639981561'),
    );
  });
  it('ignores the order of the words of a name, and sees placeholders', () => {
    expect(readName('MARTIN Léa')).toBe(readName('Martin, Lea (Guest)'));
    expect(
      ['Bénéficiaire anonyme', 'Info Requested', 'iPhone de Léa', 'N… P…', '-'].map((name) => readName(name)),
    ).toEqual(Array(5).fill(null));
  });
});
