import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/geo/gazetteer.ts';
import { readOutline } from '../../../src/geo/outline.ts';
import { drawRegion } from '../../../src/geo/projection.ts';
import { countShown, type Measured } from '../../../src/model/figure/figure.ts';
import { released } from '../../../src/metrics/release/released.ts';
import type { Released } from '../../../src/model/figure/released.ts';
import { boxOf } from '../../../src/ui/map/box.ts';
import { circlesOf } from '../../../src/ui/map/circles.ts';
import { boxOfLabel, overlap, placeLabels } from '../../../src/ui/map/labels.ts';
import { legendValues } from '../../../src/ui/map/legendValues.ts';
import { unplacedOf } from '../../../src/ui/map/unplaced.ts';

const gazetteer = readGazetteer(JSON.parse(readFileSync('data/geo/76.json', 'utf8')));
const outline = readOutline(JSON.parse(readFileSync('data/geo/76.outline.json', 'utf8')));
const drawing = drawRegion(outline, 720);

function people(cells: Readonly<Record<string, number>>): Released<Measured> {
  const shown = (value: number) => released(countShown(value));
  return {
    indicator: 'people',
    unit: 'people',
    period: { from: '2019-02-15', to: '2020-02-15' },
    total: shown(0),
    by: 'city',
    cells: Object.entries(cells).map(([key, value]) => ({ key, figure: shown(value) })),
  };
}

describe('outline of Occitanie', () => {
  it('has its thirteen departments, each drawn', () => {
    expect(drawing.departments.map(({ code }) => code).sort()).toEqual([
      '09',
      '11',
      '12',
      '30',
      '31',
      '32',
      '34',
      '46',
      '48',
      '65',
      '66',
      '81',
      '82',
    ]);
    expect(drawing.departments.every(({ path }) => path.startsWith('M'))).toBe(true);
  });

  it('shows what is around it', () => {
    expect(drawing.around.length).toBeGreaterThan(5);
    expect(drawing.countries.map(({ name }) => name)).toContain('Spain');
  });

  it('puts Toulouse west of Montpellier and Mende north of it, all within the frame', () => {
    const [toulouse, montpellier, mende] = ['31555', '34172', '48095'].map((code) => {
      const city = gazetteer.city(code);
      return city === undefined ? [Number.NaN, Number.NaN] : drawing.place(city);
    });
    expect(toulouse?.[0]).toBeLessThan(montpellier?.[0] ?? 0);
    expect(mende?.[1]).toBeLessThan(montpellier?.[1] ?? 0);
    expect(montpellier?.[0]).toBeLessThan(720);
  });

  it('refuses an outline without its layers', () => {
    expect(() => readOutline({ objects: {} })).toThrow('Invalid');
  });
});

describe('circles', () => {
  it('have areas in proportion to their values', () => {
    const { circles } = circlesOf(people({ '30189': 1000, '34172': 4000 }), gazetteer, drawing);
    const [montpellier, nimes] = circles;
    expect(montpellier?.city.name).toBe('Montpellier');
    expect((montpellier?.r ?? 0) ** 2 / (nimes?.r ?? 1) ** 2).toBeCloseTo(4);
  });

  it('keep the scale of a larger whole, so that a part is held against it', () => {
    const whole = circlesOf(people({ '30189': 1000, '34172': 4000 }), gazetteer, drawing).circles;
    const [nimes] = circlesOf(people({ '30189': 1000 }), gazetteer, drawing, 4000).circles;
    expect(nimes?.r).toBe(whole[1]?.r);
  });

  it('stand within what the map begins on, with room around even for one', () => {
    const of = (cells: Readonly<Record<string, number>>) =>
      boxOf(circlesOf(people(cells), gazetteer, drawing).circles, drawing.width);
    const one = of({ '30189': 12 });
    expect((one?.right ?? 0) - (one?.left ?? 0)).toBeCloseTo(0.3 * drawing.width);
    const two = of({ '30189': 12, '34172': 40 });
    expect((two?.right ?? 0) - (two?.left ?? 0)).toBeGreaterThan(0.3 * drawing.width);
    expect(of({})).toBeNull();
  });

  it('are not drawn for nobody, nor for a place unknown', () => {
    const { circles, scale } = circlesOf(people({ '34172': 0, unknown: 12, '75056': 3 }), gazetteer, drawing);
    expect(circles).toEqual([]);
    expect(scale.largest).toBe(0);
  });

  it('say from which value their areas are no longer in proportion', () => {
    const { circles, scale } = circlesOf(people({ '30189': 1, '34172': 40_000 }), gazetteer, drawing);
    expect(circles.map(({ r, figure }) => r > 0 && figure.value < scale.floor)).toEqual([false, true]);
    expect(scale.radius(scale.floor)).toBeCloseTo(scale.radius(0));
  });

  it('leave out what is unknown, abroad of the region or withheld, and the map says how many', () => {
    const measured = people({ '34172': 40, unknown: 12, '75056': 3 });
    const withheld = { key: '30189', figure: { state: 'withheld', reason: 'small-count' } } as const;
    expect(unplacedOf({ ...measured, cells: [...measured.cells, withheld] }, gazetteer)).toEqual({
      unknown: measured.cells.find(({ key }) => key === 'unknown')?.figure,
      outside: 1,
      withheld: 1,
    });
  });
});

describe('legend', () => {
  it('gives round values under the largest', () => {
    expect(legendValues(17_954)).toEqual([10_000, 2000, 500]);
    expect(legendValues(3)).toEqual([2]);
    expect(legendValues(144, 11)).toEqual([100, 20]);
  });
});

describe('labels', () => {
  it('name the largest first and never cross', () => {
    const values = Object.fromEntries(gazetteer.cities.slice(0, 400).map(({ code }, index) => [code, 400 - index]));
    const { circles } = circlesOf(people(values), gazetteer, drawing);
    const labels = placeLabels(circles, drawing.width, drawing.height, 13);
    expect(labels[0]?.code).toBe(gazetteer.cities[0]?.code);
    expect(labels.length).toBeGreaterThan(10);
    const boxes = labels.map((label) => boxOfLabel(label, 13));
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)))).toEqual([]);
  });
});
