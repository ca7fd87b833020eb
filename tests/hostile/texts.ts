import fc from 'fast-check';

/** Cases of each property, and milliseconds after which no more are tried: those tried must all hold. */
export const CASES = { numRuns: 2000, interruptAfterTimeLimit: 40_000 } as const;

const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '\0',
  '＝',
  '＋',
  '－',
  '＠',
  ' =',
  '\u00a0=',
  '"=',
  "'=",
  ';=',
  ',=',
];
const bodies = [
  'cmd|" /C calc"!A0',
  '1+1',
  'HYPERLINK("http://example.org/?"&A1,"x")',
  'SUM(1;2)',
  'WEBSERVICE("http://example.org")',
];
const marks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  '&#x3c;b&#x3e;',
  '\u202e\u0000\ufeff\ud800',
  "'); DROP TABLE person; --",
  '${7*7}{{7*7}}',
  '_x003D_1+1',
  '../../../etc/passwd',
  'CON.csv',
  '%2e%2e%2f',
];
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'];

/** Texts that somebody might put in a file to harm whoever opens it, or what is made of it. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.constantFrom(...starts), fc.constantFrom(...bodies)).map(([start, body]) => start + body),
  fc.constantFrom(...marks, ...names),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.constantFrom(...marks), fc.string({ unit: 'grapheme', maxLength: 12 })).map((parts) => parts.join('')),
);

/** JSON that holds whatever, its keys too. */
const tree: fc.Arbitrary<unknown> = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostile,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...names), hostile), tie('value')), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** A text of JSON like one that is understood: one of its values replaced, one of its names changed, a piece cut out or written over. */
export function like(good: unknown): fc.Arbitrary<string> {
  const text = JSON.stringify(good);
  const at = fc.nat(Math.max(0, text.length - 1));
  const paths = pathsOf(good);
  const replaced = fc
    .tuple(fc.constantFrom(...paths), tree)
    .map(([path, value]) => JSON.stringify(withAt(good, path, value)) ?? 'null');
  const renamed = fc
    .tuple(fc.constantFrom(...Object.keys(Object(good))), fc.constantFrom(...names))
    .map(([key, name]) => text.replace(`"${key}":`, `"${name}":`));
  const cut = fc.tuple(at, fc.nat(12)).map(([start, length]) => text.slice(0, start) + text.slice(start + length));
  const written = fc.tuple(at, hostile).map(([start, piece]) => text.slice(0, start) + piece + text.slice(start));
  return fc.oneof(
    replaced,
    renamed,
    cut,
    written,
    hostile,
    tree.map((value) => JSON.stringify(value) ?? 'null'),
  );
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === key ? withAt(each, rest, put) : each));
  const entries = Object.entries(Object(value)).map(([name, each]: [string, unknown]) => [
    name,
    name === key ? withAt(each, rest, put) : each,
  ]);
  return Object.fromEntries(entries);
}

/** What every object inherits: nothing that is read may add to it. */
export function inherited(): string {
  return JSON.stringify(
    [Object.prototype, Array.prototype, Function.prototype].map((each) => Reflect.ownKeys(each).map(String)),
  );
}
