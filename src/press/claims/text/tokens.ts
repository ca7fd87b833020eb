import { ENOUGH, NUMBER } from './beginnings.ts';

/** A word, a number, a mark or the end of a line of a folded text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark' | 'line';
  /** As folded. */
  readonly said: string;
  /** What it is looked up by: how a word begins, a sign for any number; nothing for what is never looked up. */
  readonly begins: string;
  /** Whether it begins with a capital as written. */
  readonly isCapital: boolean;
  /** Whether it has an accent as written: « à » is no verb. */
  readonly isAccented: boolean;
  /** Whether it ends in « é », « ée », « és » or « ées », as participles and nouns in « -té » do. */
  readonly isAcute: boolean;
}

const [NEWLINE, SPACE, ZERO, NINE, A, Z] = [10, 32, 48, 57, 97, 122];

/** Cuts a folded text into tokens, in order; `written` is the same text before it was folded. Spaces are none. */
export function tokensOf(folded: string, written: string): readonly Token[] {
  const found: Token[] = [];
  for (let start = 0; start < folded.length;) {
    const kind = kindOf(folded.charCodeAt(start));
    let end = start + 1;
    if (kind === 'word' || kind === 'number')
      while (end < folded.length && kindOf(folded.charCodeAt(end)) === kind) end += 1;
    if (kind !== null) {
      const said = folded.slice(start, end);
      found.push({
        kind,
        start,
        end,
        said,
        begins: beginOf(kind, said),
        isCapital: isCapital(written, start),
        isAccented: kind === 'word' && isAccented(written, start, said),
        isAcute: kind === 'word' && ACUTE.test(written.slice(start, end)),
      });
    }
    start = end;
  }
  return found;
}

const ACUTE = /[éÉ][eE]?[sS]?$/;

function beginOf(kind: Token['kind'], said: string): string {
  if (kind === 'word') return said.slice(0, ENOUGH);
  return kind === 'number' ? NUMBER : '';
}

function kindOf(unit: number): Token['kind'] | null {
  if (unit >= A && unit <= Z) return 'word';
  if (unit >= ZERO && unit <= NINE) return 'number';
  if (unit === NEWLINE) return 'line';
  return unit === SPACE ? null : 'mark';
}

function isCapital(written: string, at: number): boolean {
  const unit = written.charAt(at);
  return unit !== unit.toLowerCase();
}

function isAccented(written: string, at: number, said: string): boolean {
  const own = written.slice(at, at + said.length);
  return own !== said && own.toLowerCase() !== said;
}

/** The tokens of a text of which some stretches were blanked out since. */
export function tokensLeft(tokens: readonly Token[], left: string, written: string): readonly Token[] {
  return tokens.flatMap((token): Token | readonly Token[] => {
    if (left.startsWith(token.said, token.start)) return token;
    const { start, end } = token;
    return tokensOf(left.slice(start, end), written.slice(start, end)).map((each) => ({
      ...each,
      start: each.start + start,
      end: each.end + start,
    }));
  });
}

/** The words that lie wholly within a stretch; one that it cuts is cut. */
export function wordsIn(tokens: readonly Token[], { start, end }: Pick<Token, 'start' | 'end'>): readonly Token[] {
  const found: Token[] = [];
  for (let index = firstFrom(tokens, start); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.start >= end) break;
    if (token.kind === 'word') found.push(within(token, start, end));
  }
  return found;
}

/** The words after a place of the text, up to what is none. */
export function wordsFrom(tokens: readonly Token[], place: number): readonly Token[] {
  const found: Token[] = [];
  for (let index = firstFrom(tokens, place); index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'word') found.push(token);
    else if (token?.said !== "'") break;
  }
  return found;
}

function within(token: Token, from: number, to: number): Token {
  const [start, end] = [Math.max(token.start, from), Math.min(token.end, to)];
  if (start === token.start && end === token.end) return token;
  return { ...token, start, end, said: token.said.slice(start - token.start, end - token.start) };
}

/** The position of the first token that ends after a place of the text. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
