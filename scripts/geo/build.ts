import { mkdirSync, writeFileSync } from 'node:fs';
import { buildGazetteer } from './gazetteer.ts';
import { buildOutline } from './outline.ts';

/** `npm run geo [-- REGION…]`: writes `data/geo/REGION.json` and `data/geo/REGION.outline.json`; Occitanie when none is named. */
const regions = process.argv.slice(2);
mkdirSync('data/geo', { recursive: true });
for (const region of regions.length > 0 ? regions : ['76']) {
  writeFileSync(`data/geo/${region}.json`, `${JSON.stringify(buildGazetteer(region))}\n`);
  writeFileSync(`data/geo/${region}.outline.json`, `${JSON.stringify(buildOutline(region))}\n`);
  console.log(`data/geo/${region}.json, data/geo/${region}.outline.json`);
}
