import { readFileSync } from 'node:fs';
import { released } from '../../../src/metrics/release/released.ts';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../src/metrics/define/facts.ts';
import { indicators, isToldOf, listed } from '../../../src/metrics/define/indicators.ts';
import { isIndicatorId } from '../../../src/model/figure/indicator.ts';
import { wholeRegion } from '../../../src/press/claims/base.ts';
import { of } from '../../../src/press/claims/reading.ts';
import { type Told, valueOf } from '../../../src/press/claims/judge/valueOf.ts';
import { publishableIn } from '../../../src/press/kit/publishable.ts';
import { filesIn } from '../../support/tree.ts';

const town = { cities: ['34172'], departments: [] };
const department = { cities: [], departments: ['34'] };

describe('the facts of an indicator', () => {
  it('give each list one order', () => {
    const places = indicators.flatMap(({ facts }) => Object.entries(facts.listed).map((each) => each.join(' ')));
    expect(new Set(places).size).toBe(places.length);
  });

  it('begin each list that pages take the first of', () => {
    const first = (listing: Listing): string | undefined => listed(listing)[0];
    expect([first('headline'), first('chance'), first('press')]).toEqual(['people', 'women-share', 'people']);
  });

  it('name wholes that are counts', () => {
    const wholes = indicators.flatMap(({ facts: { partOf = [], atMost = [], covers, turns } }) => [
      ...partOf.map(({ whole }) => whole),
      ...atMost,
      ...(covers === undefined ? [] : [covers.whole, covers.other]),
      ...(turns === undefined ? [] : [turns.whole, turns.into]),
    ]);
    expect(wholes.filter((id) => !indicators.some((each) => each.id === id && 'count' in each))).toEqual([]);
  });

  it('call the numerator of a ratio part of a count, never the whole ratio', () => {
    const vague = indicators.filter(
      (each) => 'numerator' in each && (each.facts.partOf ?? []).some(({ own }) => own === undefined),
    );
    expect(vague).toEqual([]);
  });
});

describe('what is said to the press', () => {
  const told: Told = () => {
    const figure = released({ state: 'shown', value: 0.4, numerator: 40, denominator: 100, unknown: 0 } as const);
    return { total: figure, cell: () => figure, cells: [] };
  };

  it('leaves out of a place what only the region has', () => {
    expect(publishableIn(town)).not.toContain('hub-share');
    expect(publishableIn(town)).not.toContain('session-cities');
    expect(publishableIn(department)).toContain('session-cities');
    expect(publishableIn({ cities: [], departments: [] })).toEqual(listed('press'));
  });

  it.each([town, department])('is what the checker can judge there', (place) => {
    const judged = listed('press').filter(
      (id) => valueOf(of(id), { ...wholeRegion, ...place }, told, false) !== 'unmeasured',
    );
    expect(judged).toEqual(publishableIn(place));
    expect(judged).toEqual(listed('press').filter((id) => isToldOf(id, place)));
  });
});

/** Runs of three ids and more, written by hand where a fact should tell. A page says what it is made of; the reader of claims has its words. */
function handKept(file: string): readonly string[] {
  const runs = readFileSync(file, 'utf8').match(/(?:'[a-z0-9-]+',\s*){2,}'[a-z0-9-]+'/g) ?? [];
  return runs.filter((run) => [...run.matchAll(/'([^']+)'/g)].every(([, id = '']) => isIndicatorId(id)));
}

describe('lists of indicators', () => {
  const mayList = [
    'src/model/figure/indicator.ts',
    // The parts of one chart, and the terms of one check.
    'src/metrics/ask/requests/territory.ts',
    'src/metrics/review/pathwayChecks.ts',
  ];

  it('are kept nowhere but in the facts', () => {
    const files = [...filesIn('src'), ...filesIn('scripts/commands')].filter(
      (file) => !/^src\/(pages|press\/claims|metrics\/define|ui\/charts)\//.test(file) && !mayList.includes(file),
    );
    expect(files.flatMap((file) => handKept(file).map((run) => `${file}: ${run}`))).toEqual([]);
  });

  it('are seen where there is one', () => {
    expect(mayList.map((file) => handKept(file).length > 0)).toEqual([true, true, true]);
  });
});
