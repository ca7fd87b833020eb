import { indicator } from '../../src/metrics/define/indicators.ts';
import { isIndicatorId } from '../../src/model/figure/indicator.ts';
import { units } from '../../src/metrics/define/units.ts';
import type { Told } from './told.ts';

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December';
/** Numbers that count no people, with the words that say so. */
const harmless: readonly RegExp[] = [
  // Before what would cut an address in two: its codes look like shares.
  /https?:\S+/g,
  // Days with a session, against as many as usual: a picture breaks the line before what the second number counts.
  /\d+ (jours?( de séance)? contre|days?( with a session)? against) \d+/g,
  /[\d.,]+ ?%/g,
  /\b\d+ (villes?|partenaires?|thèmes?) sur \d+/g,
  new RegExp(`\\b\\d{1,2}(er)? (${months})\\b`, 'g'),
  /\b\d+(re|er|e)\b( ex æquo)?( sur \d+ (villes|partenaires|thèmes))?/g,
  /\b\d+( à \d+| ou \d+)? ?(km|h|ans|jours?|days?|mois|%|villes?|towns?|séances?|sessions?|partenaires?|partners?|communes?|thèmes?|intercommunalités?|fichiers?)(?![\p{L}])/gu,
  /\bde \d+ à \d+ villes\b/g,
  // A rate.
  /[\d.,]+ (personnes? formées? pour|people trained per) 1[\s,]?000\b/g,
  /\bde 1 à 10\b/g,
  /multiple de 5/g,
  /\d+ reserved sessions?/g,
  /\(\d{2}\)/g,
  /Les \d+ premiers sur \d+/g,
  // Traces, not figures: digests, queries, addresses, rows of files, pages of slides, units of columns.
  /SHA-256 [0-9a-f]+/g,
  /^(WITH|SELECT|FROM|WHERE|GROUP|ORDER|UNION)\b.*/gm,
  /\d+ lignes? comptées?, \d+ refusées?/g,
  / \(\d+\/\d+\)$/g,
  /part, de 0 à 1/g,
  // Places in a list, and hours of a day.
  /^[1-5]\. /g,
  /\b\d\d:\d\d\b/g,
  // Of the method: ways of counting, how many times as fast, standards.
  /Crossfilter 2|Bilan = 1|\d+ ×|(WCAG|RGAA) [\d.]+/g,
];
/** Heads of lines and columns of numbers that count no people, and charts of such numbers. */
const impersonal =
  /^Partenaires|\| Partenaires|\(par séance\)|Rang|[Ss]éances|\| Part\b|\(points\)|Jour|Villes|Heures?|Phrase \| [^|]*\d (partenaires?|villes?|ateliers?|séances?)\b|Quand les séances commencent|Le calendrier de la tournée|Population à portée|Passeport\s:\s(Partenaires|Séances|Villes|Intercommunalités)/;
const gap = /(\d+) (?:sur|of) (\d+)(?! (?:villes|séances|partenaires|thèmes|départements|intercommunalités))/g;

/** The numbers of people that something says, or tells by difference of two, which are 1 to 10. */
export function fewIn({ text, around, indicator: id }: Told): readonly number[] {
  if (id !== null && isIndicatorId(id) && !units[indicator(id).unit].isPersonal) return [];
  const isRatio = id !== null && isIndicatorId(id) && !('count' in indicator(id));
  if (isRatio && text.startsWith('=')) return [];
  const left = harmless.reduce((words, shape) => words.replaceAll(shape, ' '), text);
  const counts = impersonal.test(around)
    ? []
    : [...left.matchAll(/(?<![\d.,])=?(\d{1,2})(?![\d]|[.,]\d)/g)].map(([, digits]) => Number(digits));
  const gaps = [...left.matchAll(gap)].map(([, part, whole]) => Number(whole) - Number(part));
  return [...counts, ...gaps].filter((count) => count > 0 && count < 11);
}
