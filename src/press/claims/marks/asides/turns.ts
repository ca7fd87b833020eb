import type { Token } from '../../text/tokens.ts';
import type { Mark, Meaning } from '../marks.ts';
import { M, Y } from '../dates.ts';
import { bookOf, SENTENCE } from '../phrases.ts';

const QUIET: Meaning = { kind: 'quiet' };

const IN_MONTH = `(?:en |au mois de |au mois d')${M}(?: ${Y})?(?![a-z])`;
/** « en avril 2020, en plein confinement », « en un seul mois, en octobre » : the month is told beside it. */
const MONTHLY = `(?<=${IN_MONTH},? ?[-(]? ?)en plein (?:premier |second |deuxieme )?confinement|en plein (?:premier |second |deuxieme )?confinement(?=,? ${IN_MONTH})|(?<=(?:^|[.!?\\n] ?)${IN_MONTH}[^.;:\\n()]{0,80})en un seul mois|en un seul mois(?=,? ${IN_MONTH})`;

/** Turns of phrase whose noun is where nothing was held and nobody was. */
const FIXED = [
  "(?:(?:se |s'est |s'etait |sont |est )?(?:pris|prise|prend|prennent|prete|pretent|prises) )?au jeu|au beau fixe|au vert|au galop|aux anges|aux nues|au tournant|au sommet de (?:sa|leur|notre) forme|au zenith|au cordeau|au pied leve|au four et au moulin|au diapason|au grand complet",
  'en poupe|en plein (?:boom|essor|vol)|en pleine (?:forme|croissance|lumiere|effervescence|ebullition)|en (?:ebullition|effervescence|ordre de marche|marche|route|fete|alerte|haleine|berne|suspens|eveil|fleche)(?= ?[:,.;!])',
  "a (?:la (?:fete|peine|hauteur|manouvre|une|traine|page|volee)|l'(?:honneur|epreuve|unisson|ouvrage|arrache|affut)|bout de (?:bras|souffle)|bras (?:ouverts|le corps)|pleines dents|pleins poumons|vue d'oil|perdre haleine|point nomme|bon port|bras raccourcis)",
  "dans (?:le mille|l'air du temps|le vent|la poche|le bon sens|le dur|la course|les starting-blocks|les tetes|les esprits|les cours|les memoires|les annales|la boite)|sur (?:les rails|la breche|tous les fronts|toutes les levres|le qui-vive|les rotules|les dents|orbite|la bonne voie|le devant de la scene|un petit nuage|le poteau|le fil|la duree|le papier)|sous (?:pression|les projecteurs|tension|le signe d[eu] ?(?:la |l')?[a-z]+|un (?:soleil|ciel) (?:de plomb|radieux|gris|clement)|une pluie battante|la pluie(?: battante)?|le soleil)",
  "l'emport(?:e|ent|ait)(?: (?:haut la main|largement|nettement|de peu|d'une courte tete))?|(?:coiff|talonn|devanc|supplant)(?:e|ent|ait)(?: au poteau| sur le fil| sur le poteau| de peu| nettement| largement)?|(?:a|ont|aura|avait) suffi (?:a|pour)(?= (?:reunir|rassembler|accueillir|former|attirer|toucher))",
  "(?:n'a|n'ont|n'avons|avons) (?:plus|pas|jamais) a (?:rougir|palir)(?: de rien)?|fiere?s? du (?:chemin|travail|parcours) (?:parcouru|accompli|effectue|realise)",
  '(?:dont|whose) (?:(?:le|the) )?(?:genre|sexe|gender|sex) (?:est|a ete|etait|is|was) (?:connu|renseigne|declare|precise|known|stated|recorded)',
  'au plus fort (?:du|des) confinements?|dans la foulee(?= ?[:,.;!?)])',
  'par (?:nos|leurs|ses) (?:propres )?soins|en seance(?: pleniere| publique)?(?=,)|en reunion(?=,)',
];
/** At the head of a sentence. */
const OPENING = [
  // « Reconfinement oblige, ».
  '(?:re|de)?(?:confinement|crise|covid|pandemie|calendrier|canicule|meteo|rentree|tradition|succes|hiver|jeunesse|anniversaire|protocole|budget|actualite|transparence|modestie|parite)s?(?: sanitaire)? oblige(?:nt)?,',
  // « Faux : » answers what was said before.
  "(?:et )?(?:c'est )?(?:faux|erreur|rate|perdu|mauvaise pioche|detrompez-vous|au contraire)(?: !)? ?:",
  "(?:petit |dernier |simple )?(?:rappel|point|mot|clin d'oil|message|coucou|appel|avis) (?:a l'(?:intention|attention|adresse)|en direction) (?:de |des |du |d'|de nos |de tous les )[a-z' ]{3,40}:",
  "(?:toujours |tres |si |plutot )?(?:fiere?s?|heureu(?:x|ses?)|ravie?s?|honoree?s?|emue?s?|contente?s?)(?:,? et (?:fiere?s?|heureu(?:x|ses?)|ravie?s?|emue?s?))? (?:d'avoir|d'etre a la tete|de) (?:(?:co)?(?:pilot|port|men|condui|dirig|anim|accompagn|soutenu|vu|fait|construi|coordonn|lanc|tenu|bati|particip)[a-z]* )(?:naitre |grandir |a )?(?:ce|cette|ce beau|cette belle|notre|un tel|une telle) (?:projet|programme|dispositif|aventure|demarche|tournee|initiative|operation|equipe)(?: (?:depuis le debut|jusqu'au bout|avec (?:vous|passion|toute l'equipe|une belle equipe)))? ?:",
  "(?:nos|les|notre|toutes? nos|tous nos|toute l') ?(?:equipes?|formateurs|animateurs|formatrices|animatrices|mediateurs|benevoles|coachs) (?:le|l'|nous le|vous le) ?(?:constat|mesur|voi|di|repet|ressent|observ|verifi|sav|entend|confirm)[a-z]*(?: (?:bien|souvent|(?:chaque|tous les) (?:jours?|semaines?|mois|matins?)|au quotidien|sur le terrain|partout))* ?[:,]",
  "(?:vous n'etes|tu n'es|vous ne serez|on n'est) (?:pas|plus) seule?s? ?[:!]",
  '(?:mesdames|messieurs|monsieur|madame)(?: (?:et|,) ?(?:mesdames|messieurs|monsieur|madame))*(?: (?:le|la|les) [a-z]+(?: [a-z]+)?)?,(?: (?:(?:mesdames|messieurs|monsieur|madame)(?: et (?:mesdames|messieurs))? ?(?:(?:le|la|les) [a-z]+(?: [a-z]+)?)?|chere?s? [a-z]+(?: et chere?s? [a-z]+)?|mes chere?s? [a-z]+),)*',
  '(?:mes|nos) (?:bien |tres )?chere?s? [a-z]+(?: et [a-z]+)?,',
];

export const turnMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  [{ source: MONTHLY, isWords: true }, QUIET],
  ...FIXED.map((source) => [{ source, isWords: true }, QUIET] as const),
  ...OPENING.map((source) => [{ source, opens: SENTENCE }, QUIET] as const),
]);
