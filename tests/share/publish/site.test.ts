import { describe, expect, it } from 'vitest';
import { released } from '../../../src/metrics/release/released.ts';
import { everything, toScope } from '../../../src/model/address/filter.ts';
import { viewOf, viewsOf } from '../../../src/model/address/publishedView.ts';
import { countShown } from '../../../src/model/figure/figure.ts';
import { newLedger } from '../../../src/model/figure/release.ts';
import { type RecordedAnswer, siteOf } from '../../../src/share/publish/site.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };
const of = { on: '2020-03-01', profile: 'press', digest: 'a', ledger: newLedger('Essai') } as const;
const scopeOf = (cities: readonly string[]): RecordedAnswer['scope'] => toScope({ ...everything, cities }, year);
const whole = viewOf(scopeOf([]));

/** An answer of a page that shows one count of people. */
function people(count: number, cities: readonly string[] = []): RecordedAnswer {
  const scope = scopeOf(cities);
  return {
    key: `people ${cities.join()}`,
    asked: ['figures', [], 'press'],
    scope,
    views: [viewOf(scope)],
    value: [
      released({ indicator: 'people', unit: 'people', period: year, total: countShown(count), by: null, cells: [] }),
    ],
  };
}

describe('a site of released answers', () => {
  it('holds what the pages asked, and the counts for the ledger', () => {
    const site = siteOf([people(100), people(60, ['34172'])], [whole, viewOf(scopeOf(['34172']))], of);
    expect(Object.keys(site.published.answers)).toEqual(['people ', 'people 34172']);
    expect(site.published.views).toEqual([whole, viewOf(scopeOf(['34172']))]);
    expect(site.release.facts.map(({ filter, value }) => [filter, value])).toEqual([
      ['', 100],
      ['cities=34172', 60],
    ]);
    expect(site.leftOut).toEqual([]);
  });

  it('leaves out a view that is all but a few people of another, with every answer that it alone showed', () => {
    const almost = viewOf(scopeOf(['34172']));
    const site = siteOf([people(100), people(95, ['34172'])], [whole, almost], of);
    expect(site.published.views).toEqual([whole]);
    expect(Object.keys(site.published.answers)).toEqual(['people ']);
    expect(site.leftOut.map(({ view, conflicts }) => [view, conflicts.map(({ because }) => because)])).toEqual([
      [almost, ['few']],
    ]);
  });

  it('holds the first view against what was released before', () => {
    const ledger = { ...of.ledger, releases: [siteOf([people(100)], [whole], of).release] };
    expect(siteOf([people(103)], [whole], { ...of, ledger }).published.views).toEqual([]);
    expect(siteOf([people(111)], [whole], { ...of, ledger }).published.views).toEqual([whole]);
  });

  it('leaves out what answers more than was asked', () => {
    const told: RecordedAnswer = { ...people(100), key: 'told', asked: ['claims'], value: { told: () => 1 } };
    expect(Object.keys(siteOf([people(100), told], [whole], of).published.answers)).toEqual(['people ']);
  });
});

it('lists each period whole, then narrowed one value at a time', () => {
  const days = 'from=2019-02-15&to=2020-02-15';
  expect(viewsOf([year], { departments: ['30', '34'], themes: ['Mail'] })).toEqual([
    days,
    `${days}&departments=30`,
    `${days}&departments=34`,
    `${days}&themes=Mail`,
  ]);
});
