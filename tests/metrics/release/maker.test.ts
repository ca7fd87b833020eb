import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const inside = 'src/metrics/release';
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join('src', path));

it('is the release module alone that makes an answer one that may be shown', () => {
  const makers = files.filter((path) => {
    const text = readFileSync(path, 'utf8');
    return (
      /\bas (readonly )?Released\b/.test(text) ||
      /import \{[^}]*\breleased\b[^}]*\} from '[^']*released\.ts'/.test(text)
    );
  });
  expect(makers.length).toBeGreaterThan(5);
  expect(makers.filter((path) => !path.startsWith(inside))).toEqual([]);
});
