import { describe, expect, it } from 'vitest';
import { linesOf, pagesOf, shortened, shortenedInside, shortenedTo } from '../../../src/share/deck/fit.ts';

describe('what fits on a slide', () => {
  it('counts lines by words, and cuts a word longer than a line', () => {
    expect(linesOf('', 1, 12)).toBe(1);
    expect(linesOf('douze lettres', 1, 12)).toBe(2);
    expect(linesOf('x'.repeat(25), 1, 12)).toBe(3);
  });

  it('shortens by letters, not by halves of them', () => {
    expect(shortened('Mende', 5)).toBe('Mende');
    expect(shortened('👩‍💻👩👩👩', 3)).not.toMatch(/\p{Cs}/u);
    expect(shortened('Montpellier', 6)).toBe('Montp…');
  });

  it('keeps both ends of names that begin alike', () => {
    expect(shortenedInside('Communauté de communes du Clermontais', 20)).toBe('Communauté de…ontais');
    expect(shortenedInside('Albi', 20)).toBe('Albi');
  });

  it('shortens only what does not fit', () => {
    expect(shortenedTo(1, 'court', 1, 12)).toBe('court');
    expect(linesOf(shortenedTo(2, 'mot '.repeat(50), 2, 12), 2, 12)).toBe(2);
  });

  it('keeps blocks in order, and gives a page to one that no page holds', () => {
    expect(pagesOf([2, 2, 9, 1], 5, (height) => height)).toEqual([[2, 2], [9], [1]]);
    expect(pagesOf([], 5, () => 1)).toEqual([]);
  });
});
