import type { Token } from '../text/tokens.ts';
import type { Mark, Meaning } from './marks.ts';
import { bookOf, SENTENCE } from './phrases.ts';

const QUIET: Meaning = { kind: 'quiet' };

/** « Nous sommes fiers d’annoncer que », « À noter que », « We are delighted to report that » : who tells is who wrote, and what is told stands on its own. */
const TELLS =
  'annonc|rappel|soulign|note|noter|notons|constat|confirm|indiqu|precis|relev|observ|partag|dire|redire|retenir|retenons|savoir|apprendre|inform|signal|revel|ajout|saluer|report|announc|say|share|tell|point out|remind|stress|add that|see that';
const BELIEVES =
  'esper|souhait|pens|croi|croy|imagin|prev|vis|estim|suppos|parai|semble|possible|probable|voul|aim|doute|hope|believ|think|expect|guess|plan|would|may|might|could|want|pas|jamais|not|never|no longer';
const TELLING = `(?:et |and |mais |but )?(?:nous|je|j'|on|il (?:faut|convient|importe|est a)|c'est|a(?= (?:noter|savoir|retenir|souligner|signaler))|force est|on peut|we|i|it is|let us|let me|permettez|laissez|est-il|faut-il|please|j'en profite|au passage)(?![a-z])(?:(?!(?:${BELIEVES})[a-z]*(?![a-z]))[a-z' -]){0,80}?(?<![a-z])(?:${TELLS})[a-z]*(?: (?!(?:${BELIEVES}))[a-z']+){0,4}? (?:que |qu'|that )`;

/** « Je tiens à saluer », « Merci à nos équipes », « Bravo aux bénévoles : ». */
const STAFF =
  'equipes?|benevoles?|formateurs?|formatrices?|animateurs?|animatrices?|coachs?|collegues|agents|elus|elues|partenaires|financeurs|tous|toutes|ceux|celles|vous|chacun|chacune|public|team|teams|volunteers|trainers|coaches|everyone|everybody|all|partners|staff|colleagues';
const THANKS = `(?:et |un (?:grand|immense|tres grand) )?(?:bravo|merci|felicitations|chapeau|congratulations|thanks|thank you|well done|kudos|hats off)(?: (?:infiniment|beaucoup|encore|so much|again))?(?: (?:(?:a|aux|to|all|tous|toutes|nos|notre|les|la|le|our|the|leurs|et|and|ces|cette|formidables?|incroyables?|super|${STAFF})(?![a-z]),? ?){1,12})?(?= ?[:!,.]| (?:pour|for)(?![a-z])|[:!,.])`;
const SALUTES = `(?:et |enfin,? |aussi )?(?:(?:je|nous|j'|i|we) ?)(?:tiens|tenons|voudrais|voudrions|souhaite|souhaitons|veux|voulons|aimerais|want|would like|wish)(?: (?:a|to))?(?: (?:aussi|egalement|ici|also))? (?:saluer|remercier|feliciter|rendre hommage|thank|salute|congratulate|pay tribute)(?: (?:a|aux|to))?(?![a-z])`;

/** What helps a programme or befalls it: a cause, or an obstacle, of all that it did. */
const HELP =
  'soutien|appui|aide|concours|engagement|mobilisation|implication|financements?|devouement|confiance|travail|energie|investissement|action|contribution|participation|enthousiasme|professionnalisme|tenacite|support|help|backing|commitment|work|dedication|efforts?|generosity|funding|trust';
const HELPED = `(?<![a-z])(?:(?:grace|merci) (?:a|au|aux)|avec|par|thanks to|with) ?(?:(?:l'|le |la |les |un |une |notre |nos |leur |son |sa |cet |the |our |their |a |an )(?:[a-z]+ (?=${HELP}))?)?(?:${HELP})(?: (?:sans faille|constante?|precieux|precieuse|financier|financiere|renouvele|quotidien|indefectible|de tous|de toutes|de chacun|collective?))?(?: (?:de |du |des |d'|of )(?:(?:l'|la |le |les |nos |notre |leurs |tous |toute |ses |our |the |its |all )*)(?:etat|region|regional|departement|metropole|ville|mairie|collectivites?|partenaires|financeurs|equipes?|formateurs|formatrices|animateurs|animatrices|benevoles|coachs|mecenes|elus|fondations?|conseil|prefecture|union|europe|europeenne|communes|acteurs|locaux|territoire|europe|council|state|partners|funders|teams?|volunteers|trainers|government|et|and|,|de|du|des|la|le|l'|les|nos| ){1,24})?`;
/** « grâce aux bénévoles » : whoever helps. */
const THANKED = `(?<![a-z])(?:grace (?:a|aux)|thanks to) (?:(?:tous|toutes|nos|notre|les|l'|ses|leurs|all|our|the|its) ?)*(?:[a-z]+ )?(?:equipes?|benevoles|formateurs|formatrices|animateurs|animatrices|mediateurs|mediatrices|coachs|volunteers|trainers|teams?|coaches|staff)(?: (?:et|and) (?:(?:a|aux|nos|les|ses|our|the) )*(?:equipes?|benevoles|formateurs|formatrices|animateurs|animatrices|partenaires|coachs|volunteers|trainers|teams?|coaches|partners))?(?![a-z])(?! (?:d[eu']|of|qui|who))`;
const BEFALLS =
  'crises?|pandemies?|epidemies?|covid|contexte|fetes|concurrence|froid|chaleur|retards?|demarrage|conditions?|contraintes?|restrictions?|fermetures?|greves?|intemperies|canicule|meteo|pluie|incertitudes?|annulations?|aleas|circonstances|reports?|turbulences|soubresauts|pandemic|crisis|restrictions|closures?|weather|strikes?|uncertainty|circumstances|odds';
const DESPITE = `(?<![a-z])(?:malgre|en depit d[eu']|despite|in spite of|nonobstant) ?(?:(?:l'|le |la |les |un |une |des |du |de |the |a |an |tous |toutes |ces |ce |cette )*)(?:[a-z-]+ )?(?:${BEFALLS})(?: (?:sanitaires?|economiques?|difficiles?|inedite?s?|particulier|particuliere|tendu|incertain|progressif|timide|lent|compliquee?s?|contraint|du covid|de covid|liees? a [a-z' ]{3,30}|health|difficult))*`;
const BEFALLEN = `(?=marq|pert|bous|cham|seco|entr|cont|mark|disr|hit|affe)(?<=(?:annee|exercice|saison|periode|semestre|trimestre|an|year|period|(?:19|20)\\d\\d),? ?(?:pourtant |tres |fortement |largement |heavily |nevertheless )?)(?:marque|perturbe|bouscule|chamboule|secoue|entrave|contrarie|marked|disrupted|hit|affected)(?:e?s?) (?:par|by) (?:l'|la |le |les |un |une |des |the |a )?(?:[a-z-]+ )?(?:${BEFALLS})(?: (?:sanitaires?|economiques?|du covid|de covid))?`;

/** « Porté par une équipe de passionnés, le programme … » : what the programme is, before it says what it did. */
const ORIGIN =
  'installe|installee|implante|implantee|situe|situee|lance|lancee|ne|nee|cree|creee|imagine|imaginee|concu|concue|pilote|pilotee|soutenu|soutenue|finance|financee|inaugure|inauguree|initie|initiee|labellise|labellisee|cofinance|cofinancee|based|launched|born|backed|funded|supported|created|led|designed|located';
const PROGRAMME =
  "(?:le |la |l'|notre |ce |cette |the |our )(?:programme|dispositif|projet|espace|association|tournee|initiative|operation|equipe|structure|hub|centre|program|scheme|project|space|charity|tour|team)";
const OPENING = `(?:[a-z]+ment |toujours |deja |fully |firmly )?(?:${ORIGIN}|focused) (?!par (?:des|les|un|une) (?:femmes|jeunes|retraites|etudiants))(?:(?!(?:pour|vers|aupres|envers|contre|aux|avec|for|towards|with)(?![a-z]))[a-z' ¦-]){3,70}, (?=(?:${PROGRAMME}|nous|we)(?![a-z]))`;

/** « sans surprise », « sans lesquels rien n’aurait été possible » : nobody is left out by them. */
const WITHOUT =
  'sans (?:surprise|conteste|doute|aucun doute|relache|faute|interruption|exception|discontinuer|equivoque|precedent|attendre|rougir|fausse modestie|forcer|mentir|exagerer|bruit|tambour ni trompette)|sans (?:qui|lesquels|lesquelles|eux|elles|vous) (?:rien|ce|cette|cela|tout|nous)[^.!?;:]{0,80}|without (?:fail|exception|doubt|a doubt|whom[^.!?;:]{0,80})';

/** « tous secteurs confondus » : all of something, whatever it is. */
const ALL =
  'tou(?:s|tes) (?:les )?[a-z]+(?:(?: et|,) [a-z]+)? (?:confondu(?:e?s)|reunie?s|compris(?:es)?)|publics? (?:comme|et|ou) prives?|publiques? (?:comme|et|ou) privees?|public and private';

const PHRASES =
  "(?<=, )(?:sous-)?(?:prefecture|chef-lieu)(?= d[eu'])|(?:n'a|n'ont|n'avons|n'avez) (?:vraiment )?pas chome|ne sont pas oublie(?:e?s)|n'est pas oublie(?:e)?|(?:font|fait|faire|faisant|accord[a-z]*|renouvel[a-z]* (?:leur|sa)|temoign[a-z]* (?:leur|sa)) confiance|(?:poursui|continu)[a-z]* (?:sa|son|notre|leur) (?:route|chemin|lancee|developpement|deploiement|essor|mission|aventure|marche|ascension)|(?:porte|portent|portaient|portait|ont porte|a porte) sur|au coeur d[eu](?: l'| la )?|(?:il y a|there (?:is|are)) (?:autant|as many) (?:d['e] ?|of )?[a-z]+(?: [a-z]+)?|autant d['e] ?(?:histoires|parcours|visages|rencontres|vies|destins|raisons)(?: (?:singulieres|uniques|differentes|humaines|de vie))*|(?:dans|pour) (?:la )?bonne humeur|c'est dire|(?:l'|notre |une )equipe de (?:coachs|formateurs|formatrices|mediateurs)|(?:outstripp|exceed|surpass|outpac|beat)[a-z]* (?:all |every |our |the )*(?:forecasts?|expectations?|hopes)|(?:au-dela de|depass[a-z]*) (?:toutes )?(?:les|nos) (?:previsions|attentes|esperances)|port[a-z]* (?:ses|leurs) fruits|(?:est |sont )?conformes? (?:aux attentes|aux previsions|a nos attentes)|pour memoire(?=,)|(?:fait|font|faire) escale|jamais (?=[a-z' ]{3,40} n'(?:avait|avaient|a|ont) (?:reuni|accueilli|rassemble|recu|forme|connu|touche) autant)|(?:et )?(?:ca|cela) marche|it works|du nord au sud|d'est en ouest|(?:mettre|inscrire|porter) au credit d[eu']|sur le terrain|a titre (?:d'information|indicatif|de comparaison|d'exemple|de rappel)|(?:d'apres|selon) (?:nos|les) (?:comptages|donnees|chiffres|statistiques|releves|comptes|calculs)|preuve d[eu] (?:son|sa|leur|notre|l') ?[a-z]+|against all odds|restera dans les (?:memoires|annales)|(?:parlent|speak) (?:d'eux-memes|for themselves)|(?:se|s'est|se sont) (?:deplace|poursui)[a-z]*|en l'espace de(?= deux ans)|comme (?:chaque annee|tous les ans|every year)|as every year|(?:fait|font|faisait|faire) etat d(?:e|')|grace a (?:vous|eux|elles|nous|toutes|tous)(?: (?:et|tous|toutes|a) ?(?:tous|toutes)?)?|thanks to (?:you|them|everyone)(?: all)?|(?:peut|peuvent|pouvons|puis) (?:se|nous|me|etre) (?:targuer|enorgueillir|feliciter|rejouir|vanter|fiere?s?)(?: d'avoir| d'| de)?|(?:conformement|fideles?) (?:a|aux) (?:ses|leurs|nos|sa|son|notre) (?:engagements?|objectifs?|promesses?|missions?|vocation|valeurs)|dans (?:un|ce|le) contexte (?:[a-z]+)(?: et [a-z]+)?|(?:trouv|pris|prend|prenn)[a-z]* (?:leur|sa) place|a nos cotes|(?:se )?taill[a-z]* la part du lion|de toutes pieces|carton plein|(?:les? |un )?vent en poupe|(?:bat|battu|battent) son plein|rien que cela|excusez du peu|qu'on se le dise|(?:la demande|l'engouement|l'interet|le succes|la dynamique|l'elan|la mobilisation|l'affluence|l'enthousiasme|la frequentation|le rythme|l'envie|l'activite|demand|interest) (?:ne|n'|does not|is not)(?: se)? ?[a-z]+(?: (?:pas|jamais|plus|up))*";

/** Words of thanks, of cause, of circumstance: they say how it came, not of whom a figure is. */
export const courtesyMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  ...[THANKS, SALUTES].map((source) => [{ source, opens: SENTENCE }, QUIET] as const),
  ...[HELPED, THANKED, DESPITE, BEFALLEN].map((source) => [{ source }, QUIET] as const),
  ...[WITHOUT, ALL, PHRASES].map((source) => [{ source, isWords: true }, QUIET] as const),
]);

/** « Cap sur Nîmes », « Retour en chiffres sur une année riche » : what turns to a place or a time, which still count. */
const TURNS = `(?:cap sur|direction|escale a|retour(?: en chiffres| en images)*(?: sur)?|zoom sur|focus sur|coup de projecteur sur|gros plan sur|place a|a look back at|looking back on)(?![a-z])`;

/** Clauses that say who tells or what the programme is: quiet themselves, whatever place or days they name still count. */
export const openingMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf(
  [TELLING, OPENING, TURNS].map((source) => [{ source, opens: SENTENCE }, QUIET] as const),
);
