import type { CirclesOver } from '../../model/figure/answers/circlesOver.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { mostFirst } from '../ask/circlesOver.ts';
import type { Released } from '../../model/figure/released.ts';
import { isFew, shownAs, withheld } from './alone.ts';
import { type Audience, isPartial, released } from './released.ts';

/** A count with its place in the table: the line of a city and the column of a moment, or −1 for all of them. */
interface Spot {
  readonly count: number;
  readonly row: number;
  readonly column: number;
}

/**
 * People by city and month as a profile lets them be seen. The public sees them of everybody in a whole programme year only; a count of 1 to 10 goes, and one that all
 * but 1 to 10 of its city, of its month or of everybody are in; then, in each line and each column with one gap only, the smallest count left.
 */
export function releaseCircles(
  over: CirclesOver,
  { profile, scope, programme }: Audience,
): Released<CirclesOver> | null {
  if (profile === 'internal') return released(over);
  if (isPartial(scope, programme)) return null;
  const spots = spotsOf(over);
  const placed = new Map(spots.map((spot) => [`${spot.row} ${spot.column}`, spot]));
  const at = (row: number, column: number): Spot | undefined => placed.get(`${row} ${column}`);
  const hidden = new Set(
    spots.filter((spot) => {
      const wholes = [at(spot.row, -1), at(-1, spot.column), at(-1, -1)];
      return isFew(spot.count) || wholes.some((whole) => whole !== undefined && isFew(whole.count - spot.count));
    }),
  );
  fill(spots, hidden);
  const figure = (exact: Figure, row: number, column: number): Figure => {
    const spot = at(row, column);
    if (spot === undefined || !hidden.has(spot)) return shownAs(exact, profile);
    return withheld(isFew(spot.count) ? 'small-count' : 'complementary');
  };
  return released({
    ...over,
    cities: over.cities
      .map(({ city, people, total }, row) => ({
        city,
        people: people.map((exact, column) => figure(exact, row, column)),
        total: figure(total, row, -1),
      }))
      .toSorted(mostFirst),
    everywhere: over.everywhere.map((exact, column) => figure(exact, -1, column)),
    total: figure(over.total, -1, -1),
  });
}

function spotsOf({ cities, everywhere, total }: CirclesOver): readonly Spot[] {
  const spot = (figure: Figure, row: number, column: number): Spot => ({
    count: figure.state === 'shown' ? figure.value : 0,
    row,
    column,
  });
  return [
    ...cities.flatMap(({ people, total: own }, row) => [
      ...people.map((figure, column) => spot(figure, row, column)),
      spot(own, row, -1),
    ]),
    ...everywhere.map((figure, column) => spot(figure, -1, column)),
    spot(total, -1, -1),
  ];
}

/** Hides a second count in every line and column where one alone is hidden, until there is none. */
function fill(spots: readonly Spot[], hidden: Set<Spot>): void {
  const lines = (['row', 'column'] as const).flatMap((along) =>
    [...new Set(spots.map((spot) => spot[along]))].map((line) => spots.filter((spot) => spot[along] === line)),
  );
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const line of lines) {
      if (line.filter((spot) => hidden.has(spot)).length !== 1) continue;
      const [next] = line.filter((spot) => !hidden.has(spot) && spot.count > 0).toSorted((a, b) => a.count - b.count);
      if (next === undefined) continue;
      hidden.add(next);
      isChanged = true;
    }
  }
}
