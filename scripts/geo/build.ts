import { mkdirSync, writeFileSync } from 'node:fs';
import { buildGazetteer } from './gazetteer.ts';
import { regions } from './official.ts';
import { buildOutline } from './outline.ts';

/** `npm run geo [-- REGION…]`: writes `data/geo/REGION.json` and `data/geo/REGION.outline.json`; every metropolitan region when none is named. */
const asked = process.argv.slice(2);
mkdirSync('data/geo', { recursive: true });
for (const region of asked.length > 0 ? asked : regions.map(({ code }) => code)) {
  const gazetteer = buildGazetteer(region);
  writeFileSync(`data/geo/${region}.json`, `${JSON.stringify(gazetteer)}\n`);
  writeFileSync(`data/geo/${region}.outline.json`, `${JSON.stringify(buildOutline(region))}\n`);
  const approximate = gazetteer.approximate.length > 0 ? `, ${gazetteer.approximate.length} placed approximately` : '';
  console.log(`${region} ${gazetteer.region.name}: ${gazetteer.cities.length} communes${approximate}`);
}
