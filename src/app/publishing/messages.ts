import type { Day } from '../../model/time/day.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Publication } from '../../share/publish/publication.ts';
import type { publication } from '../../share/publish/publication.ts';

type Given = Parameters<typeof publication>[0];

/** What a publication is made of, as a worker can be told. */
export interface ToPrepare {
  readonly type: 'prepare';
  readonly given: Omit<Given, 'encode' | 'before'>;
  readonly tables: readonly Table[];
  /** Whether answers are blanked until nobody is alone at a visit. */
  readonly isFolded: boolean;
  /** Nothing is published that was recorded from this day on. */
  readonly until: Day | null;
}

/** Files that become one archive. */
export interface ToPack {
  readonly type: 'pack';
  readonly files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

export type ToPublishing = (ToPrepare | ToPack) & { readonly life: string };

export type FromPublishing =
  | { readonly type: 'alive' }
  | { readonly type: 'prepared'; readonly publication: Publication }
  | { readonly type: 'packed'; readonly archive: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly message: string };
