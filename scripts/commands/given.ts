import { sqlCounter } from '../../src/engine/sql/counter.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import type { Gazetteer } from '../../src/geo/gazetteer.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import { withinData } from '../../src/metrics/ask/withinData.ts';
import { inOneCall } from '../../src/metrics/ask/inOneCall.ts';
import type { Counter } from '../../src/metrics/ask/counter.ts';
import { readView, type View } from '../../src/model/address/address.ts';
import { defaultPeriod } from '../../src/model/time/defaultPeriod.ts';
import { type Scope, toScope } from '../../src/model/address/filter.ts';
import type { Measured } from '../../src/model/figure/figure.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import { NotTold, telling } from '../../src/metrics/ask/coarse/telling.ts';
import { tellsOf } from '../../src/metrics/ask/coarse/told.ts';
import { type Known, readTables, tableOptions, type TableValues } from './readTables.ts';
import { UsageError } from './usage.ts';

/** Options of every command that computes figures: exports or a published dataset, and what to look at. */
export const givenOptions = { filter: { type: 'string', default: '' }, ...tableOptions } as const;

interface Values extends TableValues {
  readonly filter: string;
}

/** A dataset to be asked. */
export interface Given extends Omit<Known, 'grain'> {
  readonly counter: Counter;
  readonly scope: Scope;
  readonly view: View;
  /** Whether a file was refused. */
  readonly isPartial: boolean;
  /** Figures where nothing is known of what the data does not hold. */
  readonly shape: (measured: Measured) => Measured;
  readonly programme: Programme;
  readonly gazetteer: Gazetteer;
}

/** Counts rows of a dataset in one call for what is asked at once, and nothing that a coarsened one does not tell. */
export function tellingCounter(
  own: Counter,
  { opening }: Programme,
  { extent, grain }: Pick<Known, 'extent' | 'grain'>,
): Counter {
  const all = inOneCall(own);
  return extent === null ? all : telling(all, tellsOf({ grain, opening, extent }));
}

/** Reads exports or a published dataset, tells what is refused, and hands over what can be asked; 1 when a file was refused. */
export async function withGiven(
  files: readonly string[],
  values: Values,
  use: (given: Given) => Promise<void>,
): Promise<number> {
  const { view, bad } = readView(values.filter.replace(/^[?#/]+/, ''));
  if (bad.length > 0)
    throw new UsageError(`--filter: ${bad.map(({ name, raw }) => `${name}=${raw}`).join(', ')} is not understood`);
  const { tables, refused, grain, programme, gazetteer, ...known } = await readTables(files, values);
  if (refused === 'all') return 1;
  const engine = await openNative();
  try {
    await engine.load(tables.map(encodeTable), prepare);
    const { extent, recorded, digest, sources } = known;
    await use({
      counter: tellingCounter(sqlCounter(engine.query, programme), programme, { extent, grain }),
      scope: toScope(view.filter, defaultPeriod(programme, extent)),
      view,
      extent,
      recorded,
      digest,
      sources,
      isPartial: refused !== 'none',
      shape: (measured) => withinData(measured, { extent, recorded }),
      programme,
      gazetteer,
    });
  } catch (error) {
    if (!(error instanceof NotTold)) throw error;
    throw new UsageError('this dataset was published too coarsely to tell that: by month, or each year apart', {
      cause: error,
    });
  } finally {
    await engine.close();
  }
  return refused === 'none' ? 0 : 1;
}
