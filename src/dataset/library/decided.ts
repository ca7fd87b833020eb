import { withoutErased } from '../../import/resolve/erase.ts';
import type { Extract } from '../../import/rows/extract.ts';
import { type Ledger, ledgerOf, noLedger } from '../../import/resolve/ledger.ts';
import type { Pseudonym } from '../../import/resolve/pseudonym.ts';
import { reviewOf } from '../../import/resolve/review.ts';
import type { Answers, PeopleDecision } from '../../model/dataset/answers.ts';
import { extractOf, type State } from './sources.ts';

/** What was decided about people: which are one, who is erased, and whether every likely pair is one. */
export interface Decided {
  /** Takes what was answered; true when it changes who is counted. */
  readonly take: (answers: Answers, loose: boolean) => boolean;
  /** Names people under the secret of this machine from now on. */
  readonly nameBy: (pseudonym: Pseudonym) => void;
  readonly ledger: () => Ledger;
  /** The ledger with every likely pair of these sources as one, when they are. */
  readonly ledgerFor: (state: State) => Ledger;
  /** The extracts without the people erased. */
  readonly remaining: (state: State) => readonly Extract[];
  /** Changes with what was decided; empty when nothing was. */
  readonly key: () => string;
}

export function createDecided(): Decided {
  let identity: {
    readonly people: readonly PeopleDecision[];
    readonly erased: readonly string[];
    readonly loose: boolean;
  } = {
    people: [],
    erased: [],
    loose: false,
  };
  let name: Pseudonym | null = null;
  const ledger = (more: readonly PeopleDecision[] = []): Ledger =>
    name === null ? noLedger : ledgerOf([...identity.people, ...more], name, identity.erased);
  return {
    take: ({ people, erased }, loose) => {
      const next = { people, erased, loose };
      const isOther = JSON.stringify(next) !== JSON.stringify(identity);
      identity = next;
      return isOther;
    },
    nameBy: (pseudonym) => {
      name = pseudonym;
    },
    ledger: () => ledger(),
    ledgerFor: ({ counted }) => {
      const own = ledger();
      if (!identity.loose) return own;
      const { matches } = reviewOf(counted.map(extractOf), own);
      return ledger(matches.map(({ a, b }) => ({ a: a.id, b: b.id, same: true })));
    },
    remaining: ({ counted }) => withoutErased(counted.map(extractOf), ledger()),
    key: () => {
      const { people, erased, loose } = identity;
      return people.length > 0 || erased.length > 0 || loose ? JSON.stringify(identity) : '';
    },
  };
}
