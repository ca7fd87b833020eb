import type { Fact, Release, ReleaseLedger } from '../../model/figure/release.ts';

/** A count that two releases tell, and not alike; `null` is withheld. */
export interface ChangedFact {
  readonly fact: Fact;
  readonly before: number | null;
}

/** A release of the past beside that of the same profile before it; no change where none was before. */
export interface PastRelease {
  readonly release: Release;
  /** Counts told, and those withheld. */
  readonly shown: number;
  readonly withheld: number;
  readonly changes: {
    readonly since: Release['on'];
    readonly changed: readonly ChangedFact[];
    /** Counts that only one of the two has. */
    readonly added: number;
    readonly removed: number;
  } | null;
}

/** What was released, the last first, each with how it differs from the one before it. */
export function pastReleases({ releases }: ReleaseLedger): readonly PastRelease[] {
  return releases
    .map((release, index): PastRelease => {
      const before = releases.slice(0, index).findLast(({ profile }) => profile === release.profile);
      const withheld = release.facts.filter(({ value }) => value === null).length;
      const shown = release.facts.length - withheld;
      return { release, shown, withheld, changes: before === undefined ? null : changesOf(before, release) };
    })
    .toReversed();
}

function changesOf(before: Release, after: Release): NonNullable<PastRelease['changes']> {
  const was = new Map(before.facts.map((fact) => [nameOf(fact), fact.value]));
  const is = new Set(after.facts.map(nameOf));
  return {
    since: before.on,
    changed: after.facts.flatMap((fact): readonly ChangedFact[] => {
      const then = was.get(nameOf(fact));
      return then === undefined || then === fact.value ? [] : [{ fact, before: then }];
    }),
    added: [...is].filter((name) => !was.has(name)).length,
    removed: [...was.keys()].filter((name) => !is.has(name)).length,
  };
}

/** What a count is of: the same in two releases. */
function nameOf({ indicator, period: { from, to }, filter, by, key }: Fact): string {
  return JSON.stringify([indicator, from, to, filter, by, key]);
}
