/** A commune of today (COG), where sessions happen or people live. */
export interface City {
  /** INSEE code, five characters: `34172`, `2A004`. */
  readonly code: string;
  readonly name: string;
  /** INSEE code of the department: `34`. */
  readonly department: string;
  /** Residents, municipal population of the vintage of the gazetteer. */
  readonly population: number;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  readonly postcodes: readonly string[];
}

export interface Department {
  readonly code: string;
  readonly name: string;
  readonly population: number;
}
