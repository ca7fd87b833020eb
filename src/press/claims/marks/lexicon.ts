import type { Period } from '../../../model/time/period.ts';
import type { Day } from '../../../model/time/day.ts';

/** Something a figure can be restricted to. */
interface Named {
  readonly code: string;
  readonly name: string;
}

/** What a text may name, and the calendar its words for periods refer to. */
export interface Lexicon {
  readonly cities: readonly (Named & { readonly department: string; readonly epci: string | null })[];
  readonly departments: readonly Named[];
  readonly epcis: readonly Named[];
  readonly hub: string;
  readonly region: string;
  readonly regionCode: string;
  /** Names of inhabitants and adjectives of places, by INSEE code of a commune or of the region. */
  readonly inhabitants: Readonly<Record<string, readonly string[]>>;
  /** As the dataset writes them. */
  readonly themes: readonly string[];
  readonly partners: readonly string[];
  /** Lower bounds in completed years. */
  readonly ageBands: readonly number[];
  readonly opening: Day;
  /** The days of the data; `null` when there are none. */
  readonly extent: Period | null;
  /** The period a text is about when it does not say. */
  readonly period: Period;
}

interface Places {
  readonly region: Named;
  readonly cities: Lexicon['cities'];
  readonly departments: readonly Named[];
  readonly epcis: readonly Named[];
}

/** The lexicon of a programme, its places and its dataset. */
export function lexiconOf(
  { region, cities, departments, epcis }: Places,
  { hub, inhabitants, ageBands, opening }: Pick<Lexicon, 'hub' | 'inhabitants' | 'ageBands' | 'opening'>,
  dataset: Pick<Lexicon, 'themes' | 'partners' | 'extent' | 'period'>,
): Lexicon {
  return {
    cities,
    departments,
    epcis,
    region: region.name,
    regionCode: region.code,
    hub,
    inhabitants,
    ageBands,
    opening,
    ...dataset,
  };
}
