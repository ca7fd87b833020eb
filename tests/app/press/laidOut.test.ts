import { describe, expect, it } from 'vitest';
import { textOfWord } from '../../../src/app/press/textOfFile.ts';
import { textOfHtml } from '../../../src/app/press/textOfHtml.ts';

const p = (said: string): string => `<w:p><w:r><w:t>${said}</w:t></w:r></w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`;

describe('a Word document', () => {
  it('is its paragraphs as lines and its cells parted by tabs', () => {
    expect(
      textOfWord(
        `<w:body>${p('Bilan')}<w:tbl>${row(p('Ville'), p('Personnes'))}${row(p('Alès'), p('440'))}</w:tbl>${p('Fin')}</w:body>`,
      ),
    ).toBe('Bilan\nVille\tPersonnes\nAlès\t440\nFin');
  });

  it('has the table of a cell after its row, and a cell of several paragraphs on one line', () => {
    const inner = `<w:tbl>${row(p('Ville'), p('Personnes'))}${row(p('Alès'), p('440') + p('en un an'))}</w:tbl><w:p/>`;
    expect(textOfWord(`<w:tbl>${row(p('Les villes'), inner)}${row(p('Fin'), p('2020'))}</w:tbl>`)).toBe(
      'Les villes\nVille\tPersonnes\nAlès\t440 en un an\nFin\t2020',
    );
    expect(textOfWord(`<w:tbl>${row(inner)}</w:tbl>`)).toBe('Ville\tPersonnes\nAlès\t440 en un an');
  });
});

describe('what is pasted from a web page or from Word', () => {
  it('keeps its tables and its lists', () => {
    expect(
      textOfHtml(
        '<h2>Bilan</h2><style>p{}</style><table><tr><th>Ville</th><th>Personnes</th></tr><tr><td>Al&egrave;s</td><td><b>440</b></td></tr></table><ul><li>2 285 ateliers</li><li>51 villes</li></ul><p>Fin</p>',
      ),
    ).toBe('Bilan\nVille\tPersonnes\nAlès\t440\n- 2 285 ateliers\n- 51 villes\nFin');
  });

  it('takes the paragraphs of a list of Word for its items', () => {
    expect(
      textOfHtml(
        '<p class=MsoListParagraph><![if !supportLists]><span style="mso-list:Ignore">·&nbsp;&nbsp;</span><![endif]>2 285 ateliers</p>',
      ),
    ).toBe('- 2 285 ateliers');
  });

  it('is left alone where it has neither', () => {
    expect(textOfHtml('<p>30 120 <b>personnes</b></p>')).toBeNull();
  });
});
