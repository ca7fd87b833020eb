import { type Decisions, decisionsOf, noDecisions } from '../../import/resolve/decisions.ts';
import type { Pseudonym } from '../../import/resolve/pseudonym.ts';
import { identify, type Identity } from '../../import/resolve/identify.ts';
import { answered } from '../../import/tables/assemble.ts';
import { reviewOf } from '../../import/resolve/review.ts';
import type { Answers, PeopleDecision } from '../../model/dataset/answers.ts';
import { extractOf, type State } from './sources.ts';

/** What was decided about people: which are one, who is erased, and whether every likely pair is one. */
export interface Decided {
  /** Takes what was answered; true when it changes who is counted. */
  readonly take: (answers: Answers, loose: boolean) => boolean;
  /** Names people under the secret of this machine from now on. */
  readonly nameBy: (pseudonym: Pseudonym) => void;
  /** Who is who in these sources, resolved once as long as neither they nor what was decided change. */
  readonly identity: (state: State) => Identity;
  /** The same as it is counted: every likely pair is one, when they are. */
  readonly counted: (state: State) => Identity;
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
  const decisions = (more: readonly PeopleDecision[] = []): Decisions =>
    name === null ? noDecisions : decisionsOf([...identity.people, ...more], name, identity.erased);
  let last: { readonly counted: State['counted']; readonly under: unknown; readonly found: Identity } | null = null;
  const identityOf = ({ counted }: State): Identity => {
    if (last?.counted !== counted || last.under !== identity)
      last = { counted, under: identity, found: identify(answered(counted.map(extractOf)), decisions()) };
    return last.found;
  };
  return {
    take: ({ people, erased }, loose) => {
      const next = { people, erased, loose };
      const isOther = JSON.stringify(next) !== JSON.stringify(identity);
      if (isOther) identity = next;
      return isOther;
    },
    nameBy: (pseudonym) => {
      name = pseudonym;
      last = null;
    },
    identity: identityOf,
    counted: (state) => {
      const own = identityOf(state);
      if (!identity.loose) return own;
      const { matches } = reviewOf(own);
      return identify(
        answered(state.counted.map(extractOf)),
        decisions(matches.map(({ a, b }) => ({ a: a.id, b: b.id, same: true }))),
      );
    },
    key: () => {
      const { people, erased, loose } = identity;
      return people.length > 0 || erased.length > 0 || loose ? JSON.stringify(identity) : '';
    },
  };
}
