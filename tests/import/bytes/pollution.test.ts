import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../../src/model/time/day.ts';
import { presences } from '../../../src/model/dataset/vocabulary.ts';
import { textAt } from '../../../src/import/rows/codes/texts.ts';
import { pollutions } from './pollutions.ts';
import { extractOf, gazetteer } from '../readText.ts';

const words = presences.map((presence) => (presence === 'attended' ? 'Présent' : presence));

async function readByBilan(text: string): Promise<readonly string[]> {
  const { rows, texts } = await extractOf(text);
  return Array.from(rows.email, (email, row) => {
    const [year, month, day] = fromDayNumber(rows.day[row] ?? 0).split('-');
    const city = gazetteer.city(textAt(texts, rows.city[row] ?? -1) ?? '')?.name;
    return [textAt(texts, email), [day, month, year].join('/'), city, words[rows.presence[row] ?? -1]].join(' ');
  });
}

function readByPapaParse(text: string): readonly string[] {
  const trim = (cell: string): string => cell.trim();
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transform: trim,
    transformHeader: trim,
  });
  return data.map(({ Email, Date, Ville, Statut }) => [Email, Date, Ville, Statut].join(' '));
}

/** F1 of the records found: those of the clean table, no more, no less. */
function f1(found: readonly string[], wanted: ReadonlySet<string>): number {
  const right = new Set(found.filter((record) => wanted.has(record))).size;
  return found.length + wanted.size === 0 ? 1 : (2 * right) / (found.length + wanted.size);
}

describe('a polluted text', () => {
  it.each(pollutions)('$name: all but $lost records are found, and nothing else', async ({ text, wanted, lost }) => {
    const found = await readByBilan(text);
    expect(found.filter((record) => wanted.has(record))).toHaveLength(wanted.size - lost);
    expect(found.length - (wanted.size - lost)).toBe(0);
  });
  it.each(pollutions)('$name: is read at least as well as by PapaParse', async ({ text, wanted }) => {
    expect(f1(await readByBilan(text), wanted)).toBeGreaterThanOrEqual(f1(readByPapaParse(text), wanted));
  });
  it.each(pollutions.filter(({ name }) => /^(preamble|multi-row header|several tables)/.test(name)))(
    '$name: is read better than by PapaParse',
    async ({ text, wanted }) => {
      expect(f1(await readByBilan(text), wanted)).toBeGreaterThan(f1(readByPapaParse(text), wanted));
    },
  );
});
