import { fraction, type Quantity, tidy } from '../../wording/quantity.ts';
import { type Numeral, numbersIn } from './numbers.ts';
import { leaning } from './leaning.ts';
import { shapeBook } from './shapes.ts';
import type { Spotted } from './spotted.ts';
import type { Token } from './tokens.ts';
import { ranksIn } from './ranks.ts';
import { timesIn } from './times.ts';

const FRACTIONS: readonly (readonly [string, number, number])[] = [
  ['(?<![a-z])(?:la )?moitie(?![a-z])|(?<![a-z-])(?:one )?half(?! (?:a|an|day|hour)\\b)(?![a-z-])', 1, 2],
  ['(?<![a-z])(?:les )?(?:deux|2) tiers(?![a-z])|(?<![a-z])two[ -]thirds(?![a-z])|(?<![\\d/])2\\/3(?![\\d/])', 2, 3],
  [
    '(?<![a-z])(?:les )?(?:trois|3) quarts(?![a-z])|(?<![a-z])three[ -]quarters(?![a-z])|(?<![\\d/])3\\/4(?![\\d/])',
    3,
    4,
  ],
  ["(?<![a-z-])(?:un|le|d'un) tiers(?![a-z-])|(?<![a-z])(?:a|one)[ -]third(?![a-z])|(?<![\\d/])1\\/3(?![\\d/])", 1, 3],
  ["(?<![a-z])(?:un|le|d'un) quart(?![a-z])|(?<![a-z])(?:a|one)[ -]quarter(?![a-z])|(?<![\\d/])1\\/4(?![\\d/])", 1, 4],
  ["(?<![a-z])(?:un|le|d'un) cinquieme(?![a-z])|(?<![a-z])(?:a|one)[ -]fifth(?![a-z])", 1, 5],
  ['(?<![a-z])deux cinquiemes(?![a-z])|(?<![a-z])two[ -]fifths(?![a-z])', 2, 5],
  ['(?<![a-z])trois cinquiemes(?![a-z])|(?<![a-z])three[ -]fifths(?![a-z])', 3, 5],
  ["(?<![a-z])(?:un|le|d'un) dixieme(?![a-z])|(?<![a-z])(?:a|one)[ -]tenth(?![a-z])", 1, 10],
];
const MAJORITY =
  '(?<![a-z])(?<!(?:grande|large|forte|vaste|ecrasante|great|vast|large) )(?:la|une|the|a) (?:majorite|majority)(?= (?:des|de nos|de ces|of the|of our|of) )';
const find = shapeBook([MAJORITY, ...FRACTIONS.map(([source]) => source)].map((source) => ({ source })));
const PERCENT = / ?(?:%|pour ?cents?(?![a-z])|p\. ?100|per ?cent(?![a-z]))/y;
const SINGLE = '(?<![a-z])(?:une?|one)';
/** « une personne sur dix », « six sur dix », « 18 000 personnes sur 30 000 ». */
const OUT_OF = /^ ?((?:[a-z'-]+ ){0,4}?)(?:sur|in|out of|des|of)(?: les| un total de| a total of| the)? $/;
const AMONG = /^ ([a-z' ]{3,30}), $/;
const ONE_IN = new RegExp(`${SINGLE} ((?:(?!(?:d')?une? |peu )[a-z'-]+ ){0,4}?)(?:sur|in|out of) $`);

/** Every quantity of a folded text from which dates and the like are blanked out. */
export function quantitiesIn(text: string, tokens: readonly Token[]): readonly Spotted[] {
  const numbers = numbersIn(text, tokens);
  const [majorities = [], ...fractions] = find(text, tokens);
  const found: Spotted[] = [];
  const isTaken = new Uint8Array(text.length);
  const add = (each: Spotted): void => {
    isTaken.fill(1, each.numberStart, each.end);
    found.push(each);
  };
  for (const [index, [, numerator, denominator]] of FRACTIONS.entries()) {
    for (const match of fractions[index] ?? []) {
      const lead = /^d'/.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      if (isTaken[start] === 1) continue;
      add(leaning(text, start, match.index + match[0].length, fraction(numerator, denominator)));
    }
  }
  // « La majorité des participants » ; a great one is more than is known.
  for (const { 0: said, index } of majorities) {
    if (isTaken[index] === 1) continue;
    const whole = leaning(text, index, index + said.length, fraction(1, 2));
    add({ ...whole, qualifier: 'at-least' });
  }
  for (const each of [...timesIn(text, tokens), ...ranksIn(text, tokens)]) add(each);
  numbers.forEach((each, index) => {
    if (isTaken[each.start] === 1) return;
    const next = numbers[index + 1];
    PERCENT.lastIndex = each.end;
    const percent = PERCENT.exec(text);
    if (percent !== null) {
      const quantity: Quantity = {
        kind: 'share',
        said: 'percent',
        value: tidy(each.value / 100),
        step: tidy(each.step / 100),
      };
      add(leaning(text, each.start, each.end + percent[0].length, quantity));
      return;
    }
    const one = ONE_IN.exec(text.slice(Math.max(0, each.start - 60), each.start));
    if (one !== null && each.value >= 2) {
      const start = each.start - one[0].length;
      add({ ...leaning(text, start, each.end, ratioOf(1, each.value)), noun: one[1]?.trim() ?? null });
      return;
    }
    // « Sur dix participants, six viennent ».
    const among = next === undefined ? null : AMONG.exec(text.slice(each.end, next.start));
    if (
      among !== null &&
      next !== undefined &&
      next.value < each.value &&
      each.value <= 100 &&
      /(?<![a-z])(?:sur|out of|of every|pour) $/.test(text.slice(Math.max(0, each.start - 10), each.start))
    ) {
      add({ ...leaning(text, each.start, next.end, ratioOf(next.value, each.value)), noun: among[1] ?? null });
      return;
    }
    const single = /^ ([a-z' ]{3,30}), (?:une?|one)(?= [a-z])/.exec(text.slice(each.end, each.end + 50));
    if (
      single !== null &&
      each.value >= 2 &&
      each.value <= 100 &&
      /(?<![a-z])(?:sur|out of|of every) $/.test(text.slice(Math.max(0, each.start - 10), each.start))
    ) {
      const end = each.end + single[0].length;
      add({ ...leaning(text, each.start, end, ratioOf(1, each.value)), noun: single[1] ?? null });
      return;
    }
    const outOf = next === undefined ? null : OUT_OF.exec(text.slice(each.end, next.start));
    const isPart = outOf !== null && !/(?<!out )(?:des|of)(?: the)? $/.test(outOf[0]);
    const isLarge = each.value > 100 && (next?.value ?? 0) > 100;
    if (outOf !== null && next !== undefined && next.value >= each.value && next.value > 1 && (isPart || isLarge)) {
      const quantity = ratioOf(each.value, next.value);
      add({ ...leaning(text, each.start, next.end, quantity), noun: outOf[1]?.trim() ?? null });
      return;
    }
    add(counted(text, each));
  });
  return ranges(text, found.sort((a, b) => a.start - b.start || b.end - a.end).filter(apart));
}

function ratioOf(numerator: number, denominator: number): Quantity {
  if (denominator > 100) return { kind: 'ratio', value: tidy(numerator / denominator), numerator, denominator };
  return fraction(numerator, denominator, 'one-in');
}

function counted(text: string, { start, end, value, step, isLoose }: Numeral): Spotted {
  // « 1,3 », « 3,7 millions » and « 30 k » are as fine as they are said.
  const isRounded = step < 1 || (step > 1 && !isLoose);
  const quantity: Quantity = isRounded ? { kind: 'mean', value, step } : { kind: 'count', value };
  const own = leaning(text, start, end, quantity);
  return isLoose && own.qualifier === 'exact' ? { ...own, qualifier: 'about' } : own;
}

function apart(each: Spotted, index: number, all: readonly Spotted[]): boolean {
  return !all.slice(Math.max(0, index - 3), index).some((other) => other.end > each.numberStart);
}

/** « entre 10 000 et 15 000 » is one quantity. */
function ranges(text: string, found: readonly Spotted[]): readonly Spotted[] {
  const merged: Spotted[] = [];
  for (const each of found) {
    const last = merged.at(-1);
    const link = last === undefined ? '' : text.slice(last.end, each.numberStart);
    const lead =
      last === undefined
        ? null
        : /(?<![a-z])(?:entre|between|from|de) $/.exec(text.slice(Math.max(0, last.start - 8), last.start));
    const isPassing =
      /(?:pass[a-z]*|tomb[a-z]*|mont[a-z]*|descend[a-z]*|recul[a-z]*|went|rose|fell|grew|dropped|moved|climbed|increased|decreased|declined) (?:de|from) $/.test(
        text.slice(Math.max(0, (last?.start ?? 0) - 20), last?.start ?? 0),
      );
    if (
      last !== undefined &&
      last.quantity.kind === each.quantity.kind &&
      lead !== null &&
      !isPassing &&
      /^ ?%? ?(?:et|and|a|to) $/.test(link) &&
      each.quantity.value > last.quantity.value
    ) {
      merged[merged.length - 1] = {
        ...last,
        start: last.start - lead[0].length,
        end: each.end,
        upTo: each.quantity.value,
      };
    } else merged.push(each);
  }
  return merged;
}
