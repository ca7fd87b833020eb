import { useSyncExternalStore } from 'react';
import * as v from 'valibot';

/** A value kept in this browser under a key. What cannot be read is as if it were not there. */
export interface Stored<Value> {
  readonly use: () => Value;
  readonly read: () => Value;
  readonly write: (value: Value) => void;
}

export function stored<Value>(key: string, schema: v.GenericSchema<unknown, Value>, none: Value): Stored<Value> {
  const listeners = new Set<() => void>();
  let cached: { readonly text: string | null; readonly value: Value } = { text: null, value: none };
  const parse = (text: string | null): Value => {
    if (text === null) return none;
    try {
      const result = v.safeParse(schema, JSON.parse(text));
      return result.success ? result.output : none;
    } catch {
      return none; // somebody else wrote there
    }
  };
  const read = (): Value => {
    const text = localStorage.getItem(key);
    if (text !== cached.text) cached = { text, value: parse(text) };
    return cached.value;
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    use: () => useSyncExternalStore(subscribe, read),
    read,
    write: (value) => {
      localStorage.setItem(key, JSON.stringify(value));
      for (const listener of listeners) listener();
    },
  };
}

/** Forgets what this application keeps in this browser: answers, views, targets, landmarks, versions. */
export function forgetBrowser(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('bilan.')) localStorage.removeItem(key);
}
