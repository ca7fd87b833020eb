import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../src/i18n/createMessages.ts';
import { released } from '../../../src/metrics/release/released.ts';
import { countShown } from '../../../src/model/figure/figure.ts';
import { newLedger, type Release } from '../../../src/model/figure/release.ts';
import { figurePages, pagesOf } from '../../../src/share/publish/figurePages.ts';
import type { ReleasedTable } from '../../../src/share/publish/releasedTables.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };
const NAME = 'figures/people-2019-02-15_2020-02-15.html';
const french = createMessages('fr');

const whole = (value: number, filter = ''): ReleasedTable => ({
  filter,
  measured: released({
    indicator: 'people',
    unit: 'people',
    period: year,
    by: null,
    total: countShown(value),
    cells: [],
  }),
});
const months: ReleasedTable = {
  filter: '',
  measured: released({
    indicator: 'people',
    unit: 'people',
    period: year,
    by: 'month',
    total: countShown(100),
    cells: [
      { key: '2019-02', figure: countShown(60) },
      { key: '2019-03', figure: { state: 'withheld', reason: 'small-count' } },
    ],
  }),
};
const release = (on: string, tables: readonly ReleasedTable[]): Release => ({
  on,
  profile: 'press',
  digest: on,
  facts: [],
  pages: pagesOf(tables),
});
const pages = (tables: readonly ReleasedTable[], before: readonly Release[] = []): Readonly<Record<string, string>> =>
  figurePages(
    {
      tables,
      ledger: { ...newLedger('Essai'), releases: [...before, release('2021-03-01', tables)] },
      programme: 'Ateliers <du> Gard & co',
      extent: year,
      licence: 'Licence Ouverte 2.0',
      region: 'Occitanie',
      isFictitious: false,
    },
    french,
  );
const textOf = (html = ''): string => html.replace(/<style>.*<\/style>/s, '').replace(/<[^>]*>/g, ' ');

describe('the page of a published figure', () => {
  it('says its value, period, date and source, that it is current, and runs nothing', () => {
    const html = pages([whole(1234), months])[NAME] ?? '';
    const text = textOf(html);
    expect(text).toMatch(/Personnes formées · Occitanie\s+1\s234 personnes\s+15 février 2019 – 14 février 2020/);
    expect(text).toContain('À jour au 1er mars 2021.');
    expect(text).toMatch(/Données arrêtées au.: 14 février 2020/);
    expect(text).toContain('Licence Ouverte 2.0');
    expect(html).toContain('data-state="current"');
    expect(html).toContain('Ateliers &lt;du&gt; Gard &amp; co');
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3)/);
  });

  it('draws its months, and says of one that is withheld that it is', () => {
    const html = pages([whole(1234), months])[NAME] ?? '';
    expect(html).toMatch(/aria-label="[^"]*février 2019.: 60 ; mars 2019.: masqué"/);
    expect(pages([whole(1234)])[NAME]).not.toContain('<svg');
  });

  it('says what it replaces, and since when', () => {
    const html = pages([whole(1300)], [release('2020-03-01', [whole(1200)]), release('2020-04-01', [whole(1250)])])[
      NAME
    ];
    expect(html).toContain('data-state="replaced"');
    expect(textOf(html)).toMatch(/1\s300 personnes/);
    expect(textOf(html)).toMatch(/1\s250 personnes.*1er avril 2020/);
  });

  it('goes on saying so when the new value is published again', () => {
    const html = pages([whole(1300)], [release('2020-03-01', [whole(1200)]), release('2020-04-01', [whole(1300)])])[
      NAME
    ];
    expect(html).toContain('data-state="replaced"');
  });

  it('says that it is withdrawn, since when, and its value no more', () => {
    const gone = pages([], [release('2020-03-01', [whole(1234)]), release('2020-05-02', [])]);
    expect(Object.keys(gone)).toEqual([NAME]);
    expect(gone[NAME]).toContain('data-state="withdrawn"');
    expect(textOf(gone[NAME])).toContain('2 mai 2020');
    expect(textOf(gone[NAME])).not.toMatch(/1\s?234/);
  });

  it('is of the whole programme alone, and of no release that gave none', () => {
    expect(pages([whole(60, 'cities=34172')])).toEqual({});
    const { pages: _, ...old } = release('2020-03-01', [whole(1200)]);
    expect(pages([whole(1234)], [old])[NAME]).toContain('data-state="current"');
  });
});
