import { readFileSync } from 'node:fs';

/** A commune of the official code (COG): one of today, or the name of one absorbed into, or part of, another. */
export interface OfficialCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly departement: string;
  readonly region: string;
  /** The commune of today, for a delegated or associated commune. */
  readonly chefLieu?: string;
  /** The commune of today, for a district of Paris, Lyon or Marseille. */
  readonly commune?: string;
  readonly anciensCodes?: readonly string[];
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

interface OfficialArea {
  readonly code: string;
  readonly nom: string;
  readonly region?: string;
  readonly zone: 'metro' | 'drom' | 'com';
}

/** A group of communes; `membres` are its communes of today. */
interface OfficialEpci {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

const folder = 'node_modules/@etalab/decoupage-administratif/data';

function read(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}

export const communes = read('communes') as readonly OfficialCommune[];
export const epcis = read('epci') as readonly OfficialEpci[];
export const departments = read('departements') as readonly OfficialArea[];
export const regions = (read('regions') as readonly OfficialArea[]).filter(({ zone }) => zone === 'metro');
