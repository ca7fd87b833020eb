import { expect, it } from 'vitest';
import { finds } from '../../src/i18n/finds.ts';

it('finds words in any order, whatever their case and accents', () => {
  expect(finds('DATE arrete', 'Date d’arrêté')).toBe(true);
  expect(finds('arrêté date', 'Date d’arrêté')).toBe(true);
  expect(finds('arrêté ville', 'Date d’arrêté')).toBe(false);
});

it('finds everything when nothing is asked for', () => {
  expect(finds('  ', 'Date d’arrêté')).toBe(true);
  expect(finds('’', '')).toBe(true);
});

it('finds the singular of what is asked for in the plural, and no other word', () => {
  expect(finds('chômeurs', 'Demandeurs d’emploi, chômeur')).toBe(true);
  expect(finds('as', 'a')).toBe(false);
  expect(finds('femmes', 'Hommes')).toBe(false);
});
