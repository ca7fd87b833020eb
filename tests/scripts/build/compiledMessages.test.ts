import { TYPE } from '@formatjs/icu-messageformat-parser';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { compiledMessages } from '../../../scripts/build/compiledMessages.ts';
import { createMessages } from '../../../src/i18n/createMessages.ts';
import type { MessageId } from '../../../src/i18n/fr.ts';
import { intlOf } from '../../../src/i18n/intlOf.ts';

type Compiled = Record<string, string>;

/** Every message of a language as the page receives it. */
async function compile(language: 'fr' | 'en'): Promise<Compiled> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [compiledMessages()],
    build: {
      write: false,
      minify: false,
      lib: { entry: `src/i18n/${language}.ts`, formats: ['es'] },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  const { code } = output.output[0];
  const made: unknown = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return (made as Record<string, Compiled>)[language] ?? {};
}

/** A value for each name that a compiled message asks for. */
function valuesFor(message: unknown, value: number): Record<string, number> {
  if (Array.isArray(message)) return Object.assign({}, ...message.map((each) => valuesFor(each, value)));
  if (typeof message !== 'object' || message === null) return {};
  const { type, value: name, options } = message as { type: TYPE; value: string; options?: object };
  const own = type === TYPE.literal || type === TYPE.pound ? {} : { [name]: value };
  const parts = Object.values(options ?? {}).map((each: { value: unknown }) => valuesFor(each.value, value));
  return Object.assign(own, ...parts);
}

describe('messages compiled by the build', () => {
  it.each(['fr', 'en'] as const)('say in %s what the parser would have made of them', async (language) => {
    const compiled = await compile(language);
    const parsed = createMessages(language);
    const quick = intlOf(language, compiled);
    const ids = Object.keys(parsed.messages) as MessageId[];
    expect(Object.keys(compiled)).toEqual(ids);
    expect(Object.values(compiled).every((each) => Array.isArray(each))).toBe(true);
    const saying = (intl: typeof quick, value: number): readonly string[] =>
      ids.map((id) => intl.formatMessage({ id }, valuesFor(compiled[id], value)));
    for (const value of [0, 1, 1234]) expect(saying(quick, value)).toEqual(saying(parsed, value));
  });
});
