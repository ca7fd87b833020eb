import { shapeBook } from './shapes.ts';
import type { Token } from './tokens.ts';

/** A number as written: where, how much, and how finely. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The last digit said: 1 for `53`, 0.1 for `53,4`. */
  readonly step: number;
  /** In words that only give a size: `une centaine`. */
  readonly isLoose: boolean;
  readonly isWords: boolean;
}

const DIGITS = "(?<![\\d.,])(?:\\d{1,3}(?:[ .,']\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?)";
const SCALE = / ?(k|mille|milliers?|thousand|millions?|milliards?|m)(?![a-z'])/y;
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  mille: 1e3,
  millier: 1e3,
  thousand: 1e3,
  million: 1e6,
  milliard: 1e9,
  m: 1e6,
};

type Matches = readonly RegExpExecArray[];

/** Every number of a folded text, in digits or in words, in order. */
export function numbersIn(text: string, tokens: readonly Token[]): readonly Numeral[] {
  const [digits = [], loosely = [], words = []] = find(text, tokens);
  const found = [...inDigits(text, digits), ...inWords(loosely, words)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return found.filter(
    (each, index) => !found.slice(Math.max(0, index - 3), index).some((other) => other.end > each.start),
  );
}

function* inDigits(text: string, digits: Matches): Generator<Numeral> {
  for (const match of digits) {
    const { value, step } = readDigits(match[0]);
    SCALE.lastIndex = match.index + match[0].length;
    const scale = SCALE.exec(text);
    const word = scale?.[1] ?? '';
    // « 30 m » is a length.
    const factor = word === 'm' ? undefined : scales[word.replace(/s$/, '')];
    const end = match.index + match[0].length + (factor === undefined ? 0 : (scale?.[0].length ?? 0));
    yield {
      start: match.index,
      end,
      value: Math.round(value * (factor ?? 1) * 1e6) / 1e6,
      step: step * (factor ?? 1),
      isLoose: false,
      isWords: false,
    };
  }
}

function readDigits(text: string): { readonly value: number; readonly step: number } {
  const groups = /^[1-9]\d{0,2}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?$/.test(text);
  const [, decimals = ''] = groups ? (/[.,](\d{1,2})$/.exec(text) ?? []) : (/[.,](\d+)$/.exec(text) ?? []);
  const whole = decimals === '' ? text : text.slice(0, -decimals.length - 1);
  const value = Number(`${whole.replace(/[ .,']/g, '')}.${decimals === '' ? '0' : decimals}`);
  return { value, step: 10 ** -decimals.length };
}

const units: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const powers: Readonly<Record<string, number>> = {
  cent: 100,
  cents: 100,
  hundred: 100,
  mille: 1e3,
  mil: 1e3,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};
const loose: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
  dozen: 12,
};

const names = Object.keys({ ...units, ...powers })
  .sort((a, b) => b.length - a.length)
  .join('|');
const WORDS = `(?<![a-z']|[a-z]-)(?:d')?(?:an? (?=hundred|thousand|million))?((?:${names})(?:(?:[ -]|-et-| et | and )(?:${names}))*)(?![a-z])`;
const LOOSE = `(?<![a-z])(?:(?:(une?|a|${Object.keys(units).join('|')}) )(?:petite |bonne |grosse )?)(${Object.keys(loose).join('|')})s?(?: de (milliers?))?(?![a-z])`;
const find = shapeBook([DIGITS, LOOSE, WORDS].map((source) => ({ source })));

function* inWords(loosely: Matches, plain: Matches): Generator<Numeral> {
  for (const match of loosely) {
    const [whole, times = 'une', noun = '', more] = match;
    const value = (units[times] ?? 1) * (loose[noun] ?? 0) * (more === undefined ? 1 : 1000);
    yield { start: match.index, end: match.index + whole.length, value, step: value, isLoose: true, isWords: true };
  }
  for (const match of plain) {
    const said = match[1] ?? '';
    const words = said.split(/[ -]+/).filter((word) => word !== 'et' && word !== 'and');
    // « un » alone is an article, « neuf » alone is mostly new.
    if (words.length === 1 && /^(?:une?|one)$/.test(said)) continue;
    const value =
      /^(?:une?|one)$/.test(words[0] ?? '') && words.length > 1 && powers[words[1] ?? ''] === undefined
        ? null
        : valueOf(words);
    if (value === null) continue;
    const end = match.index + match[0].length;
    const start = /^an? /.test(match[0]) ? match.index : end - said.length;
    yield { start, end, value, step: 1, isLoose: false, isWords: true };
  }
}

/** « mille neuf cent soixante et onze » → 1971; `null` for words that make no number. */
function valueOf(words: readonly string[]): number | null {
  let [total, group] = [0, 0];
  for (const [index, word] of words.entries()) {
    const power = powers[word];
    const unit = units[word];
    if (power === 100) group = Math.max(1, group) * 100;
    else if (power !== undefined) {
      total += Math.max(1, group) * power;
      group = 0;
    } else if (unit === undefined) return null;
    // « quatre-vingt(s) ».
    else if ((word === 'vingt' || word === 'vingts') && words[index - 1] === 'quatre') group += 76;
    else group += unit;
  }
  return total + group;
}
