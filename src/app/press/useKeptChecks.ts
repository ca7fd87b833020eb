import * as v from 'valibot';
import type { CheckedClaim } from '../../ui/press/checkedClaim.ts';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { stored } from '../setting/stored.ts';
import type { SavedCheck } from './checkFile.ts';
import { nameOf } from './nameOf.ts';

const verdict = v.picklist(['confirmed', 'within_wording', 'not_confirmed', 'ambiguous', 'cannot_check']);
/** What a text got, when and from which data: a digest of the text, never the text. */
const schema = v.array(v.object({ text: v.string(), on: v.string(), dataset: v.string(), verdicts: v.array(verdict) }));
const kept = stored<v.InferOutput<typeof schema>>('bilan.checks', schema, []);
/** Checks remembered. */
const MOST = 50;

/** A quantity whose verdict is not what it was. */
export interface Moved {
  readonly text: string;
  readonly was: CheckedClaim['verdict'];
  readonly is: CheckedClaim['verdict'];
}

/** The last check that was kept of this text, and what changed since. */
export interface KeptCheck {
  /** ISO day. */
  readonly on: string;
  readonly isSameData: boolean;
  /** `null` when its quantities are not those of then. */
  readonly moved: readonly Moved[] | null;
}

export function useKeptChecks(text: string): {
  readonly last: (claims: readonly CheckedClaim[]) => KeptCheck | null;
  readonly keep: (claims: readonly CheckedClaim[], on: Date) => void;
  /** Keeps a check that a file holds; whether it was held against the data at hand. */
  readonly take: (check: SavedCheck) => boolean;
  /** The check as it is now, to be saved. */
  readonly now: (claims: readonly CheckedClaim[], chosen: ReadonlyMap<number, number>, on: Date) => SavedCheck;
} {
  const { dataset } = useDataset();
  const digest = dataset.state === 'ready' ? dataset.digest : '';
  const all = kept.use();
  const name = nameOf(text);
  return {
    last: (claims) => {
      const own = all.find((each) => each.text === name);
      if (own === undefined) return null;
      const moved =
        own.verdicts.length !== claims.length
          ? null
          : claims.flatMap((claim, index): readonly Moved[] => {
              const was = own.verdicts[index];
              return was === undefined || was === claim.verdict ? [] : [{ text: claim.text, was, is: claim.verdict }];
            });
      return { on: own.on, isSameData: own.dataset === digest, moved };
    },
    keep: (claims, on) => put(name, now(claims, new Map(), on)),
    take: (check) => {
      put(nameOf(check.text), check);
      return check.dataset === digest;
    },
    now,
  };

  function now(claims: readonly CheckedClaim[], chosen: ReadonlyMap<number, number>, on: Date): SavedCheck {
    return {
      on: on.toISOString().slice(0, 10),
      dataset: digest,
      text,
      verdicts: claims.map((claim) => claim.verdict),
      chosen: [...chosen],
    };
  }

  function put(own: string, { on, dataset: data, verdicts }: SavedCheck): void {
    const others = kept.read().filter((each) => each.text !== own);
    kept.write([{ text: own, on, dataset: data, verdicts: [...verdicts] }, ...others].slice(0, MOST));
  }
}
