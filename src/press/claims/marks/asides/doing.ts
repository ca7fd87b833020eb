import type { Token } from '../../text/tokens.ts';
import type { Mark, Meaning } from '../marks.ts';
import { bookOf } from '../phrases.ts';

const QUIET: Meaning = { kind: 'quiet' };
const TOOLS =
  "(?:(?:le|la|l'|les|au|aux|a la|a l'|du|des|un|une|nos|leur|leurs) ?)?(?:numerique|informatique|outils?(?: numeriques?)?|ordinateurs?|claviers?|ecrans?|souris|internet|machines?|jeu|eau)";
const END =
  '(?= ?(?:[.,;:!?…»)\\n]|$| (?:et|en un an|cette annee|la premiere annee|la deuxieme annee|en deux ans|durant|au cours)(?![a-z])))';

/** What those who come to a workshop do, in other words than coming. */
const COMING = [
  '(?:pouss|franchi|pass)[a-z]* (?:notre|cette|leur|sa) porte|(?:frapp|toqu|sonn)[a-z]* a (?:notre|nos|sa|ses|leur) portes?',
  '(?:re)?(?:trouv|pris|pri|prenn|gagn)[a-z]* (?:prise sur (?:leurs|les) demarches|pied|part au mouvement|leurs marques|place (?:a bord|sur (?:nos|les) bancs|devant (?:un|nos|les|leur) (?:ecran|clavier|ordinateur)s?|autour de nos tables))',
  "s'y (?:sont|etaient|est) (?:deja |aussi |ensuite )?(?:essay|frott|mis|risqu|aventur|lanc|attel|plong|coll|form|initi|press|bouscul|retrouv|rend|crois|succed|exerc)[a-z]*",
  `(?:se sont|s'etaient|s'est|se) (?:press|bouscul|mass|ru|precipit|empress|succed|crois|relay|lais)[a-z]*(?: (?:tenter|convaincre|seduire|prendre au jeu|guider|porter))?(?: (?:dans|a|devant|aux portes de) (?:nos|notre|les|l') ?(?:ateliers?|seances?|salles?|portes?))?`,
  `(?:se sont|s'etaient) (?:mis|frott|attaqu|attel|jet|pris|lanc|familiaris|reconcili|initi|form)[a-z]* (?:avec |a |dans )?(?:${TOOLS}|l'aventure)${END}`,
  `(?:ont|avaient|avez|avons) (?:deja |aussi )?(?:tente|rejoint|partage|vecu) (?:l'aventure|l'experience|le mouvement|la danse|nos rangs)`,
  `(?:ont|avaient) (?:ose|prefere|choisi|goute a|teste|essaye|tente) (?:un|une|notre|nos|l'un de nos|l'une de nos|cet|cette) (?=(?:atelier|seance|programme))`,
  `(?:sont |etaient )?(?:venue?s|viennent) (?:apprendre|se former|s'initier|s'exercer|s'entrainer|progresser|a nous|a notre rencontre|nous voir|nous trouver)${END}`,
  "(?:ont|avaient) (?:fait (?:le deplacement|le voyage|le premier pas|le pas|leurs premiers pas(?: numeriques)?|un pas vers nous)|saisi (?:l'occasion|la balle au bond|la main tendue)|pris (?:le chemin|la route) de (?:nos ateliers|l'atelier|notre espace)|grossi nos rangs|use (?:nos|les) (?:bancs|chaises)|rempli (?:nos|les) salles|pris le train en marche|mis (?:le pied a l'etrier|la main a la pate))",
  `(?:walked|came|poured|filed|flocked|turned|signed|dropped) (?:through our doors?|to us|our way)|(?:took|made) the (?:plunge|leap|trip)|gave it a (?:go|try)|decided to (?:do something about it|give it a (?:go|try)|join us)`,
];
/** What partners do for a programme. */
const BACKING = [
  "(?<=partenaires (?:[a-z]+ )?)(?:qui )?(?:nous (?:epaulent|soutiennent|accompagnent|font confiance|entourent|aident|portent|pretent main-forte|ont (?:rejoints?|epaules?|soutenus?|fait confiance|ouvert leurs portes|prete main-forte|aides?))|(?:ont )?(?:cru|croient|croi[a-z]*) (?:en nous|au projet|en ce projet|a l'aventure|au programme)|(?:ont )?pret(?:e|ent) main-forte|ont (?:apporte leur (?:pierre|concours|aide|soutien)(?: a l'edifice)?|ouvert leurs (?:portes|salles|murs)|prete leurs (?:salles|murs)|mis la main a la pate|porte (?:le programme|l'aventure|le projet)|tenu bon)|se sont (?:mobilises|engages|rallies|joints|associes)(?: a (?:nous|nos cotes|l'aventure|cette aventure))?|(?:mobilises|engages|rassembles|reunis|unis) (?:a nos cotes|autour de nous|avec nous))(?:(?: des| depuis)? ?(?:le debut|la premiere heure|le depart|le premier jour))?",
  '(?<=partners )(?:(?:who |have |all )*(?:believed?|trust(?:ed)?|put (?:their )?(?:trust|faith)) in us|lent us a hand|stood by (?:us|our side)|back(?:ed)? us|support(?:ed)? us|worked with us|are on board|got on board)(?: from (?:the )?(?:start|outset|beginning|day one))?',
];

export const doingMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  ...COMING.map((source) => [{ source, isWords: true }, QUIET] as const),
  ...BACKING.map((source) => [{ source }, QUIET] as const),
]);
