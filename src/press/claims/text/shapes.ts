import { alternativesOf, beginningsOf, beginningsOfWord } from './beginnings.ts';
import type { Token } from './tokens.ts';

/** What is looked for in a text: the source of a regular expression, which begins with a word or a number. */
export interface Shape {
  readonly source: string;
  /** Marks after which a sentence or a clause begins: such a shape stands at the head of one, with the spaces before it. */
  readonly opens?: string;
  /** Whether it only stands for whole words. */
  readonly isWords?: boolean;
}

interface Alternative {
  /** Its shape, by its place among those given. */
  readonly shape: number;
  readonly source: string;
  readonly order: number;
}

/** What may be found at a token. */
interface Entry {
  readonly shape: number;
  readonly opens: string | undefined;
  readonly own: RegExp;
}

const NOTHING: readonly Entry[] = [];

/**
 * A book of shapes, looked up by the word or number that they begin with, so that a token is only tried where it may begin one. The few that begin with a
 * mark are looked for everywhere. Found by shape, in order; within a shape matches do not overlap.
 */
export function shapeBook(
  shapes: readonly Shape[],
): (text: string, tokens: readonly Token[]) => readonly (readonly RegExpExecArray[])[] {
  const others: Entry[] = [];
  const index = new Map<string, Alternative[]>();
  let order = 0;
  for (const [shape, each] of shapes.entries()) {
    const { source, opens } = each;
    // Groups keep their numbers only where a shape is whole.
    const own = hasGroups(source) ? [source] : alternativesOf(source);
    const beginnings = own.map(beginningsOf);
    // A shape that may begin otherwise is looked for whole: of two alternatives at one place its first one is meant.
    if (beginnings.includes(null)) others.push({ shape, opens, own: new RegExp(anywhere(each), 'g') });
    else
      for (const [at, alternative] of own.entries()) {
        const one: Alternative = { shape, source: alternative, order: (order += 1) };
        for (const beginning of beginnings[at] ?? []) index.set(beginning, [...(index.get(beginning) ?? []), one]);
      }
  }
  const pages = new Map<string, readonly Entry[]>();
  const compiled = new Map<string, RegExp>();
  const pageOf = (begins: string): readonly Entry[] => {
    let own: readonly Alternative[] = [];
    for (const each of beginningsOfWord(begins)) {
      const more = index.get(each);
      if (more !== undefined) own = own.length === 0 ? more : [...own, ...more];
    }
    if (own.length === 0) return NOTHING;
    const sorted = [...new Set(own)].sort((a, b) => a.order - b.order);
    return [...new Set(sorted.map(({ shape }) => shape))].map((shape): Entry => {
      const source = sorted.flatMap((each) => (each.shape === shape ? [each.source] : [])).join('|');
      const { opens, isWords } = shapes[shape] ?? {};
      const whole = opens === undefined ? bounded({ source, isWords }) : `[ \\t]*(?:${source})`;
      const regular = compiled.get(whole) ?? new RegExp(whole, 'y');
      compiled.set(whole, regular);
      return { shape, opens, own: regular };
    });
  };
  return (text, tokens) => {
    const found: RegExpExecArray[][] = shapes.map(() => []);
    const ends = shapes.map(() => 0);
    for (const { shape, own } of others) found[shape] = [...text.matchAll(own)];
    for (const { start, begins } of tokens) {
      if (begins === '') continue;
      let page = pages.get(begins);
      if (page === undefined) {
        page = pageOf(begins);
        pages.set(begins, page);
      }
      let head = -1;
      for (const { shape, opens, own } of page) {
        if (opens !== undefined && head < 0) head = headOf(text, start);
        if (opens !== undefined && head > 0 && !opens.includes(text.charAt(head - 1))) continue;
        const from = opens === undefined ? start : head;
        if (from < (ends[shape] ?? 0)) continue;
        own.lastIndex = from;
        const match = own.exec(text);
        if (match === null) continue;
        ends[shape] = own.lastIndex;
        found[shape]?.push(match);
      }
    }
    return found;
  };
}

/** Where the spaces before a token begin. */
function headOf(text: string, start: number): number {
  let head = start;
  while (head > 0 && (text.charAt(head - 1) === ' ' || text.charAt(head - 1) === '\t')) head -= 1;
  return head;
}

function anywhere({ source, opens, isWords }: Shape): string {
  return opens === undefined ? bounded({ source, isWords }) : `(?<=(?:^|[${opens}] ?))[ \\t]*(?:${source})`;
}

function bounded({
  source,
  isWords = false,
}: Pick<Shape, 'source'> & { readonly isWords?: boolean | undefined }): string {
  return isWords ? `(?<![a-z])(?:${source})(?![a-z])` : source;
}

function hasGroups(source: string): boolean {
  return /(?<!\\)\((?!\?[:=!]|\?<[=!])/.test(source);
}
