import type { Tally } from '../../metrics/ask/counter.ts';
import type { Question } from '../../metrics/ask/question.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Programme } from '../../model/place/programme.ts';

/** What answers depend on of a programme. */
export type Terms = Pick<Programme, 'hub' | 'ageBands'>;

/** What the page says to the worker that scans. */
export type ToScan =
  | { readonly type: 'start'; readonly life: string; readonly programme: Programme }
  /** The snapshot that is likely to be loaded, before anybody is there to say so: it is read meanwhile. */
  | { readonly type: 'ahead'; readonly programme: Terms; readonly rows: Uint8Array }
  /** Tables, or the snapshot that holds them. */
  | { readonly type: 'load'; readonly id: number; readonly rows: readonly Table[] | Uint8Array }
  | { readonly type: 'count'; readonly id: number; readonly questions: readonly Question[] }
  | { readonly type: 'abort'; readonly id: number };

export type FromScan =
  | { readonly type: 'alive' }
  | { readonly type: 'loaded'; readonly id: number }
  | { readonly type: 'counted'; readonly id: number; readonly tallies: readonly Tally[] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
