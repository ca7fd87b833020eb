import { expect, it } from 'vitest';
import { programme } from '../metrics/fixture.ts';
import { agree, type Opened } from './agreement.ts';
import { faults, open } from './faulty.ts';
import { loopCounter } from './loops/counter.ts';

const loops: Opened = async (tables) => loopCounter(tables, programme);
/** As many runs as the suite gives the scan; one that fails is not made smaller. */
const runs = { numRuns: 100, endOnFailure: true, seed: 14 };

it('agrees with a counter that has no fault', async () => {
  await expect(agree({ numRuns: 10, seed: 14 }, open({}), loops)).resolves.toBeUndefined();
});

it.each(Object.entries(faults))('sees %s', async (_, fault) => {
  await expect(agree(runs, open(fault), loops)).rejects.toThrow();
});
