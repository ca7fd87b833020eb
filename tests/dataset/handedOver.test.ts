import { expect, it } from 'vitest';
import { buffersOf } from '../../src/dataset/worker/handedOver.ts';
import type { Extract } from '../../src/import/rows/extract.ts';
import { textAt } from '../../src/import/rows/codes/texts.ts';
import { causeOf } from '../../src/ui/figure/causeOf.ts';
import { extractOf } from '../import/readText.ts';

function textsOf({ texts }: Extract): readonly unknown[] {
  return Array.from({ length: texts.length }, (_, position) => textAt(texts, position));
}

it('hands over the rows of two refused files, one after the other, and those of a good one', async () => {
  const files = ['', 'a;b;c\n1;2;3\n', 'Nom;Date;Ville\nRoux;15/02/2019;Nîmes\n'];
  for (const file of files) {
    const extract = await extractOf(file);
    const texts = textsOf(extract);
    const given = structuredClone(extract, { transfer: buffersOf(extract) });
    expect(given.rows.line.length).toBe(file.startsWith('Nom') ? 1 : 0);
    expect(textsOf(given)).toEqual(texts);
  }
});

it.each([
  ['TypeError: Failed to fetch', 'network'],
  ['/demo/manifest.json: 404', 'network'],
  ['RangeError: Array buffer allocation failed', 'memory'],
  ['published/dataset.bilan: SHA-256 0… ≠ 1…', 'version'],
  ["TypeError: Cannot read properties of undefined (reading 'map')", 'program'],
])('tells the cause of « %s » without repeating it', (message, cause) => {
  expect(causeOf(message)).toBe(cause);
});
