import type { Gender } from '../../model/dataset/vocabulary.ts';
import { fold } from './fold.ts';
import { withoutFeminine } from './inclusive.ts';
import { known, type Meaning, silent, unknown } from './meaning.ts';

const words: readonly (readonly [RegExp, Gender])[] = [
  [
    /^(f|mmes?|mesdames|mlles?|melles?|dames?|madame|mademoiselle|(je suis )?(une )?femmes?( (cis|trans)\w*)?|fem|feminine?|filles?|wom[ae]n|females?|girl|m?s|mrs|miss|w|elle|weiblich|frau|mujer)$/,
    'F',
  ],
  [
    /^(m|h|mr|messieurs|monsieur|(je suis )?(un )?hommes?( (cis|trans)\w*)?|masc|masculine?|garcons?|m[ae]n|males?|boy|sir|il|mannlich|herr|hombre|varon)$/,
    'M',
  ],
  [
    /^(x|mx|(un )?autre( genre| identite)?|other|(personne )?non ?binaires?|divers|queer|non ?binary|nb|diverse|genre fluide|agenre|iel|neutre)$/,
    'X',
  ],
];
const silences =
  /^(nsp|nc|n c|n a|na|inconnue?|unknown|null|none|sans reponse)$|prefere? (pas|not|ne pas)|souhaite pas|non (precise|communique|renseigne|declare|specifie)|not (specified|stated|say)|prononce pas|prefer not/;
const signs: Readonly<Record<string, Gender>> = { '♀': 'F', '♂': 'M' };

/** Gender as people write it (counting rule C8). Two words that agree, « Homme / Male », are one answer; « M. / Mme » is none. */
export function readGender(text: string): Meaning<Gender> {
  const trimmed = text.trim().slice(0, 100);
  const sign = signs[trimmed.replace(/\ufe0f/g, '')];
  if (sign !== undefined) return known(sign);
  const folded = fold(trimmed);
  if (folded === '' || silences.test(folded)) return silent;
  const whole = genderOf(fold(withoutFeminine(trimmed)));
  if (whole !== undefined) return known(whole);
  const parts = trimmed
    .split(/[/(|,]/)
    .map(fold)
    .filter((part) => part !== '');
  const stated = new Set(parts.map(genderOf));
  const [only] = stated;
  return stated.size === 1 && only !== undefined ? known(only) : unknown;
}

function genderOf(folded: string): Gender | undefined {
  return words.find(([pattern]) => pattern.test(folded))?.[1];
}
