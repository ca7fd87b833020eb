import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const domain = ['model', 'metrics', 'press', 'i18n', 'geo'];
const mayImport: Record<string, readonly string[]> = {
  model: [],
  sql: [],
  i18n: ['model'],
  geo: ['model'],
  import: ['model', 'geo'],
  metrics: ['model'],
  press: ['model', 'metrics'],
  engine: ['sql', 'model', 'metrics', 'dataset'],
  dataset: ['model', 'geo', 'import'],
  share: domain,
  ui: ['model', 'geo', 'i18n'],
  app: [...domain, 'sql', 'import', 'dataset', 'engine', 'share', 'ui'],
  pages: [...domain, 'ui', 'app'],
};
const owners: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^papaparse/, ['import', 'share']],
  [/^hucre/, ['import', 'share']],
  [/^pptxgenjs/, ['share']],
  [/^entities/, ['import']],
  [/^d3-geo/, ['geo']],
  [/^yalps/, ['metrics']],
  [/^@duckdb\//, ['engine']],
  [/^recharts/, ['ui']],
  [/^@mantine\//, ['ui']],
  [/^@tanstack\/react-query/, ['app']],
  [/^@tanstack\/react-router/, ['app']],
];
const notForScripts = ['ui', 'app', 'pages'];

/** The floors of the import: each may import those before it. */
const floors = ['bytes', 'words', 'columns', 'rows', 'resolve', 'tables'];

/** Files a folder may hold: the eye must hold a room. */
const MOST_FILES = 25;

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

function imports(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)['"]([^'"]+)['"]/g);
  return [...found].map(([, target = '']) => target);
}

const room = (path: string): string => path.split('/')[1] ?? '';

function wrongImports(): readonly string[] {
  return files('src').flatMap((file) => {
    if (file === 'src/main.tsx') return [];
    const from = room(file);
    return imports(file)
      .filter((target) => {
        if (!target.startsWith('.'))
          return owners.some(([shape, rooms]) => shape.test(target) && !rooms.includes(from));
        const path = normalize(join(dirname(file), target));
        return path.startsWith('src/') && room(path) !== from && !mayImport[from]?.includes(room(path));
      })
      .map((target) => `${file} imports ${target}`);
  });
}

describe('layers', () => {
  it('lets each room import only the rooms below it, and each library only its owner', () => {
    expect(wrongImports()).toEqual([]);
  });

  it('keeps every source file in a room', () => {
    const strays = files('src').filter((file) => file !== 'src/main.tsx' && !(room(file) in mayImport));
    expect(strays).toEqual([]);
  });

  it('keeps scripts off the screen', () => {
    const wrong = files('scripts').flatMap((file) =>
      imports(file)
        .map((target) => normalize(join(dirname(file), target)))
        .filter((path) => path.startsWith('src/') && notForScripts.includes(room(path)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets each floor of the import import only the floors below it', () => {
    const floorOf = (path: string): number => floors.indexOf(path.split('/')[2] ?? '');
    const wrong = files('src/import').flatMap((file) =>
      imports(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => normalize(join(dirname(file), target)))
        .filter((path) => path.startsWith('src/import/') && floorOf(path) > floorOf(file))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps folders of the import small', () => {
    const counts = new Map<string, number>();
    for (const file of files('src/import')) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });

  it('sees the imports it judges', () => {
    expect(imports('src/engine/duckdb/compile.ts')).toContain('../../sql/sql.ts');
  });
});
