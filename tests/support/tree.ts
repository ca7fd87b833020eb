import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Every script below a folder. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

/** What a file imports, as it is written: types, workers and what is loaded later too. */
export function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)['"]([^'"]+)['"]/g);
  return [...found].map(([, target = '']) => target);
}

/** The files of this repository that a file imports. */
export function neighboursOf(file: string): readonly string[] {
  return importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => normalize(join(dirname(file), target)));
}

/** Files that import themselves, through however many others: each set once, in order. */
export function cyclesAmong(files: readonly string[]): readonly (readonly string[])[] {
  const next = new Map(files.map((file) => [file, neighboursOf(file)]));
  const reach = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const left = [...(next.get(from) ?? [])];
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      left.push(...(next.get(file) ?? []));
    }
    return seen;
  };
  const reached = new Map(files.map((file) => [file, reach(file)]));
  const rings = files
    .filter((file) => reached.get(file)?.has(file))
    .map((file) => files.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file)).toSorted());
  return [...new Map(rings.map((ring) => [ring.join(' '), ring])).values()];
}
