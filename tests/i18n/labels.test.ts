import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { labelOf, type PlaceNames } from '../../src/i18n/labels.ts';
import type { BreakdownId } from '../../src/model/figure/indicator.ts';

const places: PlaceNames = {
  departments: [{ code: '34', name: 'Hérault' }],
  epcis: [{ code: '243400017', name: 'Montpellier Méditerranée Métropole' }],
  city: (code) => ({ '34172': { name: 'Montpellier' }, '34079': { name: "Clermont-l'Hérault" } })[code],
};
const french = (by: BreakdownId, key: string): string =>
  labelOf(by, key, { messages: createMessages('fr'), gazetteer: places });
const english = (by: BreakdownId, key: string): string =>
  labelOf(by, key, { messages: createMessages('en'), gazetteer: places });

describe('labels of categories', () => {
  it('says unknown whatever the breakdown', () => {
    expect(french('gender', 'unknown')).toBe('non renseigné');
    expect(english('city', 'unknown')).toBe('not stated');
  });

  it('names places, and keeps the code of one it does not know', () => {
    expect(french('city', '34172')).toBe('Montpellier');
    expect(french('department', '34')).toBe('Hérault');
    expect(french('city', '34079')).toBe('Clermont-l’Hérault');
    expect(french('city', '75056')).toBe('75056');
    expect(french('home-city', '34172')).toBe('Montpellier');
    expect(french('home-department', '34')).toBe('Hérault');
    expect(french('epci', '243400017')).toBe('Montpellier Méditerranée Métropole');
    expect(french('epci', '200000172')).toBe('200000172');
  });

  it('writes time', () => {
    expect(french('month', '2019-03')).toBe('mars 2019');
    expect(english('month', '2019-03')).toBe('March 2019');
    expect(french('quarter', '2019-Q1')).toBe('1er trimestre 2019');
    expect(french('quarter', '2019-Q4')).toBe('4e trimestre 2019');
    expect(english('quarter', '2019-Q2')).toBe('2nd quarter of 2019');
    expect(french('week', '2019-W07')).toBe('semaine 7 de 2019');
    expect(french('weekday', '2')).toBe('mardi');
    expect(french('weekday', '7')).toBe('dimanche');
    expect(french('year', '2019')).toBe('2019');
  });

  it('writes ages as completed years', () => {
    expect(french('age', '18-24')).toBe('18 à 24 ans');
    expect(french('age', '65+')).toBe('65 ans et plus');
  });

  it('writes the closed vocabularies', () => {
    expect(french('gender', 'F')).toBe('Femmes');
    expect(french('occupation', 'jobseeker')).toBe('Demandeurs d’emploi');
    expect(french('reserved', 'true')).toBe('séance réservée');
  });

  it('shows what was typed as it was typed', () => {
    expect(french('theme', '<b>CV & co</b>')).toBe('<b>CV & co</b>');
  });
});
