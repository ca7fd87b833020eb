import * as v from 'valibot';
import { stored } from '../setting/stored.ts';
import { nameOf } from './nameOf.ts';

/** The readings picked, by claim, of the texts checked last: by a digest of each, never the text. */
const schema = v.array(v.object({ text: v.string(), chosen: v.array(v.tuple([v.number(), v.number()])) }));
const kept = stored<v.InferOutput<typeof schema>>('bilan.readings', schema, []);
/** Texts remembered. */
const MOST = 20;

/** Which reading of an ambiguous claim was picked, remembered for the text. */
export function useChosenReadings(text: string): {
  readonly chosen: ReadonlyMap<number, number>;
  readonly choose: (claim: number, reading: number | null) => void;
  /** Remembers what was picked in a text that is opened. */
  readonly take: (opened: string, chosen: ReadonlyMap<number, number>) => void;
} {
  const all = kept.use();
  const name = nameOf(text);
  const chosen = new Map(all.find((each) => each.text === name)?.chosen);
  return {
    chosen,
    choose: (claim, reading) => {
      const next = new Map(chosen);
      if (reading === null) next.delete(claim);
      else next.set(claim, reading);
      put(name, next);
    },
    take: (opened, picked) => put(nameOf(opened), picked),
  };

  function put(own: string, picked: ReadonlyMap<number, number>): void {
    const others = kept.read().filter((each) => each.text !== own);
    kept.write([{ text: own, chosen: [...picked] }, ...others].slice(0, MOST));
  }
}
