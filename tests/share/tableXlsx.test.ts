import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { definitionsOf } from '../../src/share/definition.ts';
import { sheetNamesOf } from '../../src/share/sheetName.ts';
import { tableOf } from '../../src/share/table.ts';
import { workbookOf } from '../../src/share/tableXlsx.ts';
import { people, provenance, womenShare } from './tables.ts';

const french = createMessages('fr');
const table = tableOf(
  { title: 'Villes : personnes', measured: [people, womenShare], label: (key) => key },
  provenance,
  french,
);
const definitions = definitionsOf(['people', 'women-share', 'people'], (id) => `formule de ${id}`, french);
const bytes = new Uint8Array(
  await (
    await workbookOf({ title: 'Bilan', figures: null, tables: [table, table], definitions, provenance }, french)
  ).arrayBuffer(),
);
const [contents, ...sheets] = (await readXlsx(bytes, { readStyles: true })).sheets;
const parts = Object.entries(unzipSync(bytes));
const textOf = (path: string): string =>
  parts
    .filter(([name]) => name.includes(path))
    .map(([, part]) => strFromU8(part))
    .join('\n');

describe('a workbook', () => {
  it('opens on what each sheet holds', () => {
    expect(contents?.name).toBe('Contenu');
    expect(contents?.rows.slice(0, 4).map((row) => row.slice(0, 2))).toEqual([
      ['Bilan', null],
      ['Villes personnes', 'Villes : personnes'],
      ['Villes personnes (2)', 'Villes : personnes'],
      ['Définitions et périmètre', 'Définitions et périmètre'],
    ]);
    expect(contents?.rows.flat().join('\n')).toContain('Usage interne');
  });

  it('has one sheet for each table, one of definitions and scope, and one that proves them', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Villes personnes',
      'Villes personnes (2)',
      'Définitions et périmètre',
      'Passeport',
    ]);
  });

  it('names a sheet after what its rows are, so that no tab is cut', async () => {
    const alone = { title: 'Bilan', figures: null, definitions, provenance };
    const title = 'Tous les indicateurs de la période · Ville de la séance';
    const file = await workbookOf({ ...alone, tables: [{ ...table, title }] }, french);
    const read = await readXlsx(new Uint8Array(await file.arrayBuffer()));
    expect(read.sheets.map(({ name }) => name)[1]).toBe('Ville de la séance');
    expect(read.sheets[0]?.rows[1]?.slice(0, 2)).toEqual(['Ville de la séance', title]);
  });

  it('has numbers as numbers, and marks where there is none', () => {
    expect(sheets[0]?.rows.slice(0, 6)).toEqual([
      ['Ville de la séance', 'Personnes formées (personnes)', 'Part des femmes (part, en\u202f%)'],
      ['Montpellier', 17_940, 1 / 3],
      ['Mende', 'masqué', 'n. d.'],
      ['=cmd|"/c calc"!A1', 0, 'n. d.'],
      ['Albi', 'n. d.', 1],
      ['Ensemble (recompté, non additionné)', 18_500, 2 / 3],
    ]);
  });

  it('formats thousands and per cents, and freezes the header', () => {
    const [sheet] = sheets;
    expect(sheet?.cells?.get('1,1')?.style?.numFmt).toBe('#,##0');
    expect(sheet?.cells?.get('1,2')?.style?.numFmt).toBe('0.0%');
    expect(sheet?.freezePane).toMatchObject({ rows: 1, columns: 1 });
    expect(sheet?.columns?.[1]?.width).toBeCloseTo(22, 0);
  });

  it('keeps a hostile name as text, and holds no formula nor link', () => {
    const cell = sheets[0]?.cells?.get('3,0');
    expect([cell?.type, cell?.formula]).toEqual(['string', undefined]);
    expect(textOf('xl/worksheets/')).not.toMatch(/<f[ >]|<hyperlink/);
    expect(textOf('.rels')).not.toMatch(/TargetMode="External"/);
  });

  it('says of each sheet what it covers, and that it is fictitious and internal', () => {
    for (const { rows } of sheets.slice(0, 3)) {
      const text = rows.flat().join('\n');
      expect(text).toContain('Période\u00a0: 15 février 2019 – 14 février 2020');
      expect(text).toContain('Données fictives');
      expect(text).toContain('Usage interne');
    }
  });

  it('carries the query of each indicator and the digest of each file', () => {
    const text = sheets.at(-1)?.rows.flat().join('\n') ?? '';
    expect(text).toContain('00ab00ab00ab00ab');
    expect(text).toContain("SELECT 'people'");
    expect(text).toContain('SHA-256 abcdef');
  });

  it('defines each indicator once, with its unit and formula', () => {
    expect(sheets[2]?.rows[0]).toEqual(['Indicateur', 'Unité', 'Définition', 'Formule']);
    expect(sheets[2]?.rows[2]).toEqual([
      'Part des femmes',
      'part, en\u202f%',
      expect.stringMatching(/^Femmes rapportées/),
      'formule de women-share',
    ]);
    expect(sheets[2]?.rows[3]?.join('') ?? '').toBe('');
  });
});

describe('names of sheets', () => {
  it('are short, allowed and different, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 }), (titles) => {
        const names = sheetNamesOf(titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      }),
    );
  });
});
