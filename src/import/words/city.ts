import type { Gazetteer } from '../../geo/gazetteer.ts';
import { fold } from './fold.ts';
import { communeWithin } from './communeWithin.ts';
import { closeNames } from './closeNames.ts';
import { largeCities } from './largeCities.ts';

/** `close`: one letter off; `former`: the name of a commune that has merged since, whose code is today's; `ambiguous`: several communes bear the name and nothing tells which. */
export type CityMatch =
  | { readonly state: 'exact' | 'close' | 'former'; readonly code: string }
  | { readonly state: 'ambiguous' | 'unknown' | 'silent' };

/** No name of a place is longer: what is, is free text. */
const LONGEST = 150;
const silences = new Set([
  'non renseigne',
  'nsp',
  'inconnu',
  'n a',
  'na',
  'autre',
  'visio',
  'en visio',
  'distanciel',
  'en ligne',
  'a distance',
]);

/**
 * Reads a city as people write it: accents, hyphens, "St", CEDEX, postcode, department, country and what follows " - " do not matter (counting
 * rule C7). The postcode or department settles homonyms. One wrong letter is accepted as `close`.
 */
export function cityReader(gazetteer: Gazetteer): CityReader {
  const reader = readers.get(gazetteer) ?? makeReader(gazetteer);
  readers.set(gazetteer, reader);
  return reader;
}

type CityReader = ((text: string, postcode: string) => CityMatch) & {
  /** The commune that a title names among its words, « Atelier Lunel »: see `communeWithin`. */
  readonly within: (text: string) => CityMatch;
};
const readers = new WeakMap<Gazetteer, CityReader>();

function makeReader(gazetteer: Gazetteer): CityReader {
  const byName = new Map<string, string[]>();
  const add = (name: string, code: string): void => {
    const folded = foldCity(name);
    const codes = byName.get(folded) ?? [];
    if (!codes.includes(code)) byName.set(folded, [...codes, code]);
  };
  const current = new Set(gazetteer.cities.map(({ name }) => foldCity(name)));
  for (const { name, code } of gazetteer.cities) add(name, code);
  for (const { name, code } of gazetteer.formerNames) if (!current.has(foldCity(name))) add(name, code);

  const settle = (codes: readonly string[], hint: Hint): string | null => {
    const [only] = codes;
    if (codes.length === 1 && only !== undefined) return only;
    const fitting = codes.filter((code) => fits(gazetteer, code, hint));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };

  let near: ReturnType<typeof closeNames> | null = null;
  const read = (text: string, postcode: string): CityMatch => {
    if (text.length > LONGEST) return { state: 'unknown' };
    const hint = hintOf(`${text} ${postcode}`);
    const names = candidates(text);
    if (names.length === 0) return onlyNumber(gazetteer, hint);
    if (names.every((name) => silences.has(name))) return { state: 'silent' };
    for (const name of names) {
      const codes = byName.get(name);
      if (codes === undefined) continue;
      const code = settle(codes, hint);
      return code === null ? { state: 'ambiguous' } : { state: current.has(name) ? 'exact' : 'former', code };
    }
    near ??= closeNames(byName.keys());
    for (const name of names) {
      if (largeCities.has(name)) continue;
      const codes = near(name).flatMap((each) => byName.get(each) ?? []);
      const code = settle([...new Set(codes)], hint);
      if (code !== null) return { state: 'close', code };
    }
    return { state: 'unknown' };
  };
  const within = (text: string): CityMatch => {
    const name = communeWithin(text, (folded) => current.has(foldCity(folded)));
    return name === null ? { state: 'unknown' } : read(name, text);
  };
  return Object.assign(read, { within });
}

interface Hint {
  readonly postcode: string | null;
  readonly department: string | null;
}

function hintOf(text: string): Hint {
  const postcode = /\b(\d{5}|\d{2} \d{3})\b/.exec(text)?.[1]?.replace(' ', '') ?? null;
  return { postcode, department: /\((\d{2}|2[AB]|\d{3})\)/i.exec(text)?.[1] ?? postcode?.slice(0, 2) ?? null };
}

function fits(gazetteer: Gazetteer, code: string, { postcode, department }: Hint): boolean {
  const city = gazetteer.city(code);
  if (city === undefined) return false;
  if (postcode !== null && city.postcodes.includes(postcode)) return true;
  return postcode === null && city.department === department;
}

/** A cell with a number only: the postcode of one commune, else an INSEE code. */
function onlyNumber(gazetteer: Gazetteer, { postcode }: Hint): CityMatch {
  if (postcode === null) return { state: 'silent' };
  const found = gazetteer.cities.filter(({ postcodes }) => postcodes.includes(postcode));
  const [only] = found;
  if (only !== undefined) return found.length === 1 ? { state: 'exact', code: only.code } : { state: 'ambiguous' };
  return gazetteer.city(postcode) === undefined ? { state: 'unknown' } : { state: 'exact', code: postcode };
}

/** « Médiathèque de Lunel », « CCAS d’Alès »: what stands after the kind of a place. */
const venue =
  /^(?:médiathèque|mediathèque|mediatheque|bibliothèque|bibliotheque|mairie|maison|espace|centre|salle|mjc|ccas|cyber\p{L}*|lycée|collège|agence|antenne|pôle emploi|france (?:travail|services)|tiers[- ]lieu|fab ?lab|mission locale|cci|campus|université|foyer|point|epn|hôtel|ville|mairie|mds|pimms|gare)\b.*?(?:\b(?:de|à|a)\s+|\bd['’]\s?)(?!.*\b(?:de|à)\s)(.+)$/iu;

/** The names a cell may hold, the whole first, then its parts. */
function candidates(text: string): readonly string[] {
  const bare = text
    .replace(/\b(s ?\/|\/) ?(?=\p{L})/iu, (slash) => (/\bs/i.test(slash) ? 'sur ' : slash))
    .replace(/^(la )?(ville|mairie|commune|agglo(meration)?) (de |d['’])/i, '')
    .replace(/^(.*) \((l[ae']|les|l’)\)\s*$/i, '$2 $1')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(\d{5}|\d{2} \d{3})\b/g, ' ')
    .replace(/\bcedex\b( ?\d+)?/gi, ' ')
    .replace(/\b\d{1,2}(er|e|eme|ème)\b( arr\S*)?/gi, ' ')
    .replace(/,? *\bfrance\b *$/i, ' ');
  const parts = [bare, ...bare.split(/\s+[-–—]\s+|[,/:;|@]/)];
  const inside = [...text.matchAll(/\(([^)]*\p{L}[^)]*)\)/gu)].flatMap(([, words = '']) => words.split(/[,;/]/));
  const [, at] = venue.exec(bare.trim()) ?? [];
  const over = bare.includes('/') ? [bare.replace('/', ' sur ')] : [];
  return [...new Set([...over, ...parts, ...inside, at ?? ''].map(foldCity).filter((name) => name !== ''))];
}

function foldCity(name: string): string {
  return fold(name)
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/ ?\d+$/, '');
}
