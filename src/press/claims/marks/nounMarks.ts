import { E } from './groupMarks.ts';
import type { Meaning } from './marks.ts';
import { phraseBook, type Phrases } from './phrases.ts';
import { of, type Subject } from '../reading.ts';

const nouns: readonly (readonly [string, readonly Subject[]])[] = [
  [
    'personnes?(?: differentes| distinctes| uniques)?|gens|individus?|people|persons?|individuals|habitants differents',
    [of('people')],
  ],
  [
    `stagiaires?|participant${E}|participantes et participants|beneficiaires?|apprenant${E}|usag(?:ers?|eres?)|utilisateurs?|utilisatrices?|trainees?|participants?|learners?|users?|beneficiaries|eleves?|citoyen${E}|citizens|publics?|(?<=(?:de|du) )monde|visiteurs?|visiteuses?|visitors?|attendees?|habitues?|audience`,
    [of('people'), of('attendances')],
  ],
  [`(?<=\\d |million de |millions de |milliers de )forme${E}|(?<=\\d )trained`, [of('people'), of('attendances')]],
  [`inscrit${E}(?! (?:au|a) )|registrants?`, [of('registrations'), of('people')]],
  [
    'inscriptions? attendues?|expected registrations?|inscriptions?|reservations?|registrations?|sign-?ups?|enrol?lments?|bookings?',
    [of('registrations')],
  ],
  [
    'presences?(?= (?:aux|au|en|dans|par|a)(?![a-z]))|presences(?: effectives| reelles)?|participations?|passages?|(?<=\\d )venues|visites?|emargements?|attendances?|visits?|check-ins?|entrees?',
    [of('attendances')],
  ],
  ['frequentations?', [of('attendances'), of('people')]],
  [
    `(?:seances?|sessions?|entretiens?|rendez-vous|rdv) (?:individuel(?:le)?s? )?(?:de |d.)?(?:coaching|accompagnement|suivi individuel)(?: individuel)?|rendez-vous(?: individuels)?|rdv|entretiens?(?: individuels?)?|(?:coaching |individual |one-to-one )+(?:sessions?|appointments?|meetings?|interviews?)|appointments?(?: with a (?:personal )?coach)?`,
    [of('coaching-appointments')],
  ],
  [
    '(?:ateliers?|seances?|sessions?|creneaux|matinees?) (?:leur |ont ete |etaient |sont |qui leur sont )?reserve(?:e?s?)|reserved (?:sessions?|workshops?|slots?)',
    [of('reserved-sessions')],
  ],
  [
    "heures? de formation|heures? d'ateliers?|heures?-stagiaires?|hours? of training|training hours?",
    [of('training-hours')],
  ],
  ['ateliers?|seances?|sessions?|workshops?|classes|rencontres?|cours|animations?', [of('sessions')]],
  ['formations?|trainings?|courses?', [of('sessions'), of('people'), of('attendances')]],
  [
    'villes?|communes?|municipalites?|localites?|towns?(?: and villages)?|cities|city|municipalities',
    [of('session-cities')],
  ],
  ['intercommunalites?|agglomerations?|epci', [of('session-epci')]],
  [
    '(?:structures?|organismes?|associations?|acteurs?|entreprises?) partenaires?|partenaires?|partners?|partner (?:organi[sz]ations?|bodies|structures?)|partenariats?|partnerships?',
    [of('partners')],
  ],
  ['opportunites?|debouches|(?:job |professional |career |work )*opportunit(?:y|ies)|openings', [of('opportunities')]],
  [`absences?|absent${E}|no-?shows?`, [of('no-show-rate', 'numerator')]],
  [`habitant${E}|residents?|inhabitants|population`, [of('people'), of('population-within-10km', 'numerator')]],
  ['places?|seats?', [of('fill-rate', 'numerator')]],
];

const rates: readonly (readonly [string, readonly Subject[]])[] = [
  ["taux (?:d'absence|d'absenteisme|de defection)|no-?show rate|absence rate", [of('no-show-rate')]],
  ['taux de (?:presence|participation)|attendance rate', [of('no-show-rate', 'complement')]],
  ["taux (?:de coaching|d'accompagnement|de personnes accompagnees)|coaching rate|coached rate", [of('coaching-rate')]],
  ["taux (?:d'opportunites?|de reussite du coaching)|opportunity rate", [of('opportunity-rate')]],
  [
    'taux de remplissage|fill rate|occupancy(?: rate)?|places? (?:[a-z]+ )?(?:ont ete |etaient |sont |were |was )?(?:occupees?|prises|pourvues|taken|filled)|seats? filled',
    [of('fill-rate')],
  ],
  ['taux de feminisation|taux de femmes', [of('women-share')]],
];

const changes: readonly (readonly [string, 1 | -1])[] = [
  [
    "(?:en |une |de |la )?hausses?(?: de| d')?|(?:a |ont |avait )?augment(?:e|ent|ation)(?:s|es)?(?: de| d')?|(?:a |ont )?progress(?:e|ent|ion)(?: de| d')?|croissance(?: de)?|de plus(?= que)|de plus(?![a-z])|en plus|supplementaires?|(?<!les )plus nombreu(?:x|ses)|(?:an )?increased?(?: of| by)?|rises?(?: of| by)?|rose by|grew(?: by)?|growth(?: of)?|(?<!ma[dk]es? )(?<!made )up(?: by)?(?= ¦?\\d)|gagne(?:nt)?|more(?= than)|bondi(?: de)?|grimpe(?: de)?",
    1,
  ],
  [
    "(?:en |une |de |la )?baisses?(?: de| d')?|(?:a |ont |avait )?baisse(?:nt)?(?: de| d')?|(?:a |ont )?recul(?:e|ent)?(?: de| d')?|(?:a |ont )?diminu(?:e|ent|tion)(?: de| d')?|chut(?:e|ent)(?: de)?|de moins(?= que)|de moins(?![a-z])|en moins|(?<!les )moins nombreu(?:x|ses)|decreased?(?: of| by)?|fell(?: by)?|fall(?:s|en)?(?: of| by)?|drop(?:ped)?(?: of| by)?|down(?: by)?(?= \\d)|declined?(?: of| by)?|perd(?:u|ent)?|fewer|lower",
    -1,
  ],
];

const others: readonly (readonly [string, Meaning])[] = [
  [
    "(?:chaque|each|every) (?:ville|commune|departement|city|town|department|village)|(?<!\\d )(?:plusieurs|several|many|multiple) (?:fois|times)|a plusieurs reprises|a la fois|formations? (?:continue|initiale|professionnelle|en alternance|a distance)|aussi bien|(?:un|une) (?:seule? )?(?:atelier|seance|session)(?: (?:reservee?|collecti(?:f|ve)|gratuite?|unique))?(?= (?:a|avait) (?:y |en )?(?:reuni|rassembl|accueilli|attir|regroup|compt|recu|form|touch|mobilis|fait|vu|initi|concern|enregistr)(?![^.;:]{0,40}en moyenne))|(?:a|one) (?:single )?(?:session|workshop)(?= (?:gathered|attracted|welcomed|hosted|drew|brought) (?![^.;:]{0,40}on average))|both(?= (?:the|in|at|a)(?![a-z]))|twice|more than once|sur rendez-vous|(?:by|on) appointment|(?:dans|de|a|sur|pour) (?:l'agglomeration|la metropole|l'intercommunalite)(?! de )|nous (?:suivent|lisent)|rest(?:e|ent|ait|aient) (?:encore )?a [a-z]+er",
    { kind: 'stop' },
  ],
  ['(?:par|by) (?:ville|commune|departement|theme|town|city|department)s?', { kind: 'quiet' }],
  [
    'par (?:personne|participant(?:e|\\.e)?|stagiaire|beneficiaire|usager|tete|habitue)|per (?:person|participant|head|trainee|learner)|(?:chacun|chaque (?:personne|participant|stagiaire|beneficiaire|habitue|usager)|each (?:person|participant|trainee|learner))',
    { kind: 'per', of: 'person' },
  ],
  [
    'par (?:seance|atelier|session)|per (?:session|workshop)|each (?:session|workshop)|chaque (?:seance|atelier)|(?:un|une) (?:seance|atelier|session)(?= (?:y |en )?(?:reunit|rassemble|accueille|attire|regroupe|compte) )|(?:a|one) (?:session|workshop)(?= (?:gathers|attracts|welcomes|hosts|draws|brings together|counts) )',
    { kind: 'per', of: 'session' },
  ],
  [
    '(?:pour|per|par|sur) (?:1[ .,]?000|mille|thousand|¦+) (?:habitants?|residents?|inhabitants?)',
    { kind: 'per', of: 'residents' },
  ],
  [
    "en moyenne(?: regionale)?|moyenne|on average|(?:an )?average(?: of)?|une moyenne d[e']",
    { kind: 'per', of: 'average' },
  ],
  [
    "(?:n'|ne )(?:[a-z']+ ){1,4}?(?:pas|jamais|plus|aucun(?:e)?|guere|rien)|pas|jamais|aucun(?:e)?|not|never|n't|neither|nor|no(?= (?:people|one|longer))|sans(?! (?:reserve|doute))|without|non",
    { kind: 'not' },
  ],
  [
    "dont|parmi (?:eux|elles|lesquel(?:le)?s)|d'entre (?:eux|elles)|of (?:whom|which|them)|among them|including|y compris",
    { kind: 'among' },
  ],
];

/** Nouns of what Bilan counts, and the words that turn a number into a rate, a mean, a change or its contrary. */
export const nounMarks = phraseBook([
  ...rates.map(([shape, subjects]): Phrases => [
    `(?:(?:le|un|the|a|son|leur) )?(?:${shape})`,
    { kind: 'rate', subjects },
  ]),
  ...nouns.map(([shape, subjects]): Phrases => [shape, { kind: 'noun', subjects }]),
  ...changes.map(([shape, sign]): Phrases => [shape, { kind: 'change', sign }]),
  ...others,
]);
