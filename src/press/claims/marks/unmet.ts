import { shapeBook } from '../text/shapes.ts';
import type { Token } from '../text/tokens.ts';
import type { Mark, Meaning } from './marks.ts';
import { bookOf, phraseBook, type Phrases, SENTENCE } from './phrases.ts';

const NUMBER = '(?=(?: (?:pres de|plus de|environ|quelque|les|nos|nearly|over|about|more than))? ?¦?\\d)';
const INFINITIVE =
  "(?:(?:ne|se|s'|y|en|l'|les|d'|de|donc|ainsi|aussi|bientot|encore|egalement|deja|tous|toutes|a nouveau|aux [a-z]+|aux?) ?)*[a-z]{2,}(?:er|ir|re|oir)";
const MODAL =
  "va|vont|allons|allez|allait|allaient|doit|doivent|devons|devait|devaient|peut|peuvent|pouvons|pouvez|pouvait|pouvaient|veut|veulent|voulons|faut|fallait|permet|permettent|permettait|pret(?:e?s?) a|capables? de|en mesure de|s'appret[a-z]* a|reste(?:nt)? a|vis(?:e|ent|ait|ons) a|cherche(?:nt)? a";
const DOING =
  'former|accueillir|recevoir|toucher|reunir|rassembler|accompagner|organiser|animer|proposer|coacher|atteindre|depasser|attirer|train|reach|welcome|hold|run|deliver|coach';
const MET =
  '(?:tenue?s?|releve(?:e?s?)|gagne(?:e?s?)|reussie?s?|atteinte?s?|depasse(?:e?s?)|remplie?s?|honore(?:e?s?)|accomplie?s?|met|kept|achieved|exceeded|beaten|fulfilled)(?![a-z])';
const HOPE =
  'but|objectifs?|cible|ambitions?|promesses?|pari|defi|espoir|reve|souhait|voeu|previsions?|attente|goal|aim|target|ambition|promise|challenge|hope|dream|wish';
const RUNS =
  'programmes?|dispositifs?|projets?|espaces?|equipes?|associations?|structures?|initiatives?|operations?|actions?|reseaux?|centres?|organismes?|schemes?|teams?|projects?|charit(?:y|ies)|hubs?|programs?';
const COUNTED =
  'personnes|participant(?:e?s?)|stagiaires|habitants|femmes|hommes|ateliers|seances|partenaires|formations?|regions?|villes?|territoires?|communes?|departements?|people|participants|learners|women|men|workshops|sessions|partners|towns?|cities|regions?';

const GROUP =
  'femmes?|hommes?|etudiant(?:e?s?)|retraite(?:e?s?)|salarie(?:e?s?)|demandeurs?|chomeurs?|jeunes|seniors|women|woman|men|man|students?|pensioners|retirees|employees';

const STOP: Meaning = { kind: 'stop' };

/** What is hoped, due, possible, repeated, left to do or of others: no count of what was done. */
const phrases = phraseBook(
  [
    // « va former », « doivent être formées », « permet d'accueillir », « were to be trained ».
    `(?<![a-z])(?:${MODAL}) (?:d'|de )?${INFINITIVE}(?![a-z])`,
    // « On attend toujours du monde ».
    "(?<![a-z])(?:on|il|elle|qui|nous|vous|les|s'y|y|(?:l'|le |la |notre |cette )[a-z]+) attend(?! (?:a|the|our|an)(?![a-z]))(?![a-z])|(?<![a-z])(?:s'|l')?attend(?:ons|ent|ait|aient|re|u|us|ue|ues|ez)(?![a-z])",
    // « par an », « every year ».
    '(?<![a-z])(?:par an(?:nee)?|chaque annee|tous les ans|toutes les annees|each year|every year|per year|a year(?= ?(?:[.,;:!?)\\n]|$)))(?![a-z])',
    // « un autre programme », « 30 120 autres personnes », « In other regions ».
    `(?<![a-z])(?:(?:une?|l'|d'|les|des|aux|an|the) ?)?(?:autres?|other|another) (?:${RUNS}|${COUNTED})(?![a-z])`,
    '(?<![a-z])(?:local|public|professional|individual) (?:people|participants|learners|residents|women|men)(?![a-z])|(?<=(?:personnes|participant(?:e?s?)|stagiaires|femmes|hommes) )(?:loca(?:le?s?|ux)|publi[a-z]+|professionnel[a-z]*)(?![a-z])',
    '(?<![a-z])(?:venue?s?|venir|viennent|vient|came) accompagne(?:e?s?)(?![a-z])',
    // What is not sure: « les chiffres sont provisoires ».
    '(?<![a-z])(?:provisoires?|conteste(?:e?s?)|gonfle(?:e?s?)|faux|fausses?|errone(?:e?s?)|surestime(?:e?s?)|douteu(?:x|ses?)|incertain(?:e?s?)|trompeu(?:rs?|ses?)|a confirmer|a verifier|sous reserve|non verifie(?:e?s?)|presque (?:personne|rien)|de trop|provisional|disputed|wrong|false|inflated|overstated|unconfirmed|unverified|doubtful|to be confirmed)(?![a-z])',
    // « animés par des étudiants » : who gives is not who comes.
    `(?<![a-z])(?:anim|encadr|donn|dispens|organis|assur|propos|form|accompagn|coach|men|realis|taught|trained|coached|run|led|given|held)(?:e?e?s?) (?:par|by) (?:(?:des|de|les|nos|une?|d'|leurs|ces|the|our|a|an) ?)*(?:[a-z]+ )?(?:${GROUP})(?![a-z])`,
    '(?<![a-z])(?:annoncai(?:t|ent)|annoncions)(?![a-z])',
    "(?<![a-z])(?:plus d'une?|more than one) (?:atelier|seance|session|fois|workshop|time)(?![a-z])|(?<![a-z])chez (?:(?:nos|des|les|leurs) partenaires|l'habitant|les habitants)|(?<![a-z])tou(?:s|tes) les (?:[a-z]+|\\d+|¦+) (?:jours?|semaines?|mois|heures?|matins?|soirs?|week-ends?)|(?<![a-z])every (?:other|second|two|three|few|¦+) [a-z]+|(?<![a-z])(?:far|away) from (?:the|any|their|our|all) [a-z]+|(?<![a-z])a (?:leur|son) terme(?![a-z])|(?<![a-z])(?:personne|rien) (?:ne |n')[a-z]+|(?<![a-z])(?:nobody|no one|nothing) [a-z]+",
    // To the end, twice, on their own account, at home, in some places: « jusqu’au bout », « à deux reprises », « via leur compte ».
    "(?<![a-z])(?:jusqu'au bout|de bout en bout|a (?:deux|trois|quatre|plusieurs|maintes) reprises|(?:via|par|avec) leurs? (?:compte|cpf|employeur|mutuelle)|contre (?:[a-z]+ ){0,2}euros?|dans nos (?:propres )?(?:locaux|murs)|en ville|dans les (?:deux|trois|grandes|petites) (?:regions|villes|communes)|dans les (?:villes|communes) de (?:moins|plus) de|(?<!pres de |loin de )(?:depuis |(?<!pres |loin )de )?chez (?:elles|eux|elle|lui|soi)|a (?:leur )?domicile|la (?:premiere|seconde|deuxieme) moitie (?:de l'annee|du mois)|tous les (?:mois|ans|jours)|en quelques (?:jours|semaines|mois)|en (?:un seul|une seule|un|une) (?:atelier|fois|seance|session|jour|journee|semaine)|to the end|all the way through|at home|every month|in a few (?:days|weeks|months)|in one (?:day|week|session|workshop))(?![a-z])",
    '(?<![a-z])(?:a|ont|sont|est|ete) (?:souvent|parfois|rarement|longtemps) (?:[a-z]+(?:e|es|i|is|it|u|us|ues|ees))(?![a-z])',
    // What was missed, not held or done to something else.
    '(?<=(?:a|ont|avons|avez|avait|avaient) (?:bien |deja )?)(?:rate(?:e?s?)?|manque|equipe|place|rejete|ecarte|gache|vendu|facture|recrute|embauche|licencie)(?![a-z])|(?<=have |has |had )(?:missed|lost|skipped|hired|sold)(?![a-z])',
  ].map((shape): Phrases => [shape, STOP]),
);

/** The same where it does not end with a word. */
const unmet: readonly string[] = [
  '(?<![a-z])(?:going|due|set|about|expected|planned|yet|hop(?:e|es|ing)|wants?|wanted|plans?|aims?|aiming|able|ready|supposed|scheduled|intend(?:s|ed)?|(?:is|are|was|were)) to (?:be )?[a-z]+',
  // « l’autre 5 000 » is another programme's.
  // « Deux programmes : l’un a animé 2 285 ateliers ».
  "(?<![a-z])l'une?(?= (?:a|en|avait|compte|totalise|affiche|revendique)(?![a-z]))",
  `(?<![a-z])(?:l'autre|les autres|the others?)${NUMBER}`,
  // « Il reste 30 120 personnes », « encore 30 120 personnes ».
  `(?<![a-z])(?:encore|still)${NUMBER}`,
  "(?<![a-z])(?:plusieurs|certaine?s|quelques-une?s|beaucoup|bon nombre|nombre|une partie|une poignee|peu|some|many|most|few|several|part) (?:des|d'entre les|de nos|de ces|of the|of our|of these)(?= ¦?\\d)",
  "(?<!d')(?<!par )(?<![a-z])ailleurs(?! (?:en|dans|qu))(?![a-z])|(?<![a-z])elsewhere(?! in)(?![a-z])",
  '(?<![a-z])ni(?! (?:plus|moins))(?![a-z])',
  '\\?(?= ?(?:non|faux|pas du tout|jamais|no|wrong|false)(?![a-z]))',
  // « 1 590 étudiantes » are students and women.
  '(?<=\\d )(?:etudiantes|retraitees|salariees|independantes)(?![a-z])',
  '(?<![a-z])(?:le |la )?(?:total|somme|addition|cumul) des (?:deux|trois) (?:annees|exercices|villes|departements|ans)(?=,? ?:? ¦?\\d[\\d ]* (?:et|puis|\\+))',
  // « un atelier sur les femmes » : what it was about.
  "(?<=(?:ateliers?|seances?|sessions?|workshops?|formations?|journees?) )(?:sur|autour d(?:e|es|u|')|consacree?s? (?:a|au|aux)|dediee?s? (?:a|au|aux)|about|on) ?(?:(?:le|la|les|l'|the) ?)?(?:femmes|hommes|jeunes|coach|accompagnement|chom|emploi|recherche d|reconversion|retrait|etudiant|salari|opportunit|women|men|young)[a-z]*",
  // « 3 024 personnes coachées ont trouvé leur public » ; up to when somebody was coached.
  '(?<=(?:personnes|participant(?:e?s?)|stagiaires|femmes|hommes|apprenants|beneficiaires|people|participants|learners|women|men)(?: [a-z]+)? (?:ont|avaient|have|had) )(?:trouve (?:leurs?|un) (?:public|voie|rythme|marque|bonheur|compte)|found (?:their|an?) (?:audience|place|way|feet))s?',
  "jusqu'(?:a|au|aux) (?:la |l'|leur )?(?:retraite|emploi|embauche|diplome|examen|creation)(?![a-z])",
  // Those who are more than those who came.
  `(?<=(?:participant(?:e?s?)|stagiaires|personnes|apprenants|publics?|beneficiaires|usagers) (?:les plus |tres |plus )?)assidu(?:e?s?)(?![a-z])`,
  '(?<=partenaires )(?:public|prive|institutionnel|associati|financi|financeur)[a-z]*',
  '(?<=\\d (?:ateliers|seances|sessions) (?:ont |qui ont )?)(?:fait le plein|affich[a-z]+ complets?)(?![a-z])',
  "(?<![a-z])(?:re)?cherch[a-z]* (?:un |d'un |du )?(?:emploi|travail) (?:de |d'|comme |depuis )[a-z]+",
  '(?<![a-z])(?:coache|accompagne|suivi|coached|mentored|supported)(?:e?s?)(?: individuellement)? (?:pendant|durant|depuis|for) (?:un|une|deux|trois|quatre|six|plusieurs|a|one|two|three|four|six|several|more|plus|¦|\\d)',
  // « Notre équipe a compté les curieux : » ; those of a team are its members.
  '(?<![a-z])(?:compte|denombre|recense|comptabilise|consulte|interroge|sonde|counted|surveyed|polled) (?:les|ses|des|nos|leurs|the|its|our) [a-z]+ ?:',
  `(?<![a-z])(?:reseau|association|equipe|structure|organisme|team|network) (?:compte|comptait|rassemble|a|has|counts)(?= ¦?\\d[\\d ,]* (?:personnes|people|femmes|hommes|women|men|salaries|employees)(?![a-z]))`,
  `(?<![a-z])(?:avons|ont|a|ai|have|has|we|they) (?:bien |aussi |already )?(?:remercie|observe|salue|felicite|informe|mesure|rappele|told|thanked|observed|informed|congratulated|noticed)${NUMBER}`,
  '(?<=(?:rendez-vous|entretiens|appointments) (?:ont ete |sont |were ))(?:pris|booked|made)(?![a-z])',
  `(?<=(?:${COUNTED}) )a (?!avoir|etre)[a-z]{2,}(?:er|ir|re)(?= ?:)`,
];
/** The same at the head of a sentence or of a clause. */
const heads: readonly string[] = [
  `(?:${DOING})${NUMBER}`,
  `(?:le |la |l'|notre |nos |un |une |son |sa |mon |our |the |a |an )?(?:${HOPE})(?![a-z])(?![^:.\\n]{0,60}${MET})(?:[^:.\\n\\d]{0,60}?)(?: ?:|(?: etait| est| is| was)(?= (?:d[e']|to|¦?\\d)))`,
  `(?:a venir|to come|coming up|upcoming) ?:`,
  `(?:une?|an?) (?:equipe|espace|centre|association|structure|team|hub|center|charity)(?= (?:a|ont|has|trained|welcomed)(?![a-z]))`,
  // « Un dispositif fait parler de lui : » may be another.
  `une? (?:${RUNS})(?![a-z])(?: (?!(?:qui|que|dont)(?![a-z]))[a-z]+)?(?= (?:se |s'|ne |n')?(?:fait|a|est|va|vient|prend|tient|sort|court|met|grandi[a-z]*|grossi[a-z]*|avance|continue|cree|change|marque|sedui[a-z]*|convainc|monte|gagne|passe|attire|bouscule|distingue|impose|lance|ouvre|revele|demarque|deploie|developpe|etend)(?![a-z]))`,
  `(?:les |nos |ces |the |our )?(?:besoins|attentes|needs)(?![a-z])[^:.\\n\\d]{0,60}:`,
  `(?:il (?:en |nous |vous )?)?reste(?:nt)?${NUMBER}`,
];
const others = bookOf([
  ...unmet.map((source) => [{ source }, STOP] as const),
  ...heads.map((source) => [{ source, opens: `${SENTENCE}:;` }, STOP] as const),
]);

/** « 30 120 personnes à former », « 30,120 people to train » ; « ils sont 30 120 à avoir suivi » is done. */
const TO_DO =
  '(\\d+) (?:[a-z]+ ){1,3}(a (?!avoir|etre)[a-z]{2,}(?:er|ir|re)|(?<=(?:people|participants|learners|women|men|workshops|sessions|partners|towns|opportunities) )(?:yet |still )?to (?!an? |the |our |their |one )[a-z]+)(?![a-z])';
const toDo = shapeBook([{ source: TO_DO }]);
const ARE =
  /(?<![a-z])(?:sont|etaient|ont ete|etes|etiez|avez ete|avons ete|furent|were|are|etions)(?![a-z])[^.;:]{0,30}$/;

export function unmetMarks(text: string, tokens: readonly Token[]): readonly Mark[] {
  return [
    ...phrases(text, tokens),
    ...others(text, tokens),
    ...(toDo(text, tokens)[0] ?? []).flatMap(({ index, 0: said, 1: number = '', 2: rest = '' }): readonly Mark[] => {
      const last = index + number.length - 1;
      if (ARE.test(text.slice(Math.max(0, last - 50), last))) return [];
      const end = index + said.length;
      return [{ start: end - rest.length, end, meaning: STOP }];
    }),
  ];
}
