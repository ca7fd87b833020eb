import { shapeBook } from './shapes.ts';
import type { Spotted } from './spotted.ts';
import type { Token } from './tokens.ts';

const ORDERS =
  'premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:e|eme|er|ere|st|nd|rd|th)';
const PLACES = '(?<what>villes?|communes?|departements?|town|city|department|mois|month)';
const TOWNS = '(?<what>villes?|communes?|departements?|town|city|department)';
const MOST =
  '(?:(?:le|la) plus (?:suivie?|frequentee?|actif|active|dynamique|forte?|charge[e]?|importante?|visitee?|intense)|(?:le|la) meilleure?|the (?:best|busiest|most (?:attended|active|popular|visited))|the (?:most attended|busiest))';

/** « la deuxième ville du programme », « le mois le plus suivi », « the second busiest city ». */
const shapes: readonly string[] = [
  `(?<![a-z])(?:la |le |the |en )?(?<order>${ORDERS}) (?:plus grande? |most attended |most visited |busiest |best )?${TOWNS}(?: (?:d'accueil|du programme|du dispositif|du reseau|du classement|de la tournee|of the programme|in the programme))?(?! (?:a|ont|qui|to|d'activite|de fonctionnement)(?![a-z]))(?![a-z])`,
  // « le premier mois » is the one before the others.
  `(?<![a-z])(?:le |the )?(?<order>${ORDERS}) (?:meilleur |plus (?:fort |gros )|most attended |busiest |best )(?<what>mois|month)(?![a-z])`,
  // « Nîmes se classe troisième », « arrive en deuxième position ».
  `(?<![a-z])(?:se (?:classe|hisse|place|range)|arrive|pointe|figure|ranks|comes) (?:en |a la |au |in )?(?<order>${ORDERS})(?: (?:position|place|rang|ville))?(?![a-z])(?! (?:des|en|par|pour|lors|of the dep))`,
  `(?<![a-z])(?:le|la) meilleure? ${PLACES}(?![a-z])`,
  `(?<![a-z])(?:the|our) (?:best|busiest|most (?:attended|active|popular|visited)) ${PLACES}(?![a-z])`,
  `(?<![a-z])(?:la |le |comme (?:la |le )?)?${PLACES} ${MOST}(?![a-z])`,
  `(?=l|t)(?<=(?<what>mois|month|ville|city) [^.;:]{1,50}(?:est|a ete|fut|reste|restera|etait|was|is|remains) )${MOST}(?![a-z])`,
  `(?=comme l|comme t)(?<=(?<what>mois|ville) [^.;:]{1,50})comme ${MOST}(?![a-z])`,
  // The days before are blanked out by then.
  `(?=[clt])(?<=¦ (?:est|a ete|fut|reste|restera|was|is|remains) )(?:comme |le mois )?${MOST}(?![a-z])`,
];
const find = shapeBook(shapes.map((source) => ({ source })));
const FRENCH = 'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme'.split(' ');
const ENGLISH = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

export function* ranksIn(text: string, tokens: readonly Token[]): Generator<Spotted> {
  for (const own of find(text, tokens))
    for (const { 0: said, index, groups } of own)
      yield {
        start: index,
        numberStart: index,
        end: index + said.length,
        qualifier: 'exact',
        quantity: { kind: 'count', value: orderOf(groups?.['order'] ?? 'premier') },
        upTo: null,
        noun: null,
        as: 'rank',
        // « se classe troisième » : among those of its own kind.
        ...(groups?.['what'] === undefined && groups?.['order'] !== undefined
          ? {}
          : { ranks: rankedBy(groups?.['what'] ?? 'mois') }),
      };
}

function orderOf(said: string): number {
  if (/^\d/.test(said)) return Number.parseInt(said, 10);
  if (said.startsWith('second')) return 2;
  const french = FRENCH.findIndex((order) => said.startsWith(order));
  return (french >= 0 ? french : ENGLISH.indexOf(said)) + 1;
}

function rankedBy(word: string): 'city' | 'department' | 'month' {
  if (/^(?:mois|month)/.test(word)) return 'month';
  return word.startsWith('depart') ? 'department' : 'city';
}
