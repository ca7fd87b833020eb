/** Text as it is compared: lower case, without accents, ligatures opened, anything but letters and digits a single space. */
export function fold(text: string): string {
  if (text === latest.text) return latest.folded;
  const ascii = plain.test(text) ? text : text.replace(accented, asciiOf);
  const folded = plain.test(ascii) ? ascii.toLowerCase().replace(notPlainWord, ' ').trim() : foldAny(text);
  latest = { text, folded };
  return folded;
}

/** One name is asked several things. */
let latest = { text: '', folded: '' };

/** Characters of Western texts, each of which is folded by itself. */
const accented = /[\u00a0-\u017f\u2010-\u2027]/g;
const ascii = new Map<string, string>();

function asciiOf(character: string): string {
  const known = ascii.get(character);
  if (known !== undefined) return known;
  const folded = foldAny(character);
  ascii.set(character, folded === '' ? ' ' : folded);
  return folded === '' ? ' ' : folded;
}

function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const plain = /^[ -~]*$/;
const notPlainWord = /[^a-z0-9]+/g;

/** Keeps what a function said of each text it was given: a million rows have a few hundred spellings. */
export function memoised<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  // Neighbouring rows often say the same, or nothing.
  let last: string | null = null;
  let lastValue: Value | undefined;
  return (text) => {
    if (text === last) return lastValue as Value;
    let value = known.get(text);
    if (value === undefined && !known.has(text)) {
      value = read(text);
      known.set(text, value);
    }
    last = text;
    lastValue = value;
    return value as Value;
  };
}
