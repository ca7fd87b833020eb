import { fold } from './fold.ts';

/** Communes of the region whose name is also a word, a first name or another town: in a title they may not be a place. */
const words = new Set(
  (
    'alban ambres appelle artigue aucun bach bannes bannieres baron barre barry barthe bars bettes bio bize blan bordes bouquet bours ' +
    'brousse broze bun burg busque cadix campagne campan canals canet caves celles chambon cheze claret clermont cologne combes condom ' +
    'condat corbieres corn coutures cras cros cultures dunes elne ens err escales espere estang estampes florentin fleury fons fos fosse ' +
    'ganges ger germ grenade his jacque jarret juillac lacaze lacoste lacombe lafitte lagarde lagrange laborde lanne lannes lasserre latour laurens ' +
    'lavergne lies luc lux maisons mane martel mas merles minerve mirabel mons mont montblanc mus nages noailles noe ondes ore organ orgueil ' +
    'palanne passa pavie pelouse penne pia pin pinas plagne plaisance pomy pommiers porta portes prades pruines quarante real revel ris riviere rivieres roques ' +
    'roquette roquettes rosieres rouet rousses saignes salles sauve serres sers sion sor tasque termes touille tourbes treilles ur us uz valence vals ' +
    'varennes vaux vendres verdun vernet vias vic vieux vins vira villeneuve beaufort beaulieu beaumont belmont bellegarde bonrepos castelnau cazals ' +
    'monbrun montagnac montclar saint sainte atelier cours jeux bus cafe mer lac tour pont port'
  ).split(' '),
);

/** Words that may stand in small letters in the name of a commune. */
const small = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'en',
  'sur',
  'sous',
  'et',
  'lès',
  'lez',
  'aux',
  'au',
  'a',
  'à',
]);
const LONGEST = 7;

/**
 * The longest name of a commune among the words of a title, written with capitals, that is no common word (counting rule C24); `null` for none, or for two
 * that differ. `isCommune` tells the exact names.
 */
export function communeWithin(title: string, isCommune: (name: string) => boolean): string | null {
  const parts = title.slice(0, 200).match(/[\p{L}]+|[^\p{L}]+/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    if (!isCapital(parts[at] ?? '')) continue;
    for (let count = Math.min(LONGEST * 2 - 1, parts.length - at); count > 0; count -= 1) {
      const own = parts.slice(at, at + count);
      if (!isName(own)) continue;
      const name = own.join('');
      const folded = fold(name);
      if (folded.length < 4 || words.has(folded) || !isCommune(name)) continue;
      found.push(name);
      at += count - 1;
      break;
    }
  }
  const [first] = found;
  return first !== undefined && new Set(found.map(fold)).size === 1 ? first : null;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Words with capitals, small ones apart, joined by a space, a hyphen or an apostrophe. */
function isName(parts: readonly string[]): boolean {
  return (
    /^\p{L}/u.test(parts.at(-1) ?? '') &&
    parts.every((part) => (/^\p{L}/u.test(part) ? isCapital(part) || small.has(part) : /^([ -]|['’])$/u.test(part)))
  );
}
