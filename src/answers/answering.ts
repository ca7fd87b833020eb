import type { Counter } from '../metrics/ask/counter.ts';
import type { Known } from '../metrics/ask/withinData.ts';
import type { Profile } from '../model/address/address.ts';
import type { Scope } from '../model/address/filter.ts';
import type { Released } from '../model/figure/released.ts';
import type { Programme } from '../model/place/programme.ts';

/** What an answer is computed from. */
export interface Ground {
  readonly counter: Counter;
  readonly scope: Scope;
  readonly programme: Programme;
  readonly profile: Profile;
  readonly known: Known;
  /** Names the dataset. */
  readonly digest: string;
}

/** What can be asked of a dataset, by its name: the same on a page, out of sight of one, and from afar. */
export interface Answering<Asked extends readonly unknown[], Value> {
  readonly name: string;
  /** What the profile lets be seen; `null` when that is nothing. It depends on what was asked and on the ground, and on nothing else. */
  readonly answer: (ground: Ground, ...asked: Asked) => Promise<Value | null>;
}

/** Names an answer. What it tells was released: by type, where it holds a number. */
export function answering<Asked extends readonly unknown[], Value>(
  name: string,
  answer: (ground: Ground, ...asked: Asked) => Promise<(Value & NoInfer<Released<Value>>) | null>,
): Answering<Asked, Value> {
  return { name, answer };
}

/** Whom what is said to the press is for: never the one who may see exact figures. */
export function pressOf(profile: Profile): 'press' | 'open' {
  return profile === 'open' ? 'open' : 'press';
}
