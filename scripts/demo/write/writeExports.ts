import type { City } from '../../../src/model/place/city.ts';
import type { State } from '../state.ts';
import { coachingSheet } from './coachingSheet.ts';
import type { ExportFile } from './exportFile.ts';
import { formExports } from './form.ts';
import { opportunitySheet } from './opportunitySheet.ts';
import { ticketingExports } from './ticketing.ts';

/** The exports of four tools, in memory; a tool that has nothing to say writes no file. `cities` must hold every city of the state. */
export function writeExports(state: State, cities: readonly City[]): readonly ExportFile[] {
  const byCode = new Map(cities.map((city) => [city.code, city]));
  const city = (code: string): City => {
    const found = byCode.get(code);
    if (found === undefined) throw new TypeError(`no city ${code} in the gazetteer`);
    return found;
  };
  return [
    ...ticketingExports(state, (code) => city(code).name),
    ...formExports(state, city),
    coachingSheet(state),
    opportunitySheet(state),
  ].filter(({ rows }) => rows > 0);
}
