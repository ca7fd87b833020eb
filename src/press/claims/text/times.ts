import { type Quantity, tidy } from '../../wording/quantity.ts';
import { leaning } from './leaning.ts';
import { shapeBook } from './shapes.ts';
import type { Spotted } from './spotted.ts';
import type { Token } from './tokens.ts';

const GROWN =
  "(?<![a-z])(?:(?:a|ont|avait|avaient|s'est|have|has|had|presque|quasiment|plus que) (?:plus que )?(doubl|tripl|quadrupl)(?:e|ed)?(?:e?s?)|(doubl|tripl|trebl|quadrupl)ed)(?![a-z])";
const AS_MANY =
  '(?<![a-z])(?:(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2}) fois (?:plus|superieur[a-z]*)|(twice|thrice) (?:as (?:many|much))|(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) times (?:as (?:many|much)|more))(?![a-z])';
const find = shapeBook([{ source: GROWN }, { source: AS_MANY }]);
const sizes: Readonly<Record<string, number>> = {
  doubl: 2,
  tripl: 3,
  trebl: 3,
  quadrupl: 4,
  twice: 2,
  thrice: 3,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
/** Three in a hundred either way, as for *environ*. */
const AROUND = 0.06;

/** « a doublé », « deux fois plus », « three times as many ». */
export function* timesIn(text: string, tokens: readonly Token[]): Generator<Spotted> {
  for (const own of find(text, tokens))
    for (const { 0: said, 1: a, 2: b, 3: c, index } of own) {
      const word = a ?? b ?? c ?? '';
      const value = sizes[word] ?? Number(word);
      if (!(value > 1)) continue;
      const quantity: Quantity = { kind: 'mean', value, step: tidy(value * AROUND) };
      yield { ...leaning(text, index, index + said.length, quantity), as: 'times' };
    }
}
