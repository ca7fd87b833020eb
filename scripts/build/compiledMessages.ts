import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin, Rollup } from 'vite';
import { typeset } from '../../src/i18n/typeset.ts';

/** The words of one language: each file exports one object, from the id of a message to its text. */
const words = /\/src\/i18n\/(fr|en)\/.+\.ts$/;

type Program = ReturnType<Rollup.PluginContext['parse']>;

interface Exported {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the messages when the app is built, so that a page neither typesets nor parses them: it receives what the parser would have made of each, and the parser stays behind. */
export function compiledMessages(): Plugin {
  return {
    name: 'bilan-compiled-messages',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform(code, id) {
      const language = words.exec(id)?.[1];
      if (language === undefined) return null;
      const exported = exportedBy(this.parse(code));
      if (exported === null) this.error(`${id}: a file of words exports one object of texts written out`);
      const compiled = [...exported.texts].map(([message, text]) => [
        message,
        parse(language === 'fr' ? typeset(text) : text),
      ]);
      const json = JSON.stringify(JSON.stringify(Object.fromEntries(compiled)));
      return { code: `export const ${exported.name} = /* @__PURE__ */ JSON.parse(${json});`, map: null };
    },
  };
}

/** What a file of words exports; null where it is anything else than one object of literal texts. */
function exportedBy({ body }: Program): Exported | null {
  const [statement, ...others] = body.filter(({ type }) => type !== 'EmptyStatement');
  if (others.length > 0 || statement?.type !== 'ExportNamedDeclaration') return null;
  const { declaration } = statement;
  if (declaration?.type !== 'VariableDeclaration') return null;
  const [variable] = declaration.declarations;
  if (variable?.id.type !== 'Identifier' || variable.init?.type !== 'ObjectExpression') return null;
  const texts = variable.init.properties.map((each): readonly [string, string] | null => {
    if (each.type !== 'Property' || each.computed || each.value.type !== 'Literal') return null;
    const { key, value } = each;
    const id = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : null;
    return typeof id === 'string' && typeof value.value === 'string' ? [id, value.value] : null;
  });
  return texts.includes(null)
    ? null
    : { name: variable.id.name, texts: new Map(texts.filter((each) => each !== null)) };
}
