import type { Released } from '../../model/figure/released.ts';
import type { CirclesOver } from '../../model/figure/answers/circlesOver.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';

const none: Released<Figure> = { state: 'undefined' };

/** People by city at each month or quarter, as a map shows them: a city without anybody is left out. */
export function mapsOf(
  over: Released<CirclesOver>,
): readonly { readonly moment: string; readonly measured: Released<Measured> }[] {
  return over.moments.map((moment, index) => ({
    moment,
    measured: measuredOf(
      over,
      over.everywhere[index] ?? none,
      over.cities.map(({ city, people }) => ({ key: city, figure: people[index] ?? none })),
    ),
  }));
}

/** People by city over the whole period. */
export function wholeOf(over: Released<CirclesOver>): Released<Measured> {
  return measuredOf(
    over,
    over.total,
    over.cities.map(({ city, total }) => ({ key: city, figure: total })),
  );
}

/** The most people of one city at one moment: what the largest circle of all maps stands for. */
export function largestOf({ cities }: CirclesOver): number {
  const values = cities
    .filter(({ city }) => city !== 'unknown')
    .flatMap(({ people }) => people.map((figure) => (figure.state === 'shown' ? figure.value : 0)));
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function measuredOf(
  { period }: CirclesOver,
  total: Released<Figure>,
  cells: Released<Measured>['cells'],
): Released<Measured> {
  const isThere = ({ figure }: Released<Measured>['cells'][number]): boolean =>
    figure.state !== 'shown' || figure.value > 0;
  return {
    indicator: 'people',
    unit: 'people',
    period,
    total,
    by: 'city',
    cells: cells.filter(isThere),
  };
}
