import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { en } from '../../src/i18n/en.ts';
import { fr, type MessageId } from '../../src/i18n/fr.ts';
import { isMessageId } from '../../src/i18n/intlOf.ts';
import { indicators } from '../../src/metrics/define/indicators.ts';
import { languages } from '../../src/model/address/address.ts';
import { indicatorIds } from '../../src/model/figure/indicator.ts';

const ids = Object.keys(fr).filter((id) => isMessageId(id, createMessages('fr')));

/** The names a message asks values for; what follows the keyword of a choice is text. */
function argumentsOf(text: string): readonly string[] {
  return [
    ...new Set(
      [...text.matchAll(/(?<!\b(?:one|other|none|true|coaching|opportunity) |=\d )\{(\w+)[,}]/g)].map(
        ([, name = '']) => name,
      ),
    ),
  ].sort();
}

function say(language: 'fr' | 'en', id: MessageId, value: number): string {
  const values = Object.fromEntries(argumentsOf(fr[id]).map((name) => [name, value]));
  return createMessages(language).formatMessage({ id }, values);
}

const parts = import.meta.glob<Readonly<Record<string, Readonly<Record<string, string>>>>>(
  '../../src/i18n/fr/**/*.ts',
  {
    eager: true,
  },
);

const sources = import.meta.glob<string>('../../src/**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' });

describe('messages', () => {
  it.each([
    [
      'method',
      /^src\/pages\/method\//,
      [
        '../../src/i18n/fr/definitions/caveats.ts',
        '../../src/i18n/fr/definitions/method.ts',
        '../../src/i18n/fr/definitions/glossary.ts',
        '../../src/i18n/fr/speed.ts',
      ],
    ],
    ['query', /^src\/pages\/query\//, ['../../src/i18n/fr/query.ts']],
    ['publish', /^src\/(pages\/data\/(?:Publish|Exposed)|share\/publish\/)/, ['../../src/i18n/fr/publish.ts']],
  ])('says the words of %s nowhere else: they come with it alone', (_, own, files) => {
    const words = files.flatMap((file) => Object.values(parts[file] ?? {}).flatMap((each) => Object.keys(each)));
    const heads = new Set(words.map((id) => id.slice(0, id.indexOf('.') + 1)));
    const said = [...heads].map(
      (head) => new RegExp(`['"\`]${head.replaceAll('.', '\\.').replaceAll('-', '\\-')}[\\w$]`),
    );
    const elsewhere = Object.entries(sources).flatMap(([path, text]) => {
      const file = path.replace('../../', '');
      const isWord = file.startsWith('src/i18n/') || own.test(file);
      return !isWord && said.some((each) => each.test(text)) ? [file] : [];
    });
    expect(words.length).toBeGreaterThan(0);
    expect(elsewhere).toEqual([]);
  });

  it('has each id in one file only: the last would silently win', () => {
    const written = Object.values(parts).flatMap((part) => Object.values(part).flatMap((words) => Object.keys(words)));
    expect(written.filter((id, index) => written.indexOf(id) !== index)).toEqual([]);
    expect(written.length).toBe(ids.length);
  });

  it('asks for the same values in both languages', () => {
    const uneven = ids.filter((id) => String(argumentsOf(fr[id])) !== String(argumentsOf(en[id])));
    expect(uneven).toEqual([]);
  });

  it.each(languages)('formats every message in %s, for none, one and many', (language) => {
    const wrong = [0, 1, 12_345].flatMap((value) =>
      ids.map((id) => say(language, id, value)).filter((text) => text === '' || /[{}#]/.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('throws for a value that is missing rather than show a hole', () => {
    expect(() => createMessages('fr').formatMessage({ id: 'import.done' })).toThrow(/count/);
  });

  it.each(indicatorIds)('defines %s in one or two sentences of both languages', (indicator) => {
    for (const catalogue of [fr, en]) {
      expect(catalogue[`indicator.${indicator}`]).not.toMatch(/\.$/);
      expect(catalogue[`definition.${indicator}`]).toMatch(/^\p{Lu}.{25,}\.$/u);
    }
  });

  it('says what each ratio is of, and what each base leaves out', () => {
    const wanted = indicators.flatMap((each) => [
      ...('count' in each ? [] : [`basis.${each.id}`, `base.${each.id}`]),
      ...(each.unknown === undefined ? [] : [`unknown.${/people$|hours/.exec(each.id)?.[0] ?? each.id}`]),
    ]);
    expect(wanted.filter((id) => !Object.hasOwn(fr, id))).toEqual([]);
  });

  it.each([fr, en])('names an action of the palette as the section that it leads to', (catalogue) => {
    expect(catalogue['palette.compare']).toBe(catalogue['compare.section']);
  });

  it('claims no cause', () => {
    const causal =
      /grâce à|permis de|a conduit|entraîn|génér|débouch|suscit|impact|thanks to|because of|led to|caused by|result(s|ed) in|generated/i;
    const claims = ids.filter((id) => causal.test(fr[id]) || causal.test(en[id]));
    expect(claims).toEqual([]);
  });

  it('leaves no breakable space before a French double mark, nor a straight apostrophe', () => {
    const breakable = ids.filter((id) => / [:;!?»%]|« /.test(say('fr', id, 12_345)) || /\w'\w/.test(fr[id]));
    expect(breakable).toEqual([]);
  });
});
