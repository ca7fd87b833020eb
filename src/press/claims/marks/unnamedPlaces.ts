import { foldText } from '../text/foldText.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mark, Meaning } from './marks.ts';
import { bookOf, phraseBook } from './phrases.ts';

const REGION =
  "(?:dans |sur |sur tout |toute |de |en |a travers |across |in )*(?:l'ensemble d[ue] (?:la |the )?|tout(?:e)? (?:la |le )?|the whole |the entire )?(?:la |notre |nos |the |our )?(?:regions?|regiona(?:l|le|ux|les)|territoire(?: regional)?)(?: entiere| tout entiere)?|(?:a |sur )(?:l'echelle|le plan|le perimetre|l'ensemble) (?:du territoire|de la region|regionale?)|(?:toute |la |de la )?tournee(?: regionale)?|au total|en tout|in total|overall|in all|region-wide|toutes villes confondues|tous lieux confondus";
const HUB =
  "(?:dans |a |de |in |at |to )?(?:l'espace|notre espace|cet espace|son espace|le tiers-lieu|the (?:digital |permanent )?(?:space|hub|centre)|(?:le|du|au|ce) hub|(?:la )?ville pivot|the hub city|hotel french tech)(?: (?:numerique|permanent|digital))?";
const AGAIN =
  "(?:dans |de |a |in |of |sur )?(?:(?:cette|la|notre|leur) (?:meme )?(?:ville|commune|cite|municipalite)(?! (?:pivot|d[eu']|la|qui))|(?:that|this|the|our) (?:city|town)(?! (?:of|hub)))|sur place|en son sein|its (?:own )?space";
/** « les habitants de la ville » : who lives there, not who came. */
const OF_TOWN =
  "(?<=(?:personnes|people|habitants|participants|stagiaires|femmes|hommes|gens) )(?:de la (?:meme )?(?:ville|commune|cite)|de cette (?:ville|commune)|(?:of|from) (?:the|that|this) (?:city|town))(?! (?:de|d'|du|pivot))(?![a-z])";
const REST =
  "(?:dans |in )?(?:le|tout le|the) (?:reste|rest) (?:de la|du|de l'|of the) ?(?:region|territoire)|(?:en |ailleurs (?:en|dans) (?:la )?)(?:region )?hors (?:de )?(?:la )?(?:metropole|ville pivot)|elsewhere in the region|outside the hub(?: city)?|hors de la ville pivot";

type Book = (text: string, tokens: readonly Token[]) => readonly Mark[];
const kept = new WeakMap<Lexicon, Book>();

/** Places that are said without their name: the region, the space, this town, the rest, and those who live somewhere. */
export function unnamedPlaces(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Mark[] {
  const book = kept.get(lexicon) ?? bookFor(lexicon);
  kept.set(lexicon, book);
  return book(text, tokens);
}

function bookFor({ inhabitants, regionCode, hub }: Lexicon): Book {
  const people = phraseBook(
    Object.entries(inhabitants).flatMap(([code, words]) =>
      words.flatMap((word): readonly (readonly [string, Meaning])[] => [
        // « en occitan » is a language.
        [`(?:en|in) ${escaped(foldText(word))}`, { kind: 'stop' }],
        [
          `(?:l'espace )?${escaped(foldText(word))}(?:ne|e)?s?`,
          {
            kind: 'where',
            place: code === regionCode ? { in: 'region' } : { in: 'cities', codes: [code] },
            isPeople: true,
          },
        ],
      ]),
    ),
  );
  const places = bookOf([
    [
      { source: REGION, isWords: true },
      { kind: 'where', place: { in: 'region' } },
    ],
    [
      { source: HUB, isWords: true },
      { kind: 'where', place: { in: 'cities', codes: [hub] }, isLoose: true },
    ],
    [{ source: OF_TOWN }, { kind: 'stop' }],
    // Of a list, it says no more than other places.
    [{ source: '(?:et|ou|and|or) (?:ailleurs|elsewhere)(?= ?[.,;:!?\\n]|$)' }, { kind: 'stop' }],
    [
      { source: AGAIN, isWords: true },
      { kind: 'where', place: { in: 'cities', codes: [] }, isLoose: true },
    ],
    [
      { source: REST, isWords: true },
      { kind: 'where', place: { in: 'elsewhere' } },
    ],
  ]);
  return (text, tokens) => [...people(text, tokens), ...places(text, tokens)];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
