import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile, refresh } from './browserTimes.ts';
import { everyCommune } from './everyCommune.ts';
import { median } from './median.ts';
import { openApp } from './openApp.ts';
import { zoomFrames } from './zoomFrames.ts';
import { loadGazetteer, loadProgramme } from '../commands/programmeFiles.ts';
import { readArgs } from '../commands/usage.ts';

const ROUNDS = 5;
const ZOOM = 2000;
const READY = '[data-ready="true"]';
const queries = ['gender=unknown', 'departments=34', 'to=2019-09-01', 'departments=31', 'from=2019-06-01'];

/** `bilan bench territory [--json]`: with a session in every commune, a filter until the page is drawn again, and frames while the map zooms. */
export async function benchTerritoryCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
  const folder = await mkdtemp(join(tmpdir(), 'bilan-bench-'));
  const app = await openApp();
  try {
    const file = join(folder, 'communes.csv');
    const points = await everyCommune(file, await loadGazetteer(await loadProgramme()));
    const page = await app.newPage({ viewport: { width: 1440, height: 1000 } });
    await page.goto(`${app.url}#/data`);
    await page.locator(READY).waitFor({ state: 'attached', timeout: 60_000 });
    await importFile(page, file);
    await page.goto(`${app.url}#/territory`);
    await page.locator(READY).waitFor({ state: 'attached', timeout: 60_000 });
    const circles = await page.locator('main svg[role="group"]').first().locator('circle[data-key]').count();
    const filters: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      filters.push(await refresh(page, `/territory?${queries[round % queries.length]}`));
      await refresh(page, '/territory');
    }
    const still = await zoomFrames(page, ZOOM, false);
    const moving = await zoomFrames(page, ZOOM, true);
    const result = {
      points,
      circles,
      filter: median(filters),
      still: median(still),
      moving: median(moving),
      ratio: median(moving) / median(still),
      slow: moving.filter((frame) => frame > 1.5 * median(still)).length / moving.length,
    };
    console.log(values.json ? JSON.stringify(result, null, 1) : line(result));
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
  return 0;
}

function line({ circles, filter, still, moving, ratio, slow }: Readonly<Record<string, number>>): string {
  return [
    `circles on the map              ${circles}`,
    `filter until the page is drawn  ${filter?.toFixed(0)} ms`,
    `a frame, nothing moving         ${still?.toFixed(1)} ms`,
    `a frame while zooming           ${moving?.toFixed(1)} ms   ratio ${ratio?.toFixed(2)}, ${((slow ?? 0) * 100).toFixed(0)} % of frames late`,
  ].join('\n');
}
