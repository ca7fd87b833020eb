import type { Day } from '../../model/time/day.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Period } from '../../model/time/period.ts';
import type { exposures, Variant } from '../../share/publish/variants.ts';
import type { Publication } from '../../share/publish/publication.ts';
import type { publication } from '../../share/publish/publication.ts';

type Given = Parameters<typeof publication>[0];

/** What a publication is made of, as a worker can be told. */
export interface ToPrepare {
  readonly type: 'prepare';
  readonly given: Omit<Given, 'encode' | 'before' | 'grain'>;
  readonly tables: readonly Table[];
  readonly variant: Variant;
  /** Nothing is published that was recorded from this day on. */
  readonly until: Day | null;
}

/** A dataset of which every variant is measured. */
export interface ToMeasure {
  readonly type: 'measure';
  readonly programme: Given['programme'];
  readonly extent: Period;
  readonly tables: readonly Table[];
}

/** Files that become one archive. */
export interface ToPack {
  readonly type: 'pack';
  readonly files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

export type ToPublishing = (ToPrepare | ToMeasure | ToPack) & { readonly life: string };

export type FromPublishing =
  | { readonly type: 'alive' }
  | { readonly type: 'prepared'; readonly publication: Publication }
  | { readonly type: 'measured'; readonly exposures: ReturnType<typeof exposures> }
  | { readonly type: 'packed'; readonly archive: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly message: string };
