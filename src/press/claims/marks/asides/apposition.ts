import type { Mark } from '../marks.ts';

/** What a town or a department is called again by. A housing estate, an upper town or a square is a part of it. */
const PLACE =
  "(?:ville(?! (?:haute|basse|nouvelle|close))|capitale|prefecture|sous-prefecture|chef-lieu|metropole|bourgade|bourg|commune|patrie|berceau|porte d'entree|perle|citadelle|voisine|cite (?!d[eu']|administrative|scolaire|u)|etape|terre|terres|fief|pays|departement|dernier-ne|escale|point de depart|port d'attache|ville-prefecture|home town|hometown|home|town|city|capital|county town|birthplace|gateway|market town)";
const LYING =
  '(?:niche|pose|situe|adosse|blotti|perche|lov|assis|baign|entour|bord|connu|repute|celebr|rendu celebre|fier|fiere|chere? a|voisine? d|proche d|tout pres d|a deux pas d|au cour d|nestled|perched|known|famous|set|lying|home to)';
const THEME =
  '(?:themes?|thematiques?|sujets?|classiques?|incontournables?|valeurs? sures?|piliers?|must|best-sellers?|domaines?|chantiers?|enjeux?|priorites?|coqueluches?|vedettes?|stars?|chouchous?|favoris?|grands? (?:succes|classiques?)|fer de lance|cour de metier|parent pauvre|succes|rendez-vous|topics?|themes?|subjects?|staples?|favourites?|perennial)';
const TIME = '(?:celui|celle|ceux|celles|mois|rentree|month)';
const ARTICLES =
  "(?:(?:ce|cet|cette|ces|la|le|les|un|une|l'|notre|nos|sa|son|leur|autre|autres|seule|seul|petite?|grande?|jolie?|belle|beau|vieille|vieux|ancienne?|antique|tres|toujours|eternel|eternelle|veritable|vrai|vraie|the|our|a|an|its|my|his|her|historic|old|ancient|pretty|lively|small|big|premiere?|derniere?|deuxieme|seconde?) ?)*";
/** Up to its comma; nothing that leads to whom, when or by what means. */
const MORE =
  "(?:(?!(?:pour|chez|parmi|avec|sans|qui|dont|ou|lors|pendant|durant|reservee?s?|uniquement|seulement|sauf|hors|for|among|with|who|where|during|le (?:soir|matin|midi)|la nuit)(?![a-z]))[a-z' -])*";

/** « Les retraités, toujours très assidus, » : said of all of them, or of some. */
const OFTEN =
  "(?:(?:souvent|parfois|longtemps|d'ordinaire|d'habitude|volontiers|quelquefois|toujours|tres|si|plutot|particulierement|traditionnellement|habituellement|generalement|often|sometimes|usually|traditionally|always|typically) ?)+(?:(?:plus|moins|tres|trop|peu|more|less|very) )?";
const SO =
  '(?:assidu|motive|curieu|enthousiaste|nombreu|fidele|ravi|studieu|sur|discre|timide|presente?|active?|demandeu|attenti|impatient|volontaire|prudent|reserve|hesitant|eloigne|mefiant|calme|charge|creu|anime|intense|agite|dense|pleine?|keen|eager|busy|quiet|shy|loyal)[a-z]*';
const heads: Readonly<Partial<Record<Mark['meaning']['kind'], string>>> = {
  where: `(?:${ARTICLES}${PLACE}|(?:${LYING})[a-z]*)`,
  when: `(?:${ARTICLES}${TIME}|${OFTEN}${SO})`,
  trait: `${OFTEN}${SO}`,
  only: `${ARTICLES}${THEME}`,
};
const shapes = new Map(
  Object.entries(heads).map(
    ([kind, head]) => [kind, new RegExp(`, (?:${head})(?![a-z])${MORE}(?=[,)».;!?\\n]|$)`, 'y')] as const,
  ),
);

/** « Albi, préfecture du Tarn, », « La bureautique, ce grand classique, » : what is called by another name is no more restricted by it. */
export function appositions(text: string, marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap(({ end, meaning }): readonly Mark[] => {
    const shape = shapes.get(meaning.kind);
    if (shape === undefined) return [];
    shape.lastIndex = end;
    const said = shape.exec(text);
    return said === null ? [] : [{ start: end, end: end + said[0].length, meaning: { kind: 'quiet' } }];
  });
}
