import type { Figure } from './figure.ts';

/** People of one category, and their share of all. */
export interface Part {
  readonly count: Figure;
  readonly share: Figure;
}

/** People in categories that do not overlap: each is in one. */
export interface Partition<Key extends string> {
  readonly all: Figure;
  readonly parts: Readonly<Record<Key, Part>>;
}
