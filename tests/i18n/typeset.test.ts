import { describe, expect, it } from 'vitest';
import { fr } from '../../src/i18n/fr.ts';
import { typeset, typesetAll } from '../../src/i18n/typeset.ts';

describe('typeset', () => {
  it('gives many texts what it gives each', () => {
    const texts = Object.values(fr);
    expect(typesetAll(texts)).toEqual(texts.map(typeset));
    expect(typesetAll([])).toEqual([]);
  });

  it('ties double marks and guillemets to their words', () => {
    expect(typeset('« Oui » : quoi ?')).toBe('«\u00a0Oui\u00a0»\u00a0: quoi\u202f?');
  });

  it('ties thousands and the per cent sign', () => {
    expect(typeset('pour 1 000 habitants, 50 %')).toBe('pour 1\u202f000 habitants, 50\u202f%');
  });

  it('leaves the syntax of messages alone', () => {
    const message = '{count, plural, =0 {aucun} one {# jour} other {# jours}}';
    expect(typeset(message)).toBe(message);
  });
});
