import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Given } from '../../scripts/commands/given.ts';
import { loadGazetteer, loadProgramme } from '../../scripts/commands/programmeFiles.ts';
import { DEMONSTRATION } from '../../src/dataset/demonstration.ts';
import { readSnapshot } from '../../src/dataset/snapshot/readSnapshot.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import { withinData } from '../../src/metrics/ask/withinData.ts';
import { readView } from '../../src/model/address/address.ts';
import { toScope } from '../../src/model/address/filter.ts';
import { recordedIn } from '../../src/model/dataset/recorded.ts';
import { sortFacts } from '../../src/model/dataset/sortFacts.ts';
import { defaultPeriod } from '../../src/model/time/defaultPeriod.ts';
import { demoFiles } from './demoFiles.ts';

let opened: Promise<Given> | null = null;

/** The demonstration as a page loads it, counted by the scan: read once for all test files that ask. */
export async function demonstration(): Promise<Given> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Given> {
  const [first = ''] = await demoFiles();
  const programme = await loadProgramme();
  const { tables, facts } = readSnapshot(await readFile(join(dirname(first), DEMONSTRATION)), DEMONSTRATION);
  const { extent } = facts;
  const recorded = recordedIn(facts.reports);
  const { view } = readView('');
  return {
    counter: scanCounter(sortFacts(tables), programme),
    scope: toScope(view.filter, defaultPeriod(programme, extent)),
    view,
    extent,
    recorded,
    digest: facts.digest,
    sources: [],
    isPartial: false,
    shape: (measured) => withinData(measured, { extent, recorded }),
    programme,
    gazetteer: await loadGazetteer(programme),
  };
}
