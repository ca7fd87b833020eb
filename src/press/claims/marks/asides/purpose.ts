import type { Token } from '../../text/tokens.ts';
import type { Mark } from '../marks.ts';
import { bookOf } from '../phrases.ts';

/** What workshops of this kind are for, whoever comes: to learn, to be at ease, to reduce the gap. A trade, a public or a tool among others is none. */
const USE =
  "se former|nous former|progresser|avancer|se lancer|s'exercer|s'entrainer|se perfectionner|se rassurer|s'emanciper|grandir|oser|comprendre|decouvrir|maitriser|apprivoiser|dompter|domestiquer|s'approprier|se familiariser|s'initier|s'outiller|se reconcilier|se servir|utiliser|manier|manipuler|naviguer|s'y retrouver|ne plus (?:dependre|craindre|subir|avoir peur|redouter)|get to grips|find their feet|catch up|keep up";
/** What is given and taken by them is no thing. */
const GIVE =
  "gagner|prendre|reprendre|retrouver|monter|acquerir|developper|renforcer|consolider|devenir|redevenir|rester|se sentir|se debrouiller|vaincre|surmonter|depasser|franchir|sauter|rattraper|reduire|combler|resorber|lutter|agir|faire reculer|faire tomber|lever|gommer|rendre|mettre|donner|redonner|offrir|apporter|partager|transmettre|rapprocher|ne laisser|n'oublier|inclure|repondre|tenir|relever|renouer|become|gain|build|grow|improve|feel|bridge|close|narrow|make";
/** « apprendre à conduire » is another trade. */
const LEARN = `${USE}|(?:apprendre|learn)(?: (?:ensemble|sans cesse|autrement|toujours plus|together))?(?:(?! (?:a|to) )|(?: (?:a|to))(?= (?:mieux |bien |enfin )?(?:${USE}|${GIVE})(?![a-z])))`;
const TOOL =
  '(?:outils?|tools?|ordinateurs?|computers?|ecrans?|screens?|clavier|souris|informatique|internet|web|technologies|technology|machines?)';
const WHAT =
  '(?:le|la|les|l|un|une|des|du|de|d|leur|leurs|son|sa|ses|notre|nos|the|a|an|their|our|its|new|of|at|in|to|more|all|and|et|ou|a|au|aux|en|y|dans|sur|contre|plus|mieux|bien|tous|toutes|tout|toute|chacun|chacune|personne|seul|seule|seuls|seules|meme|pas|premiers?|premieres?|nouveaux|nouvelles?|bons?|bonnes?|numeriques?|digital|informatique|autonomies?|autonomes?|independants?|independent|independence|competences?|skills?|assurance|confidence|confiance|aisance|aise|ease|comfortable|usages?|quotidien|everyday|daily|life|vie|bases?|basics|gestes?|reflexes?|savoirs?|connaissances?|main|pied|vitesse|cle|cles|temps|souffle|gout|envie|peurs?|crainte|apprehension|frein|freins|barrieres?|cap|fosse|fracture|ecart|ecarts|retard|gap|divide|illectronisme|exclusion|isolement|inclusion|acces|accessible|accessibles|droits|portee|besoins?|attentes?|defis?|promesses?|engagements?|chances?|egalite|cote|bord|route|chemin|transition|transformation|revolution|monde|epoque|dependre|craindre|autrui|entourage|proches|autres|possible|sereinement|pleinement|vraiment|durablement|ensemble|simplement|enfin|pace|online(?! (?:workshops|sessions)))';
const PURPOSE = `(?:pour|afin d(?:e |')|dans le but d(?:e |')|en vue d(?:e |')|histoire d(?:e |')|de quoi|in order to|so as to|eager to|keen to|desireu(?:x|ses?) d(?:e |')|soucieu(?:x|ses?) d(?:e |')|animee?s? (?:par|de) l'envie d(?:e |')|avec l'envie d(?:e |')|avec l'ambition d(?:e |')|avec la volonte d(?:e |')|bien decidee?s? a) ?(?:(?:mieux|enfin|ensuite|tous|toutes|ainsi|aussi|y|s'y|continuer a|aider chacun a|permettre a chacun d(?:e |')|permettre a (?:tous|toutes) d(?:e |')) ?)*(?:(?:${LEARN})(?![a-z])(?:[ ',]+(?:${WHAT}|${TOOL})(?![a-z]))*|(?:${GIVE})(?![a-z])(?:[ ',]+${WHAT}(?![a-z]))*(?: (?:devant|face a|avec|with) (?:un |une |les |leur |l'|the |a )?${TOOL}(?![a-z]))?)(?:,? (?:et|puis|ou|and) (?:a |to )?(?:${LEARN}|${GIVE})(?![a-z])(?:[ ',]+${WHAT}(?![a-z]))*)*`;

/** « Pour gagner en autonomie devant un écran » : what all of them came for, or all of it was held for. */
export const purposeMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  [{ source: PURPOSE, isWords: true }, { kind: 'quiet' }],
]);
