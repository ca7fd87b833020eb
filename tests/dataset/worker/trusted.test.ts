import { expect, test } from 'vitest';
import { trustOwnScripts } from '../../../src/dataset/worker/trusted.ts';

interface Rules {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (url: string) => string;
}

function rulesAt(href: string): Rules {
  const policies: Rules[] = [];
  trustOwnScripts({
    location: new URL(href) as unknown as Location,
    trustedTypes: { defaultPolicy: null, createPolicy: (_, rules) => policies.push(rules) },
  });
  const [only] = policies;
  if (only === undefined) throw new Error('no policy');
  return only;
}

test('trusts text and scripts of the page only', () => {
  const rules = rulesAt('https://example.org/bilan/');
  expect(rules.createHTML(':root{--a:1px}')).toBe(':root{--a:1px}');
  expect(() => rules.createHTML('<img onerror=alert(1)>')).toThrow('not trusted');
  expect(rules.createScriptURL('assets/worker.js')).toBe('assets/worker.js');
  expect(rules.createScriptURL('blob:https://example.org/1')).toBe('blob:https://example.org/1');
  expect(() => rules.createScriptURL('https://example.com/worker.js')).toThrow('not trusted');
});

test('is done once: what stands in the page itself comes before its script', () => {
  const again = (): void =>
    trustOwnScripts({
      location: new URL('https://example.org/') as unknown as Location,
      trustedTypes: {
        defaultPolicy: {},
        createPolicy: () => {
          throw new TypeError('a policy of this name is there');
        },
      },
    });
  expect(again).not.toThrow();
});

test('does nothing where the browser has no Trusted Types', () => {
  expect(() => trustOwnScripts({ location: new URL('https://example.org/') as unknown as Location })).not.toThrow();
});
