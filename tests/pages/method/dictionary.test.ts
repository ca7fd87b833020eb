import { describe, expect, it } from 'vitest';
import { guessField } from '../../../src/import/columns/fields.ts';
import { dictionary } from '../../../src/pages/method/dictionary.ts';

const entries = Object.values(dictionary).flat();

describe('the dictionary of columns', () => {
  it.each(entries.flatMap(({ field, titles }) => titles.map((title) => [title, field] as const)))(
    'says of « %s » what an import takes it for: %s',
    (title, field) => {
      expect(guessField(title)).toBe(field);
    },
  );

  it('has each field once', () => {
    const fields = entries.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  });
});
