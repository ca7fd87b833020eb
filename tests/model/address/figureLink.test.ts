import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionKey } from '../../../src/metrics/define/definitionKey.ts';
import { prove } from '../../../src/metrics/review/prove.ts';
import type { Figure } from '../../../src/model/figure/figure.ts';
import { type LinkedFigure, readFigureLink, writeFigureLink } from '../../../src/model/address/figureLink.ts';

const linked: LinkedFigure = {
  indicator: 'people',
  definition: definitionKey('people'),
  filter: 'partners=Pôle emploi',
  period: { from: '2019-02-15', to: '2020-02-15' },
  value: 30_120,
  numerator: 30_120,
  denominator: null,
  digest: '910b02a0aaaaaaaa',
  asOf: '2020-02-14',
};
const shown = (value: number): Figure => ({ state: 'shown', value, numerator: value, denominator: null, unknown: 0 });

describe('a figure link', () => {
  it('reads back what it was given, accents and all', () => {
    expect(readFigureLink(writeFigureLink(linked))).toEqual({ state: 'read', linked });
    expect(writeFigureLink(linked)).toMatch(/^[\w.-]+$/);
  });

  it('tells of a step in a form that older readers do not take for the whole', () => {
    const step = { by: 'month', key: '2019-03' } as const;
    const text = writeFigureLink({ ...linked, step });
    expect(readFigureLink(text)).toEqual({ state: 'read', linked: { ...linked, step } });
    expect([writeFigureLink(linked)[0], text[0]]).toEqual(['1', '2']);
  });

  it('notices every letter changed, dropped or added', () => {
    const text = writeFigureLink(linked);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('a', 'Z', '0', ''), (index, letter) => {
        fc.pre(text[index] !== letter);
        expect(readFigureLink(text.slice(0, index) + letter + text.slice(index + 1)).state).not.toBe('read');
      }),
    );
  });

  it('never throws, and says when it is from a newer version', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['unreadable', 'newer']).toContain(readFigureLink(text).state);
      }),
    );
    expect(readFigureLink(`3${writeFigureLink(linked).slice(1)}`).state).toBe('newer');
  });
});

describe('a proof', () => {
  const files = { digest: linked.digest };

  it('says reproduced, on the same files or on others', () => {
    expect(prove(linked, { figure: shown(30_120), ...files })).toEqual({ state: 'reproduced', sameFiles: true });
    expect(prove(linked, { figure: shown(30_120), digest: 'x' })).toEqual({ state: 'reproduced', sameFiles: false });
  });

  it('says by how much it differs, and why', () => {
    expect(prove(linked, { figure: shown(30_100), digest: 'x' })).toEqual({
      state: 'differs',
      by: -20,
      now: 30_100,
      because: 'files',
    });
    expect(prove(linked, { figure: shown(30_121), ...files })).toMatchObject({ by: 1, because: 'version' });
  });

  it('does not compare figures of two definitions', () => {
    expect(prove({ ...linked, definition: 'rows of visit' }, { figure: shown(30_120), ...files })).toEqual({
      state: 'definition-changed',
      now: 30_120,
      before: null,
    });
  });

  it('says that files are missing when there is nothing to compute on', () => {
    expect(prove(linked, { figure: { state: 'undefined' }, digest: 'x' })).toEqual({ state: 'files-missing' });
  });
});
