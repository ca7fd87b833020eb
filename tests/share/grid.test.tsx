import { expect, it } from 'vitest';
import { gridOf } from '../../src/share/grid.ts';

function tableOf(html: string): HTMLTableElement {
  document.body.innerHTML = `<table>${html}</table>`;
  const table = document.querySelector('table');
  if (table === null) throw new TypeError('no table');
  return table;
}

it('takes numbers as the page writes them, unrounded where it can', () => {
  const table = tableOf(
    '<thead><tr><th>Mois</th><th>Personnes</th><th>Part</th></tr></thead><tbody><tr><th>mars</th><td>1\u202f234</td><td data-value="0.53758">53,8\u00a0%</td></tr></tbody>',
  );
  expect(gridOf(table, 'fr')).toEqual({
    head: [['Mois', 'Personnes', 'Part']],
    rows: [
      [
        { text: 'mars' },
        { number: 1234, isShare: false, decimals: 0 },
        { number: 0.53758, isShare: true, decimals: 1 },
      ],
    ],
  });
});

it('leaves words, marks and dates as words', () => {
  const table = tableOf(
    '<tbody><tr><th>2019</th><td>n. d.</td><td>masqué</td><td>–</td><td>2019-03-01</td></tr></tbody>',
  );
  expect(gridOf(table, 'fr').rows).toEqual([
    [{ text: '2019' }, { text: 'n. d.' }, { text: 'masqué' }, { text: '–' }, { text: '2019-03-01' }],
  ]);
});

it('gives what stands under a value a column of its own', () => {
  const table = tableOf(
    '<thead><tr><th>Taux</th><th>Nîmes</th></tr></thead><tbody><tr><th>Femmes</th><td data-value="0.5"><strong>50,0 %</strong><small>12 sur 24</small><span data-verdict="similar">similaire</span></td></tr></tbody>',
  );
  expect(gridOf(table, 'fr')).toEqual({
    head: [['Taux', 'Nîmes', '']],
    rows: [[{ text: 'Femmes' }, { number: 0.5, isShare: true, decimals: 1 }, { text: '12 sur 24 ; similaire' }]],
  });
});

it('reads commas by the language', () => {
  expect(gridOf(tableOf('<tbody><tr><td>1,234</td></tr></tbody>'), 'en').rows).toEqual([
    [{ number: 1234, isShare: false, decimals: 0 }],
  ]);
  expect(gridOf(tableOf('<tbody><tr><td>-1,5</td></tr></tbody>'), 'fr').rows).toEqual([
    [{ number: -1.5, isShare: false, decimals: 1 }],
  ]);
});
