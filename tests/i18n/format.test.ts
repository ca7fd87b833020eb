import { describe, expect, it } from 'vitest';
import { released } from '../../src/metrics/release/released.ts';
import { createMessages } from '../../src/i18n/createMessages.ts';
import {
  formatBase,
  formatDay,
  formatFigure,
  formatMonth,
  formatPeriod,
  formatReason,
  formatShortDay,
  formatShortMonth,
  formatUnit,
  formatUnknown,
  formatValue,
} from '../../src/i18n/format.ts';
import type { Figure } from '../../src/model/figure/figure.ts';

const french = createMessages('fr');
const english = createMessages('en');
const women = released({ state: 'shown', value: 16 / 30, numerator: 16, denominator: 30, unknown: 4 } as const);

describe('formats', () => {
  it('groups thousands with a narrow no-break space in French', () => {
    expect(formatValue(30_012, 'people', french)).toBe('30\u202f012');
    expect(formatValue(30_012, 'people', english)).toBe('30,012');
  });

  it('writes a share in per cent with one decimal, and never a breakable space', () => {
    expect(formatValue(0.5342, 'share', french)).toBe('53,4\u00a0%');
    expect(formatValue(0, 'share', french)).toBe('0,0\u00a0%');
    expect(formatValue(0.5342, 'share', english)).toBe('53.4%');
  });

  it('rounds once, at display: 0.125 per person is 0.13', () => {
    expect(formatValue(0.125, 'per-person', english)).toBe('0.13');
  });

  it('puts zero in the singular in French and in the plural in English', () => {
    expect(formatUnit(0, 'people', french)).toBe('personne');
    expect(formatUnit(0, 'people', english)).toBe('people');
    expect(formatUnit(0.5, 'share', french)).toBe('');
  });

  it('writes the same day and month wherever the reader is', () => {
    const zone = process.env['TZ'];
    try {
      for (const each of ['America/Los_Angeles', 'Pacific/Auckland']) {
        process.env['TZ'] = each;
        expect(formatDay('2019-03-01', french)).toBe('1er mars 2019');
        expect(formatShortDay('2019-03-01', french)).toBe('1 mars 2019');
        expect(formatMonth('2019-03', french)).toBe('mars 2019');
        expect(formatShortMonth('2019-03', french)).toBe('mars 19');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
  it('writes the last day of a period, not the day after', () => {
    expect(formatPeriod({ from: '2019-02-15', to: '2020-02-15' }, french)).toBe('15 février 2019 – 14 février 2020');
  });

  it('gives the base of a ratio and what it leaves out', () => {
    expect(formatBase('women-share', women, french)).toBe('16 femmes sur 30 personnes de genre connu');
    expect(formatUnknown('women-share', women, french)).toBe('4 personnes de genre non renseigné, à part');
  });

  it('gives the two ends of a count of people when some attendances have no identity', () => {
    const people = released({ state: 'shown', value: 4, numerator: 4, denominator: null, unknown: 26 } as const);
    expect(formatUnknown('people', people, french)).toBe(
      '26 présences sans identité à part\u00a0: entre 4 et 30 personnes',
    );
    const nobody = released({ state: 'shown', value: 0, numerator: 0, denominator: null, unknown: 26 } as const);
    expect(formatUnknown('people', nobody, french)).toContain('26 personnes au plus, aucune nommée');
  });

  it('never takes undefined or withheld for zero', () => {
    const withheld: Figure = { state: 'withheld', reason: 'small-count' };
    expect(formatFigure({ state: 'undefined' }, 'share', french)).toBe('n. d.');
    expect(formatFigure(withheld, 'people', french)).toBe('masqué');
    expect(formatReason(withheld, french)).toMatch(/^Effectif trop faible/);
    expect(formatBase('women-share', { state: 'undefined' }, french)).toBeNull();
  });
});
