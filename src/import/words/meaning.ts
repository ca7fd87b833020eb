/** What a cell says: a known word, nothing (blank, or a wish not to answer), or something that no dictionary knows. */
export type Meaning<Value> =
  | { readonly state: 'known'; readonly value: Value }
  | { readonly state: 'silent' }
  | { readonly state: 'unknown' };

export const silent = { state: 'silent' } as const;
export const unknown = { state: 'unknown' } as const;

export function known<Value>(value: Value): Meaning<Value> {
  return { state: 'known', value };
}
