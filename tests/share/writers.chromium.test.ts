import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { slidesOf } from '../../src/share/slides.ts';
import { workbookOf } from '../../src/share/tableXlsx.ts';
import { deckOf, slideOf } from './decks.ts';

const french = createMessages('fr');
const deck = deckOf(french);
const namesIn = async (file: Blob): Promise<readonly string[]> =>
  Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())));

describe('in a browser', () => {
  it('makes a deck, with its writer loaded from the page itself', async () => {
    const file = await slidesOf(deck, french);
    expect(file.type).toMatch(/presentation$/);
    expect(await namesIn(file)).toContain('ppt/charts/chart5.xml');
    const elsewhere = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin));
    expect(elsewhere.filter(({ name }) => !/^(blob|data):/.test(name))).toEqual([]);
  });

  it('makes a workbook', async () => {
    const { title, provenance } = deck;
    const { definitions } = slideOf(deck, 'method');
    const charts = deck.slides.flatMap((slide) => (slide.kind === 'charts' ? slide.charts : []));
    const file = await workbookOf(
      { title, figures: null, tables: charts.map(({ table }) => table), definitions, provenance },
      french,
    );
    expect(file.type).toMatch(/sheet$/);
    expect(await namesIn(file)).toContain('xl/worksheets/sheet4.xml');
  });
});
