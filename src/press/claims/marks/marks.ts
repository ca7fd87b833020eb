import type { Period } from '../../../model/time/period.ts';
import type { Scope } from '../../../model/address/filter.ts';
import type { Subject } from '../reading.ts';

/** What tells some people from others. */
export type Trait =
  | { readonly of: 'gender'; readonly keys: Scope['gender'] }
  | { readonly of: 'occupation'; readonly keys: Scope['occupation'] }
  | { readonly of: 'age'; readonly keys: readonly string[] }
  | { readonly of: 'coached' | 'helped' | 'new' | 'absent' | 'present' | 'unstated' | 'near' };

export type Place =
  | { readonly in: 'cities'; readonly codes: readonly string[] }
  | { readonly in: 'departments'; readonly codes: readonly string[] }
  | { readonly in: 'region' }
  | { readonly in: 'elsewhere' };

/** What words mean. A `when` without periods is one that cannot be told; `stop` is known to restrict in a way that is not measured. */
export type Meaning =
  | { readonly kind: 'noun'; readonly subjects: readonly Subject[] }
  | { readonly kind: 'trait'; readonly trait: Trait }
  | { readonly kind: 'when'; readonly periods: readonly Period[] }
  | { readonly kind: 'where'; readonly place: Place; readonly isLoose?: boolean; readonly isPeople?: boolean }
  | { readonly kind: 'only'; readonly by: 'themes' | 'partners' | 'weekday'; readonly key: string }
  | { readonly kind: 'reserved' }
  | { readonly kind: 'per'; readonly of: 'person' | 'session' | 'residents' | 'average' }
  | { readonly kind: 'change'; readonly sign: 1 | -1 }
  | { readonly kind: 'rate'; readonly subjects: readonly Subject[] }
  | { readonly kind: 'not' }
  | { readonly kind: 'among' }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'stop' };

/** Words of a text that mean something, by their positions. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Whether a mark says where, when or of whom a figure is. */
export function isScope({ meaning: { kind } }: Mark): boolean {
  return kind === 'where' || kind === 'when' || kind === 'only' || kind === 'trait' || kind === 'reserved';
}

/** Every match of a shape in a folded text, with one meaning. */
export function marked(text: string, shape: RegExp, meaning: Meaning): readonly Mark[] {
  return [...text.matchAll(shape)].map(({ 0: said, index }) => ({ start: index, end: index + said.length, meaning }));
}

/** The longest of marks that overlap, in order; of two as long, the one given first. */
export function longest(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  const byLength = marks.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Uint8Array(marks.reduce((last, { end }) => Math.max(last, end), 0));
  for (const mark of byLength) {
    let isFree = true;
    for (let at = mark.start; at < mark.end && isFree; at += 1) isFree = taken[at] === 0;
    if (!isFree) continue;
    taken.fill(1, mark.start, mark.end);
    kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}
