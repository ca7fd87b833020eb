import { lexiconFor } from '../../../scripts/commands/lexiconFor.ts';
import { type Given, withGiven } from '../../../scripts/commands/given.ts';
import { askedBy, check, type Checked } from '../../../src/press/claims/judge/check.ts';
import { figuresFor } from '../../../src/press/claims/judge/figuresFor.ts';
import { madeOf } from '../../../src/metrics/release/released.ts';
import type { Figure } from '../../../src/model/figure/figure.ts';
import type { Lexicon } from '../../../src/press/claims/marks/lexicon.ts';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import type { Told } from '../../../src/press/claims/judge/valueOf.ts';

/** Judges texts, each by itself, against what is loaded. */
export interface Press {
  readonly lexicon: Lexicon;
  readonly given: Given;
  readonly judge: (
    texts: readonly string[],
    profile?: 'press' | 'open',
    /** Held against figures a fifth lower than they are. */
    isMoved?: boolean,
  ) => Promise<readonly (Checked & { readonly told: Told })[]>;
}

/** Runs with a dataset of exports, as the command line loads them. */
export async function withPress(
  files: readonly string[],
  filter: string,
  use: (press: Press) => Promise<void>,
): Promise<void> {
  await withGiven(files, { filter }, async (given) => {
    const lexicon = await lexiconFor(given);
    await use({
      lexicon,
      given,
      judge: async (texts, profile = 'press', isMoved = false) => {
        const read = texts.map((text) => readClaims(text, lexicon));
        const setting = { ...given, period: given.scope.period, profile };
        const told = await figuresFor(given.counter, askedBy(read.flat()), setting);
        return read.map((claims) => ({ ...check(claims, isMoved ? lower(told) : told), told }));
      },
    });
  });
}

/** The same answers, every value a fifth lower. */
function lower(told: Told): Told {
  const less = (figure: Figure): Figure =>
    figure.state === 'shown' ? { ...figure, value: figure.value * 0.8, numerator: figure.numerator * 0.8 } : figure;
  return (asked) => {
    const answer = told(asked);
    if (answer === 'outside') return answer;
    return madeOf(answer, ({ total, cell, cells }) => ({
      total: less(total),
      cell: (key: string) => less(cell(key)),
      cells: cells.map(({ key, figure }) => ({ key, figure: less(figure) })),
    }));
  };
}
