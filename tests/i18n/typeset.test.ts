import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/i18n/typeset.ts';

describe('typeset', () => {
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
