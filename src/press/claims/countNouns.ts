import { anywhere, type Entry, word } from './entry.ts';
import { among, of } from './reading.ts';

/** Inclusive writing: « participant·e·s », « formé(e)s ». */
const E = '(?:[·.\\-(/]?(?:e|es|ne|nes)[·.\\-)/]?s?\\)?|s)?';

/** The noun that follows a count. */
export const nouns: readonly Entry[] = [
  {
    shape: word('coached (?:people|participants|trainees|persons)'),
    subjects: [of('coached-people')],
  },
  {
    shape: word('personnes? accompagnees?|accompagne' + E + '|coache' + E + '|people coached|coachees?'),
    subjects: [of('coached-people')],
  },
  {
    shape: word('demandeu(?:rs?|ses?)(?:[·.(-][a-z·.)(-]*)? d.?emploi|chomeu(?:rs?|ses?)|job[- ]?seekers?|unemployed'),
    subjects: [of('job-seeker-share', 'numerator')],
  },
  { shape: word('femmes?|participantes|stagiaires femmes|women|woman'), subjects: [of('women-share', 'numerator')] },
  { shape: word('hommes?|men|man'), subjects: [among('gender', 'M')] },
  { shape: word('salarie' + E + '|employees'), subjects: [among('occupation', 'employee')] },
  { shape: word('etudiant' + E + '|students?'), subjects: [among('occupation', 'student')] },
  { shape: word('retraite' + E + '|retirees|pensioners'), subjects: [among('occupation', 'retired')] },
  { shape: word('independant' + E + '|self-employed'), subjects: [among('occupation', 'self_employed')] },
  {
    shape: word('personnes?|gens|individus?|people|persons?|residents? (?:trained|reached)'),
    subjects: [of('people')],
  },
  {
    shape: word(
      'stagiaires?|participant' +
        E +
        '|beneficiaires?|apprenant' +
        E +
        '|usag(?:ers?|eres?)|utilisateurs?|utilisatrices?|trainees?|participants?|learners?|users?|individuals|beneficiaries|eleves?|citoyen' +
        E +
        '|citizens|montpellierain' +
        E +
        '|occitan' +
        E +
        '|publics?',
    ),
    subjects: [of('people'), of('attendances')],
  },
  { shape: word('forme' + E + '|trained'), subjects: [of('people'), of('attendances')] },
  { shape: word('visiteurs?|visiteuses?|visitors?|attendees?'), subjects: [of('people'), of('attendances')] },
  { shape: word('inscrit' + E + '|registrants?'), subjects: [of('registrations'), of('people')] },
  {
    shape: word('inscriptions?|reservations?|registrations?|sign-?ups?|enrol?lments?|bookings?'),
    subjects: [of('registrations')],
  },
  {
    shape: word(
      'presences?|participations?|passages?|venues|visites?|emargements?|frequentations?|attendances?|visits?|check-ins?|entrees?',
    ),
    subjects: [of('attendances')],
  },
  {
    shape: word(
      '(?:seances?|sessions?|entretiens?|rendez-vous|rdv) (?:individuel(?:le)?s? )?(?:de |d.)?(?:coaching|accompagnement|suivi individuel)|rendez-vous|rdv|entretiens?|(?:coaching |individual |one-to-one )+(?:sessions?|appointments?|meetings?|interviews?)|appointments?',
    ),
    subjects: [of('coaching-appointments')],
  },
  {
    shape: word(
      '(?:ateliers?|seances?|sessions?|creneaux|matinees?) (?:leur |ont ete |etaient |sont |qui leur sont )?reserve(?:e?s?)|reserved (?:sessions?|workshops?|slots?)',
    ),
    subjects: [of('reserved-sessions')],
  },
  {
    shape: word('ateliers?|seances?|sessions?|workshops?|classes|rencontres?|cours|animations?'),
    subjects: [of('sessions')],
  },
  { shape: word('formations?|trainings?|courses?'), subjects: [of('sessions'), of('people'), of('attendances')] },
  {
    shape: word('villes?|communes?|municipalites?|localites?|towns?|cities|city|municipalities|communes?'),
    subjects: [of('session-cities')],
  },
  { shape: word('intercommunalites?|agglomerations?|epci'), subjects: [of('session-epci')] },
  {
    shape: word(
      '(?:structures?|organismes?|associations?|acteurs?|entreprises?) partenaires?|partenaires?|partners?|partner (?:organi[sz]ations?|bodies|structures?)|partenariats?|partnerships?',
    ),
    subjects: [of('partners')],
  },
  {
    shape: word('opportunites?|debouches|(?:job |professional |career |work )*opportunit(?:y|ies)|openings'),
    subjects: [of('opportunities'), of('opportunity-people')],
  },
  { shape: word('(?:absences?|absent' + E + '|no-shows?)'), subjects: [of('no-show-rate', 'numerator')] },
  {
    shape: word('habitant' + E + '|residents|inhabitants'),
    subjects: [of('people'), of('population-within-10km', 'numerator')],
  },
];

/** What may stand between a number and its noun. */
export const adjectives =
  /^(?:(?:d'|l')?(?:autres?|nouve(?:lles?|aux)|premi(?:ers?|eres?)|jeunes?|petites?|grandes?|belles?|differente?s?|divers(?:es)?|of|the|de|des|d|les|all|our|such|free|new|other|local|regional|different|digital|reserved|individual|dedicated|public|successful|distinct|unique|in-person|active|professional|adult|young) |d')/;

const FOUND =
  "(?:ont |avaient |have |had )?(?:deja )?(?:trouve|retrouve|obtenu|decroche|found|got|obtained|reported|declare|secured|landed|gained)(?:e?s?)? (?:[a-z']+ ){0,4}(?:opportunit|emploi|poste|debouche|stage|job|work|position)|(?:avec|beneficie d'|with|beneficiaires? d') (?:au moins |at least )?(?:une?|an?|one) opportunit|eu une opportunit|^ ?d'une opportunit|had an opportunit";

/** People who found something. */
export const finding = anywhere(FOUND);

/** What follows « personnes » and makes it other people, the most telling first. */
export const refinements: readonly Entry[] = [
  {
    shape: anywhere('^ ?(?:etaient|sont|were|are|etant|being) (?:des |de |toutes des )?(?:femmes|women)'),
    subjects: [of('women-share', 'numerator')],
  },
  {
    shape: anywhere(
      'demandeu(?:rs?|ses?)(?:[·.(-][a-z·.)(-]*)? d.?emploi|en recherche d.?emploi|chom(?:eu|age)|sans emploi|(?:re)?cherch(?:e|ait|ent|aient|ant|er) (?:un |du |d.)?(?:emploi|travail)|job[- ]?seek|unemployed|out of work|looking for (?:work|a job)',
    ),
    subjects: [of('job-seeker-share', 'numerator')],
  },
  {
    shape: anywhere(FOUND),
    subjects: [of('opportunity-people')],
  },
  {
    shape: anywhere(
      'coach|accompagne(?!ment (?:des|de la))|suivie?s(?! (?:un|une|des|l|d|le|la|les|ce|nos|au)(?![a-z]))|suivi(?:e?s)? (?:[a-z]+ )?individuel|mentor',
    ),
    subjects: [of('coached-people')],
  },
  {
    shape: anywhere('nouvelles? (?:venu|personne)|pour la premiere fois|first[- ]time|for the first time|nouveaux'),
    subjects: [of('new-people')],
  },
  {
    shape: anywhere('(?:ne se sont pas (?:presente|venu)|ne sont pas venu|absent|no-show|did not (?:show|come|turn))'),
    subjects: [of('no-show-rate', 'numerator')],
  },
  {
    shape: anywhere('hors de |en dehors d|ailleurs|outside|elsewhere'),
    subjects: [of('elsewhere-people')],
  },
  {
    shape: anywhere(
      "(?:a|de) moins de \\S* ?(?:km|kilometres)|within \\S* ?(?:km|kilometres|kilometers)|pres d'un atelier",
    ),
    subjects: [of('population-within-10km', 'numerator')],
  },
];

/** What « presences » and « opportunités » become with these around them. */
export const reserved = anywhere('reserve|reserved');

/** What has not happened. */
export const future = anywhere(
  "attendue?s|prevue?s|seront|sera(?![a-z])|objectif|vise(?:nt)?(?![a-z])|d'ici|prochain|espere|expected|will be|target|aims? to|next year|planned",
);

/** What counts people that the programme did not reach. */
export const national = anywhere(
  'nationale?ment|nationally|en france|in france|dans le pays|across the country|au niveau national',
);
