import type { Mention } from './places.ts';
import type { Spotted } from './quantities.ts';

/** The places nearest to a quantity: after it, else before it, else anywhere in its sentence. */
export function citiesOf(
  text: string,
  here: readonly Mention[],
  spotted: Spotted,
  window: { readonly left: number; readonly right: number },
  isWhole: boolean,
): readonly string[] | null {
  const inBrackets = within(here, Math.max(0, window.left), spotted.start).at(-1);
  if (inBrackets !== undefined && inBrackets.code !== null && /^ ?\($/.test(text.slice(inBrackets.end, spotted.start)))
    return [inBrackets.code];
  const after = together(text, within(here, spotted.start, window.right), 1);
  const before = together(text, within(here, window.left, spotted.start).toReversed(), -1).toReversed();
  // « Sur 2 285 ateliers, 1 263 à Montpellier »: the whole is of no city of its parts.
  const found = [after, before, isWhole ? [] : here].find(({ length }) => length > 0);
  const [first, second] = found ?? [];
  if (first === undefined) return null;
  if (first.code === null) return [];
  // « de Toulouse à Mende » is everywhere.
  const isFrom = /(?<![a-z])(?:de|from) $/.test(text.slice(Math.max(0, first.start - 8), first.start));
  if (isFrom && second !== undefined && /^ (?:a|to|jusqu'a) $/.test(text.slice(first.end, second.start))) return [];
  return [...new Set((found ?? []).flatMap(({ code }) => code ?? []))];
}

/** The mentions that one list names, from the first given: « à Toulouse, Albi et Mende », « de Toulouse à Mende ». */
function together(text: string, mentions: readonly Mention[], way: 1 | -1): readonly Mention[] {
  const listed: Mention[] = [];
  for (const each of mentions) {
    const last = listed.at(-1);
    const gap = last === undefined ? '' : way > 0 ? text.slice(last.end, each.start) : text.slice(each.end, last.start);
    if (last !== undefined && !/^(?:,|,? et|,? and|, puis|,? ou)? ?(?:a |au |aux |in |de |jusqu'a |to )?$/.test(gap))
      break;
    listed.push(each);
  }
  return listed;
}

/** The mentions that start in a part of the text. */
export function within(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  return mentions.filter((each) => each.start >= start && each.start < end);
}
