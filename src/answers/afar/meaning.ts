import { definitionKey } from '../../metrics/define/definitionKey.ts';
import { sha256 } from '../../model/dataset/sha256.ts';
import { indicatorIds } from '../../model/figure/indicator.ts';
import type { Programme } from '../../model/place/programme.ts';

/** Names what figures mean: their definitions, and what of a programme they depend on. Whoever asks and whoever answers must mean the same. */
export async function meaningOf({ name, hub, region, opening, reportingYear, ageBands }: Programme): Promise<string> {
  const meant = [indicatorIds.map(definitionKey), name, hub, region, opening, reportingYear, ageBands];
  return (await sha256(new TextEncoder().encode(JSON.stringify(meant)))).slice(0, 16);
}
