import type { Token } from '../../text/tokens.ts';
import type { Mark, Meaning } from '../marks.ts';
import { bookOf, SENTENCE } from '../phrases.ts';

const QUIET: Meaning = { kind: 'quiet' };

/** What goes well or badly with a programme, and is nobody. */
const MATTER =
  "demande|engouement|interet|succes|dynamique|elan|mobilisation|affluence|enthousiasme|frequentation|rythme|envie|activite|appetit|besoin|besoins|salle|salles|planning|plannings|agenda|agendas|telephone|standard|compteur|compteurs|courbe|formule|recette|magie|mayonnaise|pari|defi|chemin|route|travail|tache|effort|efforts|motivation|energie|ferveur|curiosite|confiance|bouche-a-oreille|liste d'attente|aventure|programme|dispositif|projet|initiative|tournee|pression|cadence|machine|mouvement|attente|satisfaction|plaisir|passion|flamme|ardeur|chaises|places|demand|interest|momentum|enthusiasm|word|need|success|pace|appetite|phone|diary|programme|program|project";
const DET = "(?:le |la |les |l'|nos |notre |leurs? |ses? |son |sa |cette |cet |ce |the |our |its )";
/** What is said of it when it does not stop: « ne se dément pas ». */
const WANING =
  '(?:desempli|faibli|dement|tari|flechi|decroi|essouffl|retomb|ralenti|cess|chom|desarm|fan|derougi|diminu|baiss|recul|vari|trich|ment|arret|interromp|trein|decol|demord|decourag|lass|epuis|relach|fail|stop|slow|flag|fade|let up|wan|dry)';
const NEVER = `${DET}(?:${MATTER})(?: [a-z'-]+){0,3}? (?:ne |n'|do(?:es)? not |did not |never |has not |have not )(?:se |s'|y |l'|a |ont |en )*${WANING}[a-z]*(?: (?:pas|plus|jamais|guere|point|up|down))?(?: (?:du tout|de sitot|pour autant|une seconde|un instant|d[e'] ?[a-z]+(?:er|re|ir)))?(?= ?[:,.;!])`;
/** « Il n’est jamais trop tard : », « on n’avait jamais vu ça : » : nobody is said not to have come. */
const SMALL =
  '(?:ete|eu|vu|fait|connu|imagine|cru|ose|demerite|failli|pu|su|dit|pense|vraiment|autant|tant|si|aussi|trop|tot|tard|bien|mieux|ca|cela|rever|esperer|de|d|cette|pareil|pareille|chose|simple|facile|evident|gagne|acquis|seuls?|rougir|chome|menti|tort|loin|a|en|doute|raison|mal|moins|plus|meilleur|meilleure|demande|envie|que|nous|on|le|la|l|il|croire|imaginer|ampleur|succes|engouement|affluence|resultat|resultats|elan|such|seen|anything|like|it|this|that|so|much|many|too|late|expected|imagined|dreamed|dreamt|of|a|turnout|success|response|expect|imagine|to|be|been|ever|before)';
const NOBODY = `(?:(?:il|on|nous|ce|cela|ca|personne|rien|qui) (?:ne |n')|(?<=(?:annee|an|exercice|trimestre|mois|semestre|year) )(?:ne |n'))(?:(?:se|s'|y|en|l'|le|la|les|nous|vous) ?)*[a-z]+(?: (?:pas|jamais|plus|guere|point))?(?:[ ',]+${SMALL}(?![a-z]))*(?<! (?:eu|a|ont|ete|sont|est)) ?:`;
const NOONE = `(?:nobody|no one|we (?:never|had never|did not|didn't|could not have|couldn't have)|it is never)(?:[ ',]+${SMALL}(?![a-z]))+ ?:`;
/** « Il y a de quoi se réjouir : », « Un chiffre, un seul : ». */
const COMMENT =
  "(?:il y a de quoi (?:se rejouir|etre fiere?s?|sourire|pavoiser|etre optimiste)|tous les (?:voyants|indicateurs|feux) sont (?:au vert|verts?)|(?:un|le) (?:seul )?(?:chiffre|mot)(?:, un seul| suffit| pour resumer| pour tout dire)?|le (?:tableau|decor|ton) est (?:plante|donne)|la messe est dite|les? jeux? (?:est|sont) faits?|l'essai est transforme|la barre est haute|le contrat est rempli|mission (?:remplie|reussie)|objectif tenu|all the lights are green|there is much to celebrate|the proof is in the pudding) ?:";

/** « Il aura fallu de la patience, mais », « Rien n’était gagné, et pourtant ». */
const GRANTED = `(?:(?:il (?:a|aura|avait) fallu|il fallait|il faut dire|il y (?:a|eut|avait)|ce ne fut pas|ce n'etait pas|ce n'est pas|rien n'etait|rien n'etait moins|tout n'a pas ete|la tache (?:etait|fut)|le pari (?:etait|semblait|paraissait)|le defi (?:etait|semblait)|le chemin (?:fut|etait|a ete)|on (?:partait|venait|revient) de loin|nous (?:partions|venions) de loin|it (?:was|has been|took)|it wasn't)(?![a-z])(?:(?! (?:en|dans|chez|aux?|pour|parmi|les|des|in|at|for|among|the)(?![a-z]))[a-z' ,-]){0,80}?,? (?=(?:mais|et pourtant|pourtant|or|but|yet|and yet)(?![a-z])))`;
/** « Le mot est passé, et », « Word spread quickly, and » . */
const SPREAD =
  "(?:word (?:spread|got around|has spread)(?: (?:quickly|fast))?|le mot (?:est|a ete) passe|le bruit a couru|la nouvelle s'est repandue|la sauce a pris|la magie a opere|l'effet boule de neige a joue|le bouche-a-oreille a (?:fait son ouvre|joue(?: a plein)?|fonctionne|fait le reste)|it has been (?:a|an) (?:year to remember|extraordinary year|remarkable year|busy year|great year)|what a year)(?:,| :|:|,? (?=(?:et|and)(?![a-z])))";
const SHORT =
  "(?:en somme|(?:dans les rangs|sur les bancs) (?:de nos|des|de ces) (?:ateliers|seances|cours)|parti(?:e?s?) de (?:rien|zero|loin)(?:,? ou presque)?|en plein(?:e)? (?:pandemie|crise(?: sanitaire)?|tempete|tourmente|incertitude|effervescence|essor)|au plus fort de la (?:pandemie|crise)|de memoire d(?:e |')[a-z]+|by popular demand|beaux? joueurs?|belles? joueuses?|une fois (?:encore|de plus)|comme (?:ailleurs|partout(?: ailleurs)?|dans le reste de la region|a l'accoutumee|il se doit|prevu|promis|annonce|attendu|souvent|toujours|jamais)|ici comme ailleurs)|on (?:apprend|avance|progresse|y croit|s'accroche|ne s'arrete plus|ne s'ennuie pas|se bouscule|en redemande|persevere|continue)(?= ?[:,])|et ca se voit|et cela se voit|a l'arrivee|tout compte fait|en fin de compte|a l'arrivee|au bout du compte|tous comptes faits|resultat des courses|le resultat est la|les chiffres sont la|as (?:our|the) (?:director|president|chair|manager|founder|coordinator|team|mayor) (?:puts?|likes to put|often says|likes to say)(?: it)?|voila qui est fait|chose promise,? chose due|les? (?:faits|chiffres) (?:sont tetus|parlent|en temoignent)";
/** « Je le dis avec émotion : ». */
const SAY =
  "(?:et |mais |oui,? )?(?:je|nous|on|i|we) (?:vous |tiens a |voudrais |veux |souhaite |aimerais |me dois de |to )*(?:le |l'|la )?(?:dis|disons|dit|dire|redis|redire|repete|repeter|affirme|affirmer|confie|avoue|assume|say)[a-z]*(?: (?:it|ici|clairement|haut et fort|sans detour|tout net|souvent|encore))*(?: (?:avec|sans|with) [a-z]+(?: (?:et|and) [a-z]+)?)? ?[:,]";

export const clauseMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  ...[NEVER, NOONE, COMMENT, GRANTED, SPREAD, SAY].map(
    (source) => [{ source, opens: `${SENTENCE}:,` }, QUIET] as const,
  ),
  [{ source: `(?<![a-z])${NOBODY}` }, QUIET],
  [{ source: SHORT, isWords: true }, QUIET],
]);
