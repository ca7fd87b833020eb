import { lexiconFor } from '../../../scripts/commands/lexiconFor.ts';
import { type Given, withGiven } from '../../../scripts/commands/given.ts';
import { askedBy, check, type Checked } from '../../../src/press/claims/judge/check.ts';
import { figuresFor } from '../../../src/press/claims/judge/figuresFor.ts';
import { askedOnce } from '../../../src/press/claims/judge/askedOnce.ts';
import { madeOf } from '../../../src/metrics/release/released.ts';
import type { Figure } from '../../../src/model/figure/figure.ts';
import type { Lexicon } from '../../../src/press/claims/marks/lexicon.ts';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import type { Told } from '../../../src/press/claims/judge/valueOf.ts';
import { demonstration } from '../../support/demonstration.ts';

/** Judges texts, each by itself, against what is loaded. */
export interface Press {
  readonly lexicon: Lexicon;
  readonly given: Given;
  readonly judge: (
    texts: readonly string[],
    profile?: 'press' | 'open',
    /** Held against figures so many times what they are. */
    moved?: number,
  ) => Promise<readonly (Checked & { readonly told: Told })[]>;
}

/** Runs with a dataset of exports, as the command line loads them. */
export async function withPress(
  files: readonly string[],
  filter: string,
  use: (press: Press) => Promise<void>,
): Promise<void> {
  await withGiven(files, { filter }, async (loaded) => use(await pressOf(loaded)));
}

let opened: Promise<Press> | null = null;

/** The demonstration, read and counted once for all test files that ask. */
export async function demoPress(): Promise<Press> {
  opened ??= demonstration().then(pressOf);
  return opened;
}

async function pressOf(loaded: Given): Promise<Press> {
  const given = { ...loaded, counter: askedOnce(loaded.counter) };
  const lexicon = await lexiconFor(given);
  const known = new Map<string, Promise<Told>>();
  return {
    lexicon,
    given,
    judge: async (texts, profile = 'press', moved = 1) => {
      const read = texts.map((text) => readClaims(text, lexicon));
      const asked = askedBy(read.flat());
      const key = JSON.stringify([profile, asked]);
      const answer =
        known.get(key) ?? figuresFor(given.counter, asked, { ...given, period: given.scope.period, profile });
      known.set(key, answer);
      const told = await answer;
      return read.map((claims) => ({ ...check(claims, moved === 1 ? told : times(told, moved)), told }));
    },
  };
}

/** The same answers, every value so many times what it is. */
function times(told: Told, factor: number): Told {
  const moved = (figure: Figure): Figure =>
    figure.state === 'shown'
      ? { ...figure, value: figure.value * factor, numerator: figure.numerator * factor }
      : figure;
  return (asked) => {
    const answer = told(asked);
    if (answer === 'outside') return answer;
    return madeOf(answer, ({ total, cell, cells }) => ({
      total: moved(total),
      cell: (key: string) => moved(cell(key)),
      cells: cells.map(({ key, figure }) => ({ key, figure: moved(figure) })),
    }));
  };
}
