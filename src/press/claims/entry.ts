import type { Subject } from './reading.ts';

/** Words and what they may mean, the likeliest first. None means that it is nothing Bilan counts. */
export interface Entry {
  readonly shape: RegExp;
  readonly subjects: readonly Subject[];
}

/** A word at the start of a text. */
export const word = (shape: string): RegExp => new RegExp(`^(?:${shape})(?![a-z])`);

/** Words anywhere in a text, from the start of one. */
export const anywhere = (shape: string): RegExp => new RegExp(`(?<![a-z])(?:${shape})`);
