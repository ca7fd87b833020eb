import type { Told } from '../../model/dataset/answers.ts';
import type { Remark } from '../../model/dataset/report.ts';
import type { Warning } from '../../model/dataset/warning.ts';
import type { Grid } from '../bytes/grid.ts';
import type { ImportContext } from '../columns/context.ts';
import type { Numbered } from '../columns/layout/numbered.ts';
import type { Mapping } from '../columns/mapping.ts';
import { fold } from '../words/fold.ts';
import type { Extract, Understood } from './extract.ts';

/** A table found in a grid, with what was decided of it. */
export interface Found {
  readonly name: string;
  readonly grid: Grid;
  readonly header: readonly string[];
  /** The header as it is written, and what makes rows of the records under it when participants are in numbered columns. */
  readonly written: readonly string[];
  readonly numbered: Numbered | null;
  /** Positions where the header begins, and where the rows do. */
  readonly tableStart: number;
  readonly bodyStart: number;
  readonly hosts: ReadonlySet<string>;
  /** Texts that stand alone above the table, the name of its sheet first. */
  readonly titles: readonly string[];
  readonly mapping: Mapping;
  readonly sample: readonly (readonly string[])[];
  readonly meaning: Told['meaning'];
  /** What the keeper said of its dates, and the only year that its title names. */
  readonly dating: { readonly order?: Told['order']; readonly date?: Told['date']; readonly year: string | null };
  readonly context: ImportContext;
  readonly understood: Partial<Understood>;
  readonly warnings: readonly Warning[];
  readonly remarks: readonly Remark[];
}

/** One table read, and where the next one of the grid begins; `null` when there is none. */
export interface TableRead {
  readonly extract: Omit<Extract, 'sha256'>;
  readonly next: number | null;
}

/** Names the tool and its columns, those of single sessions apart. */
export function toolOf({ mapping: { profile, wide }, header }: Found): string {
  const isWide = new Set(wide.map(({ index }) => index));
  const own = header.filter((_, index) => !isWide.has(index));
  return profile ?? own.map(fold).join('|');
}
