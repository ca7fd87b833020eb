import * as v from 'valibot';
import { isSpared } from '../../engine/whenIdle.ts';
import { stored } from './stored.ts';

/** As the reader said; `null` until then: where neither the connection nor the device is to be spared. */
const choice = stored<boolean | null>('bilan.judging', v.nullable(v.boolean()), null);

/** Whether DuckDB counts again, without being asked, the figures on screen. */
export const judging = {
  isWanted: (): boolean => choice.read() ?? !isSpared(),
  useIsWanted: (): boolean => choice.use() ?? !isSpared(),
  write: choice.write,
};
