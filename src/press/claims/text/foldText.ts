/** A text folded for reading, letter by letter: its positions are those of the text as written. */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charAt(index));
  return folded;
}

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/;
const kept = new Map<string, string>();

/** One UTF-16 unit as one unit: lower case, no accent, one kind of space, apostrophe and hyphen. */
function foldUnit(unit: string): string {
  const known = kept.get(unit);
  if (known !== undefined) return known;
  const folded = unit === '\n' || unit === '\t' ? unit : SPACES.test(unit) ? ' ' : (marks[unit] ?? base(unit));
  kept.set(unit, folded);
  return folded;
}

const marks: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '＋': '+',
  œ: 'o',
  Œ: 'o',
};

function base(unit: string): string {
  const lower = unit.normalize('NFD').toLowerCase();
  return /^[\u0300-\u036f]/.test(lower) ? '\u0001' : (lower[0] ?? unit);
}

/** A text with what matches blanked out, position by position. */
export function blanked(text: string, shape: RegExp, mark = ' '): string {
  return text.replace(shape, (found) => mark.repeat(found.length));
}
