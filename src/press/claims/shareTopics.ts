import { anywhere, type Entry } from './entry.ts';
import { among, of, over, type Subject } from './reading.ts';

/** What shares are of that Bilan does not measure. */
export const foreign = anywhere(
  'satisf|recommand|mieux que|davantage que|better than|compared (?:to|with)|filiere|secteur|content|budget|financ|subvention|cout|prix|reussite|certif|diplom|taux de (?:retour|reponse)|illectron|des francais|of french|population francaise|population active|nationale?ment|au niveau national|en france|in france|wifi|ordinateur|equipement|smartphone|response rate|would recommend|happy',
);

/** Shares that are hoped for. */
export const promised = anywhere(
  "espere|objectif|viser?(?![a-z])|vise(?:nt)?(?![a-z])|porter a|d'ici|prochain|will be|target|aims? to|next year",
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
      "absen(?:ce|t)|no-?shows?|(?:ne se sont|ne s'est) pas (?:presente|deplace)|(?:ne sont|n'est) pas venu|ne vien(?:t|nent) pas|(?:did not|failed to) (?:show|turn|come)|defection|lapin",
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
      'demandeu(?:rs?|ses?)(?:[·.(-][a-z·.)(-]*)? d.?emploi|en recherche d.?emploi|chom(?:eu|age)|sans emploi|(?:re)?cherch(?:e|ait|ent|aient|ant|er) (?:un |du |d.)?(?:emploi|travail)|job[- ]?seek|unemployed|out of work|looking for (?:work|a job)',
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

export const outside = anywhere("hors (?:de |d'|la |[a-z]+,)|en dehors d|ailleurs|outside|elsewhere");

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
