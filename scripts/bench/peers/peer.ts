import type { Flat } from './flat.ts';

/** A filter as every library can be told it: day numbers, the end left out, and codes. */
export interface FlatFilter {
  readonly from: number;
  readonly to: number;
  readonly gender: number | null;
  readonly city: number | null;
}

/** For each of the twelve breakdowns, rows of a code, its attendances and its people. */
export type Answers = readonly (readonly (readonly [code: number, rows: number, people: number])[])[];

/** A library that a team might have chosen instead, holding the rows. */
export interface Peer {
  readonly ask: (filter: FlatFilter) => Answers | Promise<Answers>;
  readonly close: () => void | Promise<void>;
}

/** In files of their own: whoever does not run the benchmark needs none of them installed. */
export const peers = ['crossfilter2', 'arquero', 'sql.js', 'mosaic', 'perspective'] as const;
export type PeerName = (typeof peers)[number];

export async function openPeer(name: PeerName, flat: Flat): Promise<Peer> {
  const found = (await import(new URL(`./${name}.mjs`, import.meta.url).href)) as {
    readonly open: (flat: Flat) => Promise<Peer>;
  };
  return found.open(flat);
}
