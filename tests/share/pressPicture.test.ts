import { expect, it } from 'vitest';
import { count } from './tables.ts';
import { type PressPicture, pressPicture, type Shape, shapes } from '../../src/share/pressPicture.ts';

const picture: PressPicture = {
  sentence: 'On compte près de 18\u202f000 personnes <formées> & accompagnées à Montpellier.',
  exact: 'Personnes formées : 17\u202f940 personnes.',
  months: [count(12), { state: 'withheld', reason: 'small-count' }, count(30), count(18)],
  caption: 'Personnes formées, mois par mois',
  notes: ['Période : 15 février 2019 – 14 février 2020. Données fictives.'],
};

it('is an SVG of 1200 × 630 with the sentence, its value, its months and its source, and no markup of the text', () => {
  const svg = pressPicture(picture);
  expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
  expect(svg).toContain('17\u202f940');
  expect(svg).toContain('Données fictives.');
  expect(svg).toContain('&lt;formées&gt; &amp;');
  expect(svg.match(/<rect /g)).toHaveLength(2 + 3 + 1);
});

it('keeps every text inside, however long the sentence', () => {
  const svg = pressPicture({ ...picture, sentence: 'une phrase bien trop longue pour une image '.repeat(9) });
  const ys = [...svg.matchAll(/<text [^>]*y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...ys)).toBeLessThan(630);
});

it.each(Object.keys(shapes) as readonly Shape[])(
  'keeps sentence, months and source apart and inside in %s',
  (shape) => {
    const svg = pressPicture(picture, shape);
    const { width, height } = shapes[shape];
    expect(svg).toContain(`width="${width}" height="${height}"`);
    const texts = [...svg.matchAll(/<text x="\d+" y="([\d.]+)" font-size="(\d+)"/g)].map(([, y, size]) => ({
      y: Number(y),
      size: Number(size),
    }));
    const inOrder = texts.toSorted((a, b) => a.y - b.y);
    const tight = inOrder.slice(1).filter(({ y, size }, index) => y - (inOrder[index]?.y ?? 0) < size * 0.9);
    expect(tight).toEqual([]);
    expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(height);
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
    expect(bars).toHaveLength(4);
    expect(Math.max(...bars.map(([, x, wide]) => Number(x) + Number(wide)))).toBeLessThanOrEqual(width - 72 + 1);
  },
);

it('leaves the top and the bottom of a phone to its buttons', () => {
  const ys = [...pressPicture(picture, '9:16').matchAll(/<text [^>]*y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.min(...ys)).toBeGreaterThan(250);
  expect(Math.max(...ys)).toBeLessThan(1920 - 250);
});
