import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cyclesAmong, filesIn, importsOf, neighboursOf } from './support/tree.ts';

const figures = [
  'metrics/define',
  'metrics/stats',
  'metrics/ask',
  'metrics/ask/requests',
  'metrics/release',
  'metrics/review',
];
const words = ['press/wording', 'press/kit', 'press/claims'];
const counters = ['engine', 'engine/sql', 'engine/duckdb', 'engine/scan', 'engine/remote'];
const floors = ['import/bytes', 'import/words', 'import/columns', 'import/rows', 'import/resolve', 'import/tables'];
const library = ['dataset', 'dataset/snapshot', 'dataset/watch'];

/** The rooms of `src/`, and those each may import. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  // A script of its own, that no other imports.
  offline: [],
  sql: [],
  i18n: ['model'],
  geo: ['model'],
  'metrics/define': ['model'],
  'metrics/stats': ['model'],
  'metrics/ask': ['model', 'metrics/define'],
  'metrics/ask/requests': ['model', 'metrics/define', 'metrics/ask'],
  'metrics/release': ['model', 'metrics/define', 'metrics/stats', 'metrics/ask'],
  'metrics/review': [
    'model',
    'metrics/define',
    'metrics/stats',
    'metrics/ask',
    'metrics/ask/requests',
    'metrics/release',
  ],
  ...Object.fromEntries(floors.map((floor, index) => [floor, ['model', 'geo', ...floors.slice(0, index)]])),
  'dataset/snapshot': ['model'],
  'dataset/watch': [],
  dataset: ['model', 'geo', 'metrics/ask', ...floors, 'dataset/snapshot', 'dataset/watch'],
  engine: ['model', 'metrics/define', 'metrics/ask'],
  'engine/sql': ['model', 'sql', 'metrics/define', 'metrics/ask'],
  'engine/duckdb': ['model', 'sql', 'metrics/define', 'metrics/ask', 'dataset/snapshot', 'engine/sql'],
  'engine/remote': ['model'],
  // Of the command line alone: no room of the page may import it.
  'engine/clickhouse': ['model', 'sql', 'engine/sql'],
  'engine/scan': ['model', 'metrics/define', 'metrics/ask', 'dataset/snapshot', 'dataset/watch'],
  'press/wording': ['model', ...figures],
  'press/kit': ['model', ...figures, 'press/wording'],
  'press/claims': ['model', ...figures, 'press/wording'],
  // What can be asked of a dataset, by name, on a page or out of sight of one.
  answers: ['model', ...figures, ...words],
  share: ['model', ...figures, ...words, 'i18n', 'geo'],
  ui: ['model', 'geo', 'i18n'],
  app: [
    'model',
    'answers',
    'sql',
    'geo',
    'i18n',
    'share',
    'ui',
    ...figures,
    ...words,
    ...counters,
    ...floors,
    ...library,
  ],
  // Asks for lists, and never releases an answer: hooks do both.
  pages: [
    'model',
    'geo',
    'i18n',
    'ui',
    'app',
    'metrics/define',
    'metrics/stats',
    'metrics/ask/requests',
    'metrics/review',
  ],
};
const owners: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^papaparse/, ['import', 'share']],
  [/^hucre/, ['import', 'share']],
  [/^pptxgenjs/, ['share']],
  [/^entities/, ['import']],
  [/^d3-geo/, ['geo']],
  [/^yalps/, ['metrics']],
  [/^@duckdb\//, ['engine']],
  [/^@clickhouse\//, ['engine']],
  [/^recharts/, ['ui']],
  [/^@mantine\//, ['ui']],
  [/^@tanstack\/react-query/, ['app']],
];

/** Files a folder may hold: the eye must hold a room. */
const MOST_FILES = 25;

const sources = filesIn('src');
const scripts = filesIn('scripts');

/** The innermost room that a file is in, or `null` outside of every room. */
function roomOf(path: string): string | null {
  const folders = path.split('/').slice(1, -1);
  const names = folders.map((_, index) => folders.slice(0, folders.length - index).join('/'));
  return names.find((name) => name in mayImport) ?? null;
}

function wrongNeighbours(file: string): readonly string[] {
  const from = roomOf(file);
  if (from === null) return [];
  return neighboursOf(file).filter((path) => {
    const to = path.startsWith('src/') ? roomOf(path) : from;
    return to === null || (to !== from && !mayImport[from]?.includes(to));
  });
}

function strangers(file: string): readonly string[] {
  const [, top = ''] = file.split('/');
  return importsOf(file).filter((target) =>
    owners.some(([shape, rooms]) => shape.test(target) && !rooms.includes(top)),
  );
}

function told(files: readonly string[], wrong: (file: string) => readonly string[]): readonly string[] {
  return files.flatMap((file) => wrong(file).map((target) => `${file} imports ${target}`));
}

describe('layers', () => {
  it('lets each room import only the rooms below it', () => {
    expect(told(sources, wrongNeighbours)).toEqual([]);
  });

  it('lets each library into the rooms of its owner only', () => {
    expect(told(sources, strangers)).toEqual([]);
  });

  it('keeps every source file in a room', () => {
    expect(sources.filter((file) => roomOf(file) === null)).toEqual(['src/before.ts', 'src/main.tsx']);
  });

  it('keeps scripts off the screen', () => {
    const isScreen = (path: string): boolean => /^src\/(ui|app|pages)\//.test(path);
    expect(told(scripts, (file) => neighboursOf(file).filter(isScreen))).toEqual([]);
  });

  it('lets no file import itself through others, not even for a type', () => {
    expect(cyclesAmong([...sources, ...scripts])).toEqual([]);
  });

  it('keeps folders small', () => {
    const files = ['src', 'scripts'].flatMap((root) =>
      readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    );
    const counts = new Map<string, number>();
    for (const { parentPath } of files) counts.set(parentPath, (counts.get(parentPath) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });

  it('keeps the tests of a room in a folder of its name', () => {
    const isElsewhere = (path: string): boolean =>
      /^tests\/(support|fixtures|browser|hostile|scripts|import\/cases)\//.test(path);
    const folders = new Set(readdirSync('src', { recursive: true, encoding: 'utf8' }));
    const strays = filesIn('tests').filter((file) => {
      const folder = file.split('/').slice(1, -1).join('/');
      return file.includes('.test.') && folder !== '' && !isElsewhere(file) && !folders.has(folder);
    });
    expect(strays).toEqual([]);
  });

  it('sees the imports it judges', () => {
    expect(importsOf('src/engine/sql/compile.ts')).toContain('../../sql/sql.ts');
    expect(neighboursOf('src/engine/sql/compile.ts')).toContain('src/sql/sql.ts');
  });
});
