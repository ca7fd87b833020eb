import { isPreposition, isUnreal } from '../../grammar/words.ts';
import { oneOf } from '../quiet/oneOf.ts';
import { INVERTED, ROLE } from '../quiet/speech.ts';
import type { Stretch } from '../segments.ts';

const RUNNERS =
  'formateurs|formatrices|animateurs|animatrices|equipes?|benevoles|coachs|organisateurs|mediateurs|mediatrices|trainers|coaches|volunteers|team|organisers';

/** « regrette l’opposition », « s’amuse le maire », « sourit Josette » : a verb before its subject tells who says it. */
const INVERSION = new RegExp(
  `^[\\s«"“(]*(?:se |s'|me |nous |l'|le )?([a-z]{4,})(?: (?:avec (?:un |une )?[a-z]+|non sans [a-z]+|[a-z]+ment|hier|ensuite|alors|aussi|de son cote))? (?:(?:le|la|l'|les|notre|nos|un|une|m\\.|mme|madame|monsieur) ?)(?:(?:jeune|premiere?|nouvelle|nouveau) )?(?:${ROLE}|opposition|majorite|communique|patronne?|doyenne?|maitre|maitresse)s?(?![a-z])`,
);
/** Remarks that some words open, whatever they go on with. */
const OPENERS = [
  // « le plus gros mois depuis le lancement » : a rank, which no figure is of.
  "(?:le|la|les|son|sa|notre|un|une|du|our|the|its) (?:plus (?!souvent|clair|gros des|grande? part)|meilleure?|mieux|pire|record|jamais|best|busiest|biggest|highest|first) ?[a-z' ]* (?:depuis|since|jamais|ever|de (?:l'|la |notre |son )(?:histoire|existence|jeune histoire))",
  // « quelques-uns poussés par leurs petits-enfants » : some of them, of whom no figure is.
  "(?:quelques-une?s|certaine?s|plus d'une?|d'autres|some|a few|others)(?! (?:d'entre|des|de|of))",
  "(?:d'ou |comme quoi|n'en deplaise|et pour cause|au grand dam|que demander|pas si mal|excusez du peu|chapeau|bravo|merci|a qui (?:nous|l'on|on|je) |a (?:qui|laquelle|lequel|lesquels) (?:nous|l'on|on|je|tous) |de quoi |non sans )",
  "(?:que|qu') ?(?:je|nous|on|l'on|tous|chacun|j')(?: ne)? (?:salu|remerci|felicit|applaudi|tiens a|tenons a|n'oubli|citer|conna|embrass|esper|garde)",
  'derriere (?:chaque|chacun|ces|ce|cette|tous|toutes|eux|elles|lui)[^,.;:]*,',
  // « et une équipe toujours souriante », « and a team still smiling ».
  `(?:et|and) (?:des|une?|nos|notre|la|l'|les|leurs?|a|our|the|its) ?(?:[a-z]+ )?(?:${RUNNERS})(?![a-z])`,
  `(?:which|something|that) (?:says|shows|speaks|makes|means|proves|our|we|i|the (?:mayor|director|team))`,
];
const OPENED = new RegExp(`^[\\s«"“(]*(?:${OPENERS.join('|')})`);
/** « dont chacun nous laisse un souvenir », « dont la présidente s’est félicitée » : what somebody makes of what was counted. */
const OF_WHICH =
  /^(?:[^,.;:]* )?dont (?:chacune?|nous|on|l'on|tout le monde|tous|personne|(?:le|la|l'|les|notre|nos|son|sa) ?[a-z]+(?: (?:de|d'|du) ?[a-z]+)?) (?:(?:peu(?:t|vent)|pouvons|ne|n'|se|s'|nous|y|en|est|sont|a|ont|sommes|avons|parle|garde) ?)*(?:felicit|rejoui|enorgueill|souvien|souven|laisse|fiere?|salu|vante|targu|parl|honor|reven|revien|gard|mesur|etonn|rend[a-z]* compte|dout|jalous|envi)/;

/** Restricting words that no remark may hide, whatever opened it. */
export const HIDDEN =
  /(?<![a-z])(?:uniquement|seulement|exclusivement|essentiellement|principalement|surtout|majoritairement|hormis|sauf|hors|excepte|only|exclusively|mostly|mainly|except|all of them|tou(?:s|tes) (?:en|a|au|aux|dans|des|d|de|venue?s))(?![a-z])/;

/** Whether a stretch after a figure is a remark of its own, all that follows included, which nothing of the figure is restricted by. */
export function isAfterword(text: string, { start, end }: Stretch): boolean {
  const said = text.slice(start, end);
  if (HIDDEN.test(said)) return false;
  return isTold(said) || OPENED.test(said) || OF_WHICH.test(said);
}

/** Whether it tells who says the figure. */
/** Asking, believing and what leads elsewhere: « croit la directrice », « comme le maire ». */
const isDoubt = oneOf(
  'croi* pens* veu* anticip* pronostiqu* calcul* supput* mise table parie attend* cherch* demand* interrog* questionn* soupconn* ironis* comme meme toute cette autre notre votre leur une contre',
);
const TOLD = new RegExp(`^[\\s«"“(]*(?:${INVERTED})`);
export function isTold(said: string): boolean {
  if (TOLD.test(said)) return true;
  const verb = INVERSION.exec(said)?.[1];
  return verb !== undefined && /(?:e|t|d|a)$/.test(verb) && !isUnreal(verb) && !isPreposition(verb) && !isDoubt(verb);
}
