import { alternativesOf, beginningsOf, beginningsOfWord, ENOUGH } from '../text/beginnings.ts';
import type { Token } from '../text/tokens.ts';
import type { Mark, Meaning } from './marks.ts';

/** A list of phrases, as the source of a regular expression, and what each of them means. */
export type Phrases = readonly [shape: string, meaning: Meaning];

interface Phrase {
  readonly list: number;
  readonly alternative: string;
  readonly order: number;
}

/** Phrases of one meaning that begin with the same word. */
interface Entry {
  /** Which list they are of. */
  readonly list: number;
  readonly shape: RegExp;
}

/** A book of phrases, looked up by the words that they begin with; those that begin with something else are looked for everywhere. */
export function phraseBook(lists: readonly Phrases[]): (text: string, tokens: readonly Token[]) => readonly Mark[] {
  const others: Entry[] = [];
  const index = new Map<string, Phrase[]>();
  let order = 0;
  for (const [list, [shape]] of lists.entries()) {
    const own = alternativesOf(shape).map((alternative): Phrase => ({ list, alternative, order: (order += 1) }));
    const beginnings = own.map(({ alternative }) => beginningsOf(alternative));
    // A list with a phrase that begins otherwise is looked for whole: of two phrases at one place its first one is meant.
    if (beginnings.includes(null)) others.push({ list, shape: whole(shape, 'g') });
    else
      for (const [at, phrase] of own.entries())
        for (const each of beginnings[at] ?? []) index.set(each, [...(index.get(each) ?? []), phrase]);
  }
  const pages = new Map<string, readonly Entry[]>();
  const pageOf = (letters: string): readonly Entry[] => {
    const known = pages.get(letters);
    if (known !== undefined) return known;
    const own = [...new Set(beginningsOfWord(letters).flatMap((each) => index.get(each) ?? []))].sort(
      (a, b) => a.order - b.order,
    );
    const entries = [...new Set(own.map(({ list }) => list))].map((list): Entry => ({
      list,
      shape: whole(own.flatMap((each) => (each.list === list ? [each.alternative] : [])).join('|'), 'y'),
    }));
    pages.set(letters, entries);
    return entries;
  };
  return (text, tokens) => {
    const found: { start: number; end: number }[][] = lists.map(() => []);
    for (const { list, shape } of others)
      for (const { index: start, 0: said } of text.matchAll(shape))
        found[list]?.push({ start, end: start + said.length });
    for (const { kind, start, said } of tokens) {
      if (kind !== 'word') continue;
      for (const { list, shape } of pageOf(said.slice(0, ENOUGH))) {
        const own = found[list];
        if (own === undefined || start < (own.at(-1)?.end ?? 0)) continue;
        shape.lastIndex = start;
        if (shape.test(text)) own.push({ start, end: shape.lastIndex });
      }
    }
    return lists.flatMap(([, meaning], list) => (found[list] ?? []).map((each) => ({ ...each, meaning })));
  };
}

function whole(shape: string, flags: 'g' | 'y'): RegExp {
  return new RegExp(`(?<![a-z])(?:${shape})(?![a-z])`, flags);
}
