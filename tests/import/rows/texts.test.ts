import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPool, noTexts, textAt } from '../../../src/import/rows/codes/texts.ts';
import { fold } from '../../../src/import/words/fold.ts';

const written = fc.array(
  fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('Zoé', 'Nguyễn', '\ud800', 'a'.repeat(9000))),
  { maxLength: 200 },
);

it('gives back each text at the one position it was given, from a pool and once it is settled', () => {
  fc.assert(
    fc.property(written, (texts) => {
      const pool = createPool();
      const positions = texts.map(pool.intern);
      const distinct = [...new Set(texts.filter((text) => text !== ''))];
      expect(positions).toEqual(texts.map((text) => distinct.indexOf(text)));
      const settled = pool.settled();
      expect(settled.length).toBe(distinct.length);
      expect(distinct.map((_, position) => textAt(settled, position))).toEqual(distinct);
      expect(distinct.map((_, position) => pool.at(position))).toEqual(distinct);
    }),
  );
});

it.each([-1, 0, 7])('gives no text at %s of none', (position) => {
  expect(textAt(noTexts, position)).toBeUndefined();
});

it('folds Western letters as it folds any other', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aÉœŒßŁøİĳ’« µº\u0301éZ9-')) }), (text) => {
      // A Greek letter makes the whole text one of any other.
      expect(fold(`${text} λ`)).toBe(`${fold(text)} λ`.trim());
    }),
  );
});
