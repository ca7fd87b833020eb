import { expect, it } from 'vitest';
import { messageOf, verdict } from '../../../src/engine/duckdb/engineError.ts';

it.each([
  ['Parser Error: syntax error at or near "FROM"', 'query', 'Parser Error: syntax error at or near "FROM"'],
  [
    '{"exception_type":"Parser","exception_message":"syntax error at or near \\"FROM\\"\\n\\nLINE 2","position":"86"}',
    'query',
    'Parser Error: syntax error at or near "FROM"\n\nLINE 2',
  ],
  ['{"exception_type":"Out of Memory","exception_message":"no room"}', 'memory', 'Out of Memory Error: no room'],
  ['RuntimeError: unreachable', 'lost', 'RuntimeError: unreachable'],
  ['{"exception_type":"Parser"', 'lost', '{"exception_type":"Parser"'],
])('reads %s', (message, kind, words) => {
  const error = new Error(message);
  expect(verdict(error)).toBe(kind);
  expect(messageOf(error)).toBe(words);
});
