import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../../src/model/time/day.ts';
import { presences } from '../../../src/model/dataset/vocabulary.ts';
import { textAt } from '../../../src/import/rows/codes/texts.ts';
import { pollutions, pollutionsOf } from './pollutions.ts';
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

/** Of ten: the mean over all texts, and over the kinds of pollution, each of one weight; how often each occurs in the wild is the benchmark’s own. */
function scoresOf(marks: readonly (readonly [name: string, f1: number])[]): { simple: number; byKind: number } {
  const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
  const kinds = new Map<string, number[]>();
  for (const [name, mark] of marks) {
    const kind = name.replace(/:.*/, '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), mark]);
  }
  return {
    simple: 10 * mean(marks.map(([, mark]) => mark)),
    byKind: 10 * mean([...kinds.values()].map((own) => mean(own))),
  };
}

/** The benchmark’s table has 84 rows, and its texts one that is spoilt. */
const months = ['01', '02', '03', '04', '05', '06', '07'].map((month) => `15/${month}/2019`);
const spoilt = [2, 30, 57, 85];

describe('all polluted texts, one row of 84 spoilt', () => {
  it('are read with the score aimed at, and better than by PapaParse', async () => {
    const marks: [string, number][] = [];
    const peers: [string, number][] = [];
    for (const line of spoilt)
      for (const { name, text, wanted } of pollutionsOf(months, [line])) {
        marks.push([name, f1(await readByBilan(text), wanted)]);
        peers.push([name, f1(readByPapaParse(text), wanted)]);
      }
    const [own, peer] = [scoresOf(marks), scoresOf(peers)];
    expect(own.simple).toBeGreaterThanOrEqual(9.98);
    expect(own.byKind).toBeGreaterThanOrEqual(9.98);
    expect(own.simple).toBeGreaterThan(peer.simple);
    expect(own.byKind).toBeGreaterThan(peer.byKind);
  }, 60_000);
});
