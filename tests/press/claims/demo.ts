import { lexiconFor } from '../../../scripts/commands/lexiconFor.ts';
import { type Given, withGiven } from '../../../scripts/commands/given.ts';
import { askedBy, check, type Checked } from '../../../src/press/claims/judge/check.ts';
import { figuresFor } from '../../../src/press/claims/judge/figuresFor.ts';
import type { Lexicon } from '../../../src/press/claims/marks/lexicon.ts';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import type { Told } from '../../../src/press/claims/judge/valueOf.ts';

/** Judges texts, each by itself, against what is loaded. */
export interface Press {
  readonly lexicon: Lexicon;
  readonly given: Given;
  readonly judge: (texts: readonly string[]) => Promise<readonly (Checked & { readonly told: Told })[]>;
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
      judge: async (texts) => {
        const read = texts.map((text) => readClaims(text, lexicon));
        const setting = { ...given, period: given.scope.period, profile: 'press' as const };
        const told = await figuresFor(given.counter, askedBy(read.flat()), setting);
        return read.map((claims) => ({ ...check(claims, told), told }));
      },
    });
  });
}
