import { released } from '../../src/metrics/release/released.ts';
import { countShown, type Figure, type Measured } from '../../src/model/figure/figure.ts';
import type { Released } from '../../src/model/figure/released.ts';
import type { Provenance } from '../../src/share/provenance.ts';

export const count = (value: number): Released<Figure> => released(countShown(value));

export const provenance: Provenance = {
  programme: 'Espace numérique',
  area: 'Occitanie',
  period: { from: '2019-02-15', to: '2020-02-15' },
  comparison: null,
  filters: [],
  asOf: '2020-02-10',
  isDemo: true,
  usage: 'internal',
  evidence: {
    digest: '00ab00ab00ab00ab',
    version: '1.2.3',
    sources: [{ file: 'presences.csv', sha256: 'abcdef' }],
    sqlOf: async (id) => `SELECT '${id}'`,
  },
};

const withheld: Released<Figure> = { state: 'withheld', reason: 'small-count' };
const women = (numerator: number, denominator: number, unknown: number): Released<Figure> =>
  released({ state: 'shown', value: numerator / denominator, numerator, denominator, unknown });

/** Three cities, one with a hostile name: counted, withheld, of unknown gender only. */
export const people: Released<Measured> = {
  indicator: 'people',
  unit: 'people',
  period: provenance.period,
  total: count(18_500),
  by: 'city',
  cells: [
    { key: 'Montpellier', figure: count(17_940) },
    { key: 'Mende', figure: withheld },
    { key: '=cmd|"/c calc"!A1', figure: count(0) },
  ],
};

export const womenShare: Released<Measured> = {
  ...people,
  indicator: 'women-share',
  unit: 'share',
  total: women(2, 3, 4),
  cells: [
    { key: 'Montpellier', figure: women(1, 3, 0) },
    { key: 'Mende', figure: { state: 'undefined' } },
    { key: 'Albi', figure: women(1, 1, 0) },
  ],
};
