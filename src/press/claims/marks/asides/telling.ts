import { INVERTED, OFFICE, ROLE, TELLING_VERB } from '../../text/quiet/speech.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mark, Meaning } from '../marks.ts';
import { bookOf, SENTENCE } from '../phrases.ts';

const QUIET: Meaning = { kind: 'quiet' };

/** « sourit la responsable de l’antenne de Nîmes, où » : the place goes on after it. */
const ENDS = '(?=,(?! ou )|[;:»"”!?\\n]|\\.(?: |$|\\n)|$| (?:de |d.|a )[a-z-]+, ou )';
/** « précise-t-on, », « se félicite la directrice, Claire Vasseur » : who tells it, in the middle of what is told or after it. */
const PARENTHESIS = `(?<=(?:[,»"”-] ?))(?:(?:says?|said|adds?|added|notes?|noted|explains?|explained|smiles|reports?|recalls?) (?:the |our )(?:${ROLE})s?(?![a-z])(?: ${OFFICE}(?![a-z]))*(?=[,.;:»"”]|$)|${INVERTED}(?:(?<=-t-[a-z]+|-[a-z]+)(?![a-z])|(?:(?:${ROLE})s?(?![a-z])(?: ${OFFICE}(?![a-z]))*(?: (?:de |d')[a-z-]+(?=[,.;:»"”!?\\n]|$))?|(?<=(?:m\\.|mme|madame|monsieur) )[a-z-]+(?: [a-z-]+){0,2})(?:, (?:(?!et |mais |qui |dont |ou )[a-z-]+ ){1,2}[a-z-]+(?=[.»"”\\n]|$))?${ENDS}))`;

const PERSON = `(?:(?:m\\.|mme|mlle|monsieur|madame|mr\\.?|mrs\\.?|ms\\.?|dr\\.?) (?:(?:le|la|l'|the) ?)?[a-z'-]+(?: [a-z'-]+){0,3}|(?:(?:le|la|les|l'|notre|nos|son|sa|leur|une?|the|our|its|a|an) ?)(?:${ROLE})s?(?![a-z])(?: ${OFFICE}(?![a-z]))*(?:,? [a-z-]+ [a-z-]+(?=,))?)`;
/** « , adjointe au numérique, ». */
const CALLED = `(?:, (?:emue?|ravie?|fier|fiere|visiblement [a-z]+|enthousiaste|souriante?|tout sourire|beau joueur|belle joueuse|tres fier|tres fiere|tres emue?|moved|delighted|beaming),|, (?:(?:la|le|l'|notre|sa|son|the|our|its|une?|a|an) ?)?(?:${ROLE})s?(?![a-z])(?: ${OFFICE}(?![a-z])| (?:au|aux|a la|a l'|en charge d[eu](?: la| l')?|chargee? d[eu](?: la| l')?|deleguee? (?:au|aux|a la|a l')) ?[a-z-]+(?: et (?:au|aux|a la|a l') ?[a-z-]+)?)*,|, [a-z'-]+ [a-z'-]+,)?`;
const ASIDE =
  "(?:,? (?:(?:pour|avec|dans|en|non|d'|au|hier|ce|aujourd'hui|ensuite|d'abord|enfin|a son tour|quant a|de son cote|visiblement|then|also|proudly|once more)(?: [a-z'-]+){0,6}|[a-z]+ment),?)?";
const INTRODUCED =
  "(?:(?:interroge|questionne|sollicite|invite|appele|relance|presse|convie|prie|present|presente|venu|ravi|fier|heureux|emu|soucieux|visiblement [a-z]+|a peine [a-z]+|asked|pressed|quizzed|speaking)(?:e?s?|se|es)(?: [a-z.'-]+){1,10}, )?";
const THAT = "(?:que|qu'|that)(?![a-z])";

/** « Mme Delmas, adjointe au numérique, indique que » : who tells, by title or by office. */
const REPORTED = `${INTRODUCED}${PERSON}${CALLED}${ASIDE} (?:a |ont |has |had |have |en |nous |se |s'est |tient a |tenait a |vient de |aime a |ne manque pas de |ne cache pas |vous )*(?:${TELLING_VERB}|felicit[a-z]*|rejoui[a-z]*|targu[a-z]*|vant[a-z]*|says?|said|report[a-z]*|recall[a-z]*|stress[a-z]*|announc[a-z]*|told [a-z]+|add[a-z]*|points? out)(?! (?:pas|jamais|plus|rien)(?![a-z]))${ASIDE} (?:du fait |de ce |le fait )?${THAT}`;
/** « M. Favre présente le bilan du dispositif : ». */
const SHOWN = `${INTRODUCED}${PERSON}${CALLED}${ASIDE} (?:a |ont |nous |vous |en |vient de |lui )*(?:present|expos|detaill|comment|livr|devoil|dress|fai|fait|soume|communiqu|rend|rappel|donn|lit|lu|presents?|presented|shared?|unveil)[a-z]*${ASIDE} (?:(?:le|la|les|l'|un|une|son|sa|ses|notre|nos|the|its|our|lecture d[eu'](?: la| l')?|compte d[eu'](?: la| l')?|etat d[eu'](?: la| l')?|part d[eu'](?: la| l')?) ?)*(?:premier |premiere |grand[se]* |principaux |dernier[se]* )*(?:bilan|rapport|compte rendu|resultats?|chiffres?|synthese|etat des lieux|activite|donnees|indicateurs|tableau|report|results|figures|numbers)(?: (?!est|sont|qui)[a-z'-]+){0,5} ?:`;

const BACKED =
  "(?:du|de ce) (?:programme|dispositif|projet)|de (?:l'|cette )?(?:operation|initiative|action)|de la tournee|de l'espace numerique";
const BACKER = '(?:mecene|financeur|partenaire|parrain|soutien)(?: (?:fidele|historique|principal|financier))*';
/** « La Fondation Orion, mécène du programme, s’en réjouit : » : a giver of ours who is glad of it. */
const GLAD = `(?:la |le |l'|une |un )(?:fondation|banque|groupe|fonds|mutuelle)(?: [a-z-]+){0,3}, (?:(?:le |la |un |une )?(?:principal |premier |grand |fidele )?${BACKER} (?:${BACKED})|(?:notre|l'un de nos|un de nos) (?:principal |premier |grand |fidele )?(?:${BACKER}|mecenes|financeurs|partenaires)(?: (?:${BACKED}))?), (?:s'en|se) (?:rejouit|felicite)(?= ?:)(?![^.!?\\n]*(?<![a-z])(?:son|sa|ses|leurs?|elle|nos|notre|nous)(?![a-z]))`;

/** Formulas of minutes, before what is noted and after it. */
const MINUTES =
  "(?:apres (?:en avoir delibere|lecture (?:du|de la|des) [a-z' -]{3,40}|avoir (?:entendu|pris connaissance|ecoute|remercie|salue|rappele) [a-z' -]{3,60}|debat|discussion|un (?:large|long|bref) (?:debat|echange))|sur proposition d[eu] [a-z' -]{3,50}|sur rapport d[eu] [a-z' -]{3,50}|(?:entendu|oui) l'expose d[eu] [a-z' -]{3,50}|a l'unanimite(?: des (?:membres )?(?:presents|votants|suffrages exprimes|membres presents))?|considerant (?:que|qu'))";
const CEREMONY =
  "remerci|felicit|salu|approuv|adopt|valid|vot|prend acte|donn[a-z]* acte|clot|clotur|lev|pass[a-z]* (?:la parole|a l'ordre)|rend hommage|se rejoui|se felicit|encourag|souhait|appell|invit|conclu|propos|thank|prais|congratulat|approv";
/** « et remercie les agents » : what whoever told it did besides. */
const BESIDES = `(?:et|puis|avant de|and) (?:en |les |l'|y |lui |leur |tous )*(?:${CEREMONY})[a-z]*(?! (?:¦|\\d))(?: [a-z'-]+){1,14}(?=[.;!?»\\n]|$)`;

/** Who tells a figure and with what ceremony; nothing of it restricts what is told. */
export const tellingMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  [{ source: PARENTHESIS }, QUIET],
  [{ source: `(?<![a-z])${MINUTES}(?![a-z])` }, QUIET],
  [{ source: `(?<![a-z])${BESIDES}` }, QUIET],
]);

/** The same at the head of a sentence; the places and days that they name still count. */
export const toldMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf(
  [REPORTED, SHOWN, GLAD].map((source) => [{ source, opens: `${SENTENCE}:,` }, QUIET] as const),
);
