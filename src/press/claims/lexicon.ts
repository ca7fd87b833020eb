import { among, of, over, type Subject } from './reading.ts';

/** Words and what they may mean, the likeliest first. None means that it is nothing Bilan counts. */
export interface Entry {
  readonly shape: RegExp;
  readonly subjects: readonly Subject[];
}

const word = (shape: string): RegExp => new RegExp(`^(?:${shape})(?![a-z])`);
const anywhere = (shape: string): RegExp => new RegExp(`(?<![a-z])(?:${shape})`);
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
  "(?:ont |avaient |have |had )?(?:deja )?(?:trouve|retrouve|obtenu|decroche|found|got|obtained|secured|landed|gained)(?:e?s?)? (?:[a-z']+ ){0,4}(?:opportunit|emploi|poste|debouche|stage|job|work|position)|(?:avec|beneficie d'|with|beneficiaires? d') (?:au moins |at least )?(?:une?|an?|one) opportunit|eu une opportunit|^ ?d'une opportunit|had an opportunit";
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
      'demandeu(?:rs?|ses?)(?:[·.(-][a-z·.)(-]*)? d.?emploi|en recherche d.?emploi|chom(?:eu|age)|sans emploi|(?:re)?cherch(?:ent|aient|ant|er) (?:un |du |d.)?(?:emploi|travail)|job[- ]?seek|unemployed|looking for (?:work|a job)',
    ),
    subjects: [of('job-seeker-share', 'numerator')],
  },
  {
    shape: anywhere(FOUND),
    subjects: [of('opportunity-people')],
  },
  {
    shape: anywhere('coach|accompagne(?!ment (?:des|de la))|suivi(?:e?s)? (?:[a-z]+ )?individuel|mentor'),
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

/** What shares are of that Bilan does not measure. */
export const foreign = anywhere(
  'satisf|recommand|content|budget|financ|subvention|cout|prix|reussite|certif|diplom|taux de (?:retour|reponse)|illectron|des francais|of french|population francaise|population active|nationale?ment|au niveau national|en france|in france|wifi|ordinateur|equipement|smartphone|response rate|would recommend|happy',
);

/** What a share may be about. */
export const topics: readonly Entry[] = [
  {
    shape: anywhere(
      'hausse|augment|progress|baisse|recul|croissance|de plus que|de plus(?![a-z])|en plus|supplementaire|growth|increase|rise|rose|grew|decrease|fell|drop',
    ),
    subjects: [],
  },
  {
    shape: anywhere(
      'genre (?:inconnu|non (?:renseigne|precise|indique|declare))|gender (?:unknown|not stated)|sans reponse sur (?:le|leur) genre|did not state',
    ),
    subjects: [of('gender-unknown-share')],
  },
  {
    shape: anywhere('(?:a|de) moins de \\S* ?(?:km|kilometres)|within \\S* ?(?:km|kilometres|kilometers)'),
    subjects: [of('population-within-10km')],
  },
  {
    shape: anywhere('(?:taux de )?presen(?:ce|t)|assidu|honor|attendance rate|showed up|turned up'),
    subjects: [of('no-show-rate', 'complement')],
  },
  {
    shape: anywhere(
      "absen(?:ce|t)|no-?shows?|(?:ne se sont|ne s'est) pas (?:presente|deplace)|(?:ne sont|n'est) pas venu|ne vien(?:t|nent) pas|did not (?:show|turn|come)|defection|lapin",
    ),
    subjects: [of('no-show-rate')],
  },
  {
    shape: anywhere(
      'remplissage|places? (?:[a-z]+ ){0,3}(?:occup|prises|pourvu)|fill rate|places? (?:taken|filled)|seats? filled',
    ),
    subjects: [of('fill-rate')],
  },
  {
    shape: anywhere(
      '(?:personnes? |stagiaires? |participants? |beneficiaires? |people |those )?(?:accompagne|coache|coached|suivi(?:e?s) individuellement)[^.;]{0,90}(?:opportunit|emploi|embauch|debouche|poste|stage|job|work|position)|(?:opportunit|emploi|embauch|debouche|poste|job|work|position)[^.;]{0,90}(?:accompagne|coache|coached|coaching)',
    ),
    subjects: [of('opportunity-rate'), over('opportunities', 'coached-people')],
  },
  { shape: anywhere('coach|accompagn|suivi individuel|mentor'), subjects: [of('coaching-rate')] },
  {
    shape: anywhere(
      'demandeu(?:rs?|ses?)(?:[·.(-][a-z·.)(-]*)? d.?emploi|en recherche d.?emploi|chom(?:eu|age)|sans emploi|(?:re)?cherch(?:ent|aient|ant|er) (?:un |du |d.)?(?:emploi|travail)|job[- ]?seek|unemployed|looking for (?:work|a job)',
    ),
    subjects: [of('job-seeker-share')],
  },
  {
    shape: anywhere('opportunit|ont (?:re)?trouve|debouche|embauch|(?:found|got) (?:a |an )?(?:job|work|opportunit)'),
    subjects: [over('opportunity-people', 'people'), of('opportunity-rate')],
  },
  {
    shape: anywhere('femmes?|feminin|participantes?(?![a-z])|stagiaires femmes|wom[ae]n|female|feminis'),
    subjects: [of('women-share')],
  },
  { shape: anywhere('hommes?|masculin|men|male(?:s)?(?![a-z])'), subjects: [among('gender', 'M')] },
  { shape: anywhere('salarie|employees|in employment'), subjects: [among('occupation', 'employee')] },
  { shape: anywhere('etudiant|students?'), subjects: [among('occupation', 'student')] },
  { shape: anywhere('retraite|retired|retirees|pensioners'), subjects: [among('occupation', 'retired')] },
  { shape: anywhere('independant|self-employed'), subjects: [among('occupation', 'self_employed')] },
  {
    shape: anywhere('reconversion|changing career|career change|retraining'),
    subjects: [among('occupation', 'retraining')],
  },
];

/** A share of people that only a place tells apart. */
export const ofPlace: readonly Subject[] = [of('hub-share')];
export const outsidePlace: readonly Subject[] = [over('elsewhere-people', 'people'), of('outside-only-share')];
export const onlyOutside: readonly Subject[] = [of('outside-only-share')];
export const only = anywhere('uniquement|seulement|exclusivement|only|solely');
/** What has not happened. */
export const future = anywhere(
  "attendue?s|prevue?s|seront|sera(?![a-z])|objectif|vise(?:nt)?(?![a-z])|ambition|d'ici|prochain|espere|expected|will be|target|aims? to|next year|planned",
);
export const outside = anywhere("hors (?:de |d'|la )|en dehors d|ailleurs|outside|elsewhere");

/** Means: what is divided by what. */
export const means: readonly Entry[] = [
  {
    shape: anywhere(
      'par (?:personne|participant|stagiaire|beneficiaire|usager|tete)|per (?:person|participant|head|trainee)|chacun|fois en moyenne|en moyenne [^.;]{0,30} fois|times (?:each|on average)|on average [^.;]{0,30} times|fois(?: chacun|,| par)',
    ),
    subjects: [of('attendances-per-person')],
  },
  {
    shape: anywhere(
      'par (?:seance|atelier|session)|per (?:session|workshop)|each (?:session|workshop)|chaque (?:seance|atelier)',
    ),
    subjects: [of('people-per-session')],
  },
  { shape: anywhere('(?:pour|per|par|sur) ¦+ (?:habitant|resident|inhabitant)'), subjects: [of('people-per-1000')] },
];
