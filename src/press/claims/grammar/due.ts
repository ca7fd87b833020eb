import type { Stretch } from '../text/segments.ts';
import type { Token } from '../text/tokens.ts';

/** What is due at a word of a clause, by those before it. */
export interface Due {
  /** A verb, a noun, what may follow either; anything where a clause begins. */
  readonly is: 'any' | 'verb' | 'noun' | 'after-verb' | 'after-noun';
  /** The preposition that leads here. */
  readonly led: string | null;
  /** The preposition that led to the last noun, for one joined to it. */
  readonly lastLed: string | null;
  /** A word taken for the verb of the noun before it, which another verb would make an adjective. */
  readonly guess: Stretch | null;
  /** What the last noun was: nobody and nowhere, whoever runs the programme, or what may tell. */
  readonly head: 'matter' | 'runner' | 'marked' | null;
  /** Whether those counted may be the subject. */
  readonly isThem: boolean;
  /** Whether the clause before is about what is nobody: « ils » may be that. */
  readonly isOfMatter: boolean;
  /** Whether what is done to it stood before: « les chiffres que vous attendiez ». */
  readonly isRelative: boolean;
  /** A verb of somebody's that waits for what it is done to. */
  readonly open: Stretch | null;
  readonly isOfRunner: boolean;
  readonly isApart: boolean;
  readonly isClause: boolean;
}

/** What a word does to a clause. */
export interface Step {
  readonly isVerb: boolean;
  readonly isTelling: boolean;
  readonly leaves: Partial<Due>;
}

/** The words around one. */
export interface Beside {
  readonly next: Token | null;
  readonly before: Token | null;
}

export const silent = (then: Partial<Due>): Step => ({ isVerb: false, isTelling: false, leaves: then });
export const verb = (then: Partial<Due> = {}): Step => ({
  isVerb: true,
  isTelling: false,
  leaves: { is: 'after-verb', led: null, lastLed: null, guess: null, head: null, ...then },
});
/** A verb of the noun before it. */
export const verbAfter = ({ head, isOfMatter }: Due): Step =>
  verb({ head: head === 'matter' ? 'matter' : null, isOfMatter: isOfMatter || head === 'matter' });
/** A verb as it seems: what looks like one may be an adjective before the verb. */
export const seeming = (due: Due, { start, end }: Token): Step => {
  const step = verbAfter(due);
  return { ...step, leaves: { ...step.leaves, guess: { start, end } } };
};
export const tells = (then: Partial<Due>): Step => ({ isVerb: false, isTelling: true, leaves: then });
export const NOUN = { is: 'after-noun', led: null } as const;
