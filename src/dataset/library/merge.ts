import type { Answers } from '../../model/dataset/answers.ts';
import { counts, empty, isStale, type KnownFile, type Source, type State, waits, type GivenFile } from './sources.ts';

/** Files to read before a dataset can be proposed: those given, and those that an answer is about. */
export interface Plan {
  readonly files: readonly GivenFile[];
  /** How many of `files`, the first, are counted already. */
  readonly again: number;
  /** What stays as it was read. */
  readonly rest: State;
}

export function planOf(state: State, given: readonly GivenFile[], answers: Answers): Plan {
  const names = new Set(given.map(({ name }) => name));
  const isOld = (source: Source): boolean => isStale(source, answers);
  const waiting = state.waiting.filter(({ file }) => !names.has(file.name));
  const again = state.counted.filter(isOld);
  return {
    files: [...[...again, ...waiting.filter(isOld)].map(({ file }) => file), ...given],
    again: again.length,
    rest: {
      ...state,
      counted: state.counted.filter((source) => !isOld(source)),
      waiting: waiting.filter((source) => !isOld(source)),
    },
  };
}

interface How {
  /** True when the files are the demonstration. */
  readonly demo: boolean;
  /** True when what was decided of people has changed. */
  readonly isDecided: boolean;
}

/** What comes of files that were read. */
export type Merged =
  | { readonly type: 'nothing'; readonly state: State }
  /** Files that the shelf's dataset is made of are to be given again first. */
  | { readonly type: 'absent'; readonly state: State; readonly absent: readonly KnownFile[] }
  | {
      readonly type: 'proposal';
      readonly next: State;
      /** What was counted before and still is; what is new; whether some was read again. */
      readonly kept: readonly Source[];
      readonly added: readonly Source[];
      readonly isAgain: boolean;
    };

/** `read` holds a source for each file of the plan, in its order. */
export function merge(state: State, plan: Plan, read: readonly Source[], { demo, isDecided }: How): Merged {
  const reread = read.slice(0, plan.again).filter(counts);
  const found = read.slice(plan.again).filter(counts);
  const waiting = [...plan.rest.waiting, ...read.filter(waits)];
  const isOwn = !demo && !(state.demo && found.length > 0);
  if (found.length + plan.again === 0 && !isDecided) return { type: 'nothing', state: { ...state, waiting } };
  if (!isOwn) {
    const next = { ...empty, demo, counted: found, waiting };
    return { type: 'proposal', next, kept: [], added: found, isAgain: plan.again > 0 };
  }
  const isBack = ({ extract }: Source): boolean => state.absent.some(({ sha256 }) => sha256 === extract.sha256);
  const kept = [...plan.rest.counted, ...reread, ...found.filter(isBack)];
  const added = [...plan.rest.held, ...found.filter((source) => !isBack(source))];
  const absent = state.absent.filter(({ sha256 }) => !kept.some(({ extract }) => extract.sha256 === sha256));
  if (absent.length > 0)
    return { type: 'absent', state: { ...state, counted: kept, waiting, absent, held: added }, absent };
  const next = { demo: state.demo, counted: [...kept, ...added], waiting, absent, held: [] };
  return { type: 'proposal', next, kept, added, isAgain: plan.again > 0 };
}
