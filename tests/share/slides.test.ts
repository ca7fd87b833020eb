import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { slidesOf } from '../../src/share/slides.ts';
import { deckOf, slideOf } from './decks.ts';
import { count, provenance } from './tables.ts';

const french = createMessages('fr');
const given = deckOf(french);

type Parts = Readonly<Record<string, Uint8Array>>;

async function unzipped(deck: Parameters<typeof slidesOf>[0], messages = french): Promise<Parts> {
  return unzipSync(new Uint8Array(await (await slidesOf(deck, messages)).arrayBuffer()));
}

/** The slides in order, as text. */
function slides(parts: Parts): readonly string[] {
  const names = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return names.map((_, index) => xml(parts, `ppt/slides/slide${index + 1}.xml`));
}

function xml(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** The text of the title placeholder. */
function titleOf(slide: string): string {
  const [, shape = ''] = /<p:ph\s[^>]*type="title"[^>]*>([\s\S]*?)<\/p:sp>/.exec(slide) ?? [];
  return [...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('');
}

/** Values drawn, series by series; a gap is empty. */
function valuesOf(chart: string): readonly (readonly string[])[] {
  return [...chart.matchAll(/<c:val>([\s\S]*?)<\/c:val>/g)].map(([, series = '']) =>
    [...series.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = '']) => value),
  );
}

const parts = await unzipped(given);
const charts = Object.keys(parts)
  .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
  .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
  .map((name) => xml(parts, name));
const texts = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));

describe('a deck of slides', () => {
  it('has one slide for each thing it says, under a title that says it', () => {
    expect(slides(parts).map(titleOf)).toEqual([
      'Revue annuelle',
      'En cinq phrases',
      'Un objectif sur deux',
      'Mars a été le plus suivi',
      'Deux villes',
      'Qui est venu',
      'Trois faits',
      'Ce qui a changé',
      'Méthode',
    ]);
  });

  it('draws the numbers: zero is zero, what is withheld is a gap and is named', () => {
    expect(valuesOf(charts[0] ?? '')).toEqual([
      ['1234', '1334', '1434', '1534', '0', '1734', '1834', '1934', '2034', '2134', '2234', '2334', ''],
    ]);
    expect(slides(parts)[3]).toContain('Sans barre\u00a0: 2020-01 (masqué)');
    expect(valuesOf(charts[2] ?? '')).toEqual([['9300'], ['8900'], ['300']]);
  });

  it('draws as many rows as fit, and says how many there are: all of them are in the notes', () => {
    expect(valuesOf(charts[1] ?? '')[0]).toHaveLength(19);
    expect(valuesOf(charts[4] ?? '')[0]?.length).toBeLessThan(19);
    expect(slides(parts)[6]).toMatch(/\d+ premières lignes sur 19/);
  });

  it('has the colours of the page: the region, its hub, women and men', () => {
    expect(charts[0]).toContain('B9751A');
    expect(
      [...(charts[2] ?? '').matchAll(/<c:spPr>\s*<a:solidFill><a:srgbClr val="(\w+)"/g)].map(([, color]) => color),
    ).toEqual(expect.arrayContaining(['7D3D6C', '3C73A8', '6B665C']));
  });

  it('draws the map as shapes that can be edited, each circle named with its value', () => {
    const map = slides(parts)[4] ?? '';
    expect(map.match(/<a:custGeom>/g)).toHaveLength(1);
    expect(map.match(/<a:moveTo>/g)).toHaveLength(2);
    expect(map).toContain('name="Montpellier (9 300 personnes)"');
    expect(map.match(/prst="ellipse"/g)).toHaveLength(2);
  });

  it('has every figure of the table in the notes, whole', () => {
    expect(xml(parts, 'ppt/notesSlides/notesSlide3.xml')).toContain('la période précédente est incomplète');
    expect(xml(parts, 'ppt/notesSlides/notesSlide9.xml').match(/Formule/g)).toHaveLength(8);
  });

  it('embeds the numbers of each chart as a workbook, zero included, a hostile name as text', async () => {
    const books = Object.keys(parts).filter((name) => /^ppt\/embeddings\/.*\.xlsx$/.test(name));
    expect(books).toHaveLength(charts.length);
    const [months, cities] = await Promise.all(
      books.slice(0, 2).map(async (name) => (await readXlsx(parts[name] ?? new Uint8Array())).sheets[0]?.rows),
    );
    expect([months?.[1], months?.[5]]).toEqual([
      ['2019-01', 1234],
      ['2019-05', 0],
    ]);
    expect(cities?.[1]).toEqual(['=cmd |calc', 3000]);
  });

  it.each(['parts', 'bars', 'columns'] as const)(
    'says what a chart of %s withholds when nothing of it may be shown',
    async (kind) => {
      const chart = slideOf(given, 'charts').charts[0];
      if (chart === undefined) throw new TypeError('no chart');
      const rows = chart.table.rows
        .slice(0, 2)
        .map(({ label }) => ({ label, cells: [{ state: 'withheld', reason: 'small-count' } as const] }));
      const table = { ...chart.table, rows };
      const slide = {
        kind: 'charts',
        title: 'Peu de monde',
        summary: '',
        charts: [{ ...chart, kind, table }],
      } as const;
      const hidden = await unzipped({ ...given, slides: [slide] });
      expect(slides(hidden).find((each) => titleOf(each) === 'Peu de monde')).toContain('Sans barre');
    },
  );

  it('shows what moved as bars that stand where the previous one ends, below zero too', () => {
    expect(valuesOf(charts[5] ?? '')).toEqual([
      ['0', '100', '0', '0', '70', '0'],
      ['100', '', '', '', '', '70'],
      ['', '40', '', '70', '0', ''],
      ['', '', '140', '', '', ''],
      ['', '0', '', '-20', '0', ''],
      ['', '', '-20', '', '', ''],
    ]);
    expect(charts[5]).toContain('<a:noFill/>');
  });

  it('says on each slide that it is fictitious and internal, of what and from when', () => {
    for (const slide of slides(parts)) {
      expect(slide).toContain('Données fictives');
      expect(slide).toContain('Usage interne');
      expect(slide).toContain('10 février 2020');
      expect(slide).toContain('Période\u00a0: 15 février 2019 – 14 février 2020');
    }
    expect(slides(parts)[0]).toContain('15 février 2018 – 14 février 2019');
  });

  it('tells figures without value apart', () => {
    expect(slides(parts)[2]).toMatch(/n\. d\..*masqué.*<a:t>0\sséance<\/a:t>/s);
  });

  it('shortens names to fit, and has them whole in the notes', () => {
    const name = 'Communauté de communes du Très Long Nom de la Vallée de l’Hérault n° 3';
    expect(charts[1]).not.toContain(name);
    expect(xml(parts, 'ppt/notesSlides/notesSlide5.xml')).toContain(name);
  });

  it('describes each chart for those who do not see it', () => {
    const frames = slides(parts).flatMap(
      (slide) => slide.match(/<p:graphicFrame>\s*<p:nvGraphicFramePr>\s*<p:cNvPr[^>]*descr="[^"]+"/g) ?? [],
    );
    expect(frames).toHaveLength(charts.length);
  });

  it('leads nowhere: no link, no address, no picture', () => {
    for (const [, bytes] of texts) {
      const text = strFromU8(bytes);
      expect(text).not.toMatch(/TargetMode="External"|hlinkClick/);
      expect(
        text.replaceAll(/https?:\/\/(schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.org|www\.w3\.org)\//g, ''),
      ).not.toMatch(/https?:\/\//);
    }
    expect(Object.keys(parts).filter((name) => /\.(png|jpe?g|gif|svg)$/.test(name))).toEqual([]);
  });

  it('has no character that XML refuses', () => {
    for (const [, bytes] of texts) expect(strFromU8(bytes)).not.toMatch(/[^\P{Cc}\t\r\n]|[\ufffe\uffff]/u);
  });

  it('has one run to a paragraph, which PowerPoint does not repair', () => {
    expect(slides(parts).join('')).not.toMatch(/<\/a:r>\s*<a:pPr/);
  });

  it('is in English too', async () => {
    const english = createMessages('en');
    const [cover = '', ...others] = slides(await unzipped(deckOf(english), english));
    expect(cover).toContain('Fictitious data');
    expect(cover).toContain('lang="en-GB"');
    expect(cover).not.toMatch(/<a:rPr lang="en-US"[^>]*>(?:(?!<\/a:r>).)*Revue/s);
    expect(others.join('')).toMatch(/The first \d+ of 19 rows/);
  });

  it('refuses a chart of two units, and parts that do not come to the change', async () => {
    const columns = [
      { name: 'Personnes', unit: 'people' },
      { name: 'Part', unit: 'share' },
    ] as const;
    const [chart] = slideOf(given, 'charts').charts;
    if (chart === undefined) throw new TypeError('no chart');
    const mixed = {
      kind: 'charts',
      title: '',
      summary: '',
      charts: [{ ...chart, table: { ...chart.table, columns } }],
    } as const;
    await expect(slidesOf({ ...given, slides: [mixed] }, french)).rejects.toThrow(/one unit/);
    const moved = { ...slideOf(given, 'moved'), after: { label: 'Cette année', figure: count(71) } };
    await expect(slidesOf({ ...given, slides: [moved] }, french)).rejects.toThrow(/come to 70, not to 71/);
  });

  it('shows what moved as a table alone when a part has no value', async () => {
    const withheld = { label: 'Fermées', figure: { state: 'withheld', reason: 'small-count' } } as const;
    const moved = { ...slideOf(given, 'moved'), parts: [withheld] };
    const alone = await unzipped({ ...given, provenance: { ...provenance, asOf: null }, slides: [moved] });
    expect(slides(alone)[0]).toContain('masqué');
    expect(Object.keys(alone).filter((name) => name.endsWith('.xlsx'))).toEqual([]);
  });
});
