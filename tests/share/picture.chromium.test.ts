import font from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { expect, it } from 'vitest';
import { pictureOf, rasterOf } from '../../src/share/picture.ts';

const caption = { title: 'Personnes & <thèmes>', lead: ['Occitanie'], notes: ['Source : essai'] };

function place(html: string): HTMLElement {
  document.body.innerHTML = `<div style="width:400px;font:14px sans-serif;color:rgb(1,2,3)">${html}</div>`;
  const [drawing] = document.body.children;
  if (!(drawing instanceof HTMLElement)) throw new TypeError('nothing was placed');
  return drawing;
}

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

const textsOf = (svg: Document): readonly string[] => [...svg.querySelectorAll('text')].map((each) => each.textContent);

it('draws boxes, lines and words of the page where they are', () => {
  const drawing = place(
    '<p>Bureautique</p><i style="display:block;width:200px;height:20px;background:rgb(10,20,30);border-left:1px solid rgb(9,9,9)"></i>',
  );
  const svg = parsed(pictureOf(drawing, caption));
  expect(textsOf(svg)).toEqual(['Personnes & <thèmes>', 'Occitanie', 'Bureautique', 'Source : essai']);
  const bar = svg.querySelector('rect[fill="rgb(10, 20, 30)"]');
  expect(Number(bar?.getAttribute('width'))).toBeGreaterThanOrEqual(200);
  expect(svg.querySelector('line[stroke="rgb(9, 9, 9)"]')).not.toBeNull();
});

it('keeps stripes as lines, and leaves out what one works with', () => {
  const drawing = place(
    '<i style="display:block;width:60px;height:20px;background:repeating-linear-gradient(-45deg,rgb(1,1,1) 0 4px,rgb(2,2,2) 4px 8px)"></i><select><option>Choix</option></select><p data-unpictured>Aide</p><p style="display:none">Secret</p>',
  );
  const svg = parsed(pictureOf(drawing, caption));
  expect(svg.querySelector('path[stroke="rgb(1, 1, 1)"]')).not.toBeNull();
  expect(textsOf(svg).join(' ')).not.toMatch(/Choix|Aide|Secret/);
});

it('keeps a drawing as it is, with its colours and without its title', () => {
  const drawing = place(
    '<style>circle{fill:rgb(4,5,6)}</style><svg viewBox="0 0 10 10" width="100" height="100"><title>Carte</title><circle cx="5" cy="5" r="2"/></svg>',
  );
  const svg = parsed(pictureOf(drawing, caption));
  expect(svg.querySelector('circle')?.style.fill).toBe('rgb(4, 5, 6)');
  expect(svg.querySelector('svg svg')?.getAttribute('viewBox')).toBe('0 0 10 10');
  expect(svg.documentElement.textContent).not.toContain('Carte');
});

it('makes pixels, sharper than the screen', async () => {
  const png = await rasterOf(pictureOf(place('<p>Un</p>'), caption), 2, font);
  const bitmap = await createImageBitmap(png);
  expect(bitmap.width).toBe(2 * 448);
});
