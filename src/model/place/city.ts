/** A commune of today (COG), where sessions happen or people live. */
export interface City {
  /** INSEE code, five characters: `34172`, `2A004`. */
  readonly code: string;
  readonly name: string;
  /** INSEE code of the department: `34`. */
  readonly department: string;
  /** SIREN of the group of communes it belongs to, nine digits; `null` for an island of its own. */
  readonly epci: string | null;
  /** Residents, municipal population of the vintage of the gazetteer. */
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  readonly postcodes: readonly string[];
}

/** A group of communes with its own taxes (établissement public de coopération intercommunale). Some lie across two regions. */
export interface Epci {
  /** SIREN, nine digits: `243400017`. */
  readonly code: string;
  readonly name: string;
}

export interface Department {
  readonly code: string;
  readonly name: string;
  readonly population: number;
}
