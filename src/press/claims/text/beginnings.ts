/** How many letters tell words apart. */
export const ENOUGH = 5;
/** Any letters may follow. */
const OPEN = '*';
/** A number. */
export const NUMBER = '#';
/** Neither a word nor a number. */
const ELSE = '$';
/** Any letter. */
const LETTER = 'a-z';

/**
 * How the words may begin that a shape of a phrase begins with: at most so many letters, `*` after them where any may follow, `$` where none does; `#` for a
 * number. More may be given than can match, never less. `null` where it may begin with something else; a space that may lead does not count. The shape is the
 * source of a regular expression.
 */
export function beginningsOf(shape: string): readonly string[] | null {
  const read = new Reader(shape);
  const found = [...read.either(new Set(['']))].map((each) => (isDone(each) ? each : `${each}${ELSE}`));
  return found.includes(ELSE) ? null : [...new Set(found)];
}

/** The alternatives of a shape, cut where no bracket is open. */
export function alternativesOf(shape: string): readonly string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < shape.length; at += 1) {
    const unit = shape[at];
    if (unit === '\\') at += 1;
    else if (unit === '[') at = shape.indexOf(']', at + 1);
    else if (unit === '(') depth += 1;
    else if (unit === ')') depth -= 1;
    else if (unit === '|' && depth === 0) {
      found.push(shape.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, shape.slice(from)];
}

const kept = new Map<string, readonly string[]>();

/** Every way of beginning that is a word's own, or a number's. */
export function beginningsOfWord(begins: string): readonly string[] {
  const known = kept.get(begins);
  if (known !== undefined) return known;
  const found = begins === NUMBER ? [NUMBER] : [OPEN];
  if (begins !== NUMBER) {
    for (let length = 1; length <= begins.length; length += 1) found.push(begins.slice(0, length) + OPEN);
    if (begins.length < ENOUGH) found.push(`${begins}${ELSE}`);
  }
  kept.set(begins, found);
  return found;
}

function isDone(beginning: string): boolean {
  return beginning.endsWith(OPEN) || beginning.endsWith(ELSE) || beginning === NUMBER;
}

const TIMES = /(?:[?*+]|\{[\d,]+\})\??/y;
const OPENING = /\((?:\?(?:<?[=!]|:|<[a-zA-Z]+>))?/y;

type Beginnings = ReadonlySet<string>;

/** Reads a shape from left to right and grows what it may begin with. */
class Reader {
  private at = 0;
  private readonly shape: string;
  constructor(shape: string) {
    this.shape = shape;
  }

  either(before: Beginnings): Beginnings {
    const found = new Set(this.sequence(before));
    while (this.shape[this.at] === '|') {
      this.at += 1;
      for (const each of this.sequence(before)) found.add(each);
    }
    return found;
  }

  private sequence(before: Beginnings): Beginnings {
    let found = before;
    while (this.at < this.shape.length && this.shape[this.at] !== '|' && this.shape[this.at] !== ')') {
      const next = this.item(found);
      TIMES.lastIndex = this.at;
      const times = TIMES.exec(this.shape)?.[0] ?? '';
      this.at += times.length;
      if (times === '') found = next;
      else if (times.startsWith('?')) found = new Set([...found, ...next]);
      // Once, and anything after it.
      else found = new Set([...(/^(?:\+|\{[1-9])/.test(times) ? [] : found), ...each(next, OPEN)]);
    }
    return found;
  }

  private item(before: Beginnings): Beginnings {
    const unit = this.shape.charAt(this.at);
    if (unit === '(') {
      OPENING.lastIndex = this.at;
      const [opening = '('] = OPENING.exec(this.shape) ?? [];
      this.at += opening.length;
      const inside = this.either(before);
      this.at += 1;
      return /[=!]$/.test(opening) ? before : inside;
    }
    if (unit === '[') {
      const from = this.at;
      this.at = this.shape.indexOf(']', from + 1) + 1;
      const units = this.shape.slice(from, this.at);
      return each(before, /^\[(?:a-z)+\]$/.test(units) ? LETTER : /^\[\d+(?:-\d)?\]$/.test(units) ? NUMBER : OPEN);
    }
    const said = this.shape.slice(this.at, this.at + (unit === '\\' ? 2 : 1));
    this.at += said.length;
    // No token begins with a space.
    if (said === ' ' && this.shape[this.at] === '?')
      return new Set([...before].map((beginning) => (beginning === '' ? '' : grown(beginning, said))));
    if (said === '\\d' || /\d/.test(unit)) return each(before, NUMBER);
    return each(before, unit === '.' || unit === '\\' || unit === '^' ? OPEN : unit);
  }
}

/** Those of which nothing that follows changes any: the rest of a shape is most of it. */
const settled = new WeakSet<Beginnings>();

function each(before: Beginnings, unit: string): Beginnings {
  if (settled.has(before)) return before;
  if ([...before].every(isDone)) {
    settled.add(before);
    return before;
  }
  return new Set([...before].map((beginning) => grown(beginning, unit)));
}

function grown(beginning: string, unit: string): string {
  if (isDone(beginning)) return beginning;
  if (beginning === '') {
    if (unit === LETTER) return OPEN;
    if (unit === NUMBER) return NUMBER;
    if (unit === OPEN) return ELSE;
  }
  if (unit === OPEN || unit === LETTER) return beginning + OPEN;
  if (!/^[a-z]$/.test(unit)) return `${beginning}${ELSE}`;
  return beginning.length + 1 === ENOUGH ? `${beginning}${unit}${OPEN}` : beginning + unit;
}
