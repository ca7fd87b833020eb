import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/geo/gazetteer.ts';
import { readOutline } from '../../../src/geo/outline.ts';
import { drawRegion } from '../../../src/geo/projection.ts';
import type { Measured } from '../../../src/model/figure.ts';
import { circlesOf, legendValues } from '../../../src/ui/map/circles.ts';
import { placeLabels } from '../../../src/ui/map/labels.ts';

const gazetteer = readGazetteer(JSON.parse(readFileSync('data/geo/76.json', 'utf8')));
const outline = readOutline(JSON.parse(readFileSync('data/geo/76.outline.json', 'utf8')));
const drawing = drawRegion(outline, 720);

function people(cells: Readonly<Record<string, number>>): Measured {
  const shown = (value: number) =>
    ({ state: 'shown', value, numerator: value, denominator: null, unknown: 0 }) as const;
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
    expect(() => readOutline({ objects: {} })).toThrow('the outline has no departments');
  });
});

describe('circles', () => {
  it('have areas in proportion to their values', () => {
    const [montpellier, nimes] = circlesOf(people({ '30189': 1000, '34172': 4000 }), gazetteer, drawing);
    expect(montpellier?.city.name).toBe('Montpellier');
    expect((montpellier?.r ?? 0) ** 2 / (nimes?.r ?? 1) ** 2).toBeCloseTo(4);
  });

  it('are not drawn for nobody, nor for a place unknown', () => {
    expect(circlesOf(people({ '34172': 0, unknown: 12, '75056': 3 }), gazetteer, drawing)).toEqual([]);
  });
});

describe('legend', () => {
  it('gives round values under the largest', () => {
    expect(legendValues(17_954)).toEqual([10_000, 2000, 500]);
    expect(legendValues(3)).toEqual([2]);
  });
});

describe('labels', () => {
  it('name the largest first and never cross', () => {
    const values = Object.fromEntries(gazetteer.cities.slice(0, 400).map(({ code }, index) => [code, 400 - index]));
    const labels = placeLabels(circlesOf(people(values), gazetteer, drawing), drawing.width, drawing.height, 13);
    expect(labels[0]?.code).toBe(gazetteer.cities[0]?.code);
    const boxes = labels.map(({ name, x, y, anchor }) => {
      const length = name.length * 13 * 0.56;
      return anchor === 'start' ? { left: x, right: x + length, y } : { left: x - length, right: x, y };
    });
    const crossings = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 15),
    );
    expect(crossings).toEqual([]);
  });
});
