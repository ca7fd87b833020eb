import type { Token } from '../text/tokens.ts';
import type { Mark, Meaning } from './marks.ts';
import { bookOf, SENTENCE } from './phrases.ts';

const QUIET: Meaning = { kind: 'quiet' };
const ROLE =
  'maire|mairesse|presidente?|directeur|directrice|vice-presidente?|rapporteure?|adjointe?|elue?|secretaire|tresorier|tresoriere|coordinateur|coordinatrice|coordonnateur|responsable|cheffe? de projet|fondateur|fondatrice|animateur|animatrice|charge(?:e)? de mission|conseil|assemblee|bureau|comite|commission|rapport|bilan|compte rendu|equipe|mayor|president|chair|chairman|chairwoman|director|manager|coordinator|founder|secretary|treasurer|board|committee|council|report|team';
const OWN_ROLE =
  " (?:general|generale|municipal|municipale|communautaire|regional|regionale|departemental|departementale|d'administration|de pilotage|d'activite|annuel|annuelle|du programme|de l'association|de l'espace|de la structure|du projet|of the programme|of the association|annual|general)";
const DAYS =
  "(?:(?:le |ce |on )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: \\d{1,2}(?:er)? [a-z]+)?(?: (?:soir|matin|dernier|midi|evening|morning))?|hier(?: soir| matin)?|yesterday|ce (?:matin|soir|midi)|le \\d{1,2}(?:er)? [a-z]+(?: 20\\d\\d)?|lors de (?:la presentation|la reunion|l'assemblee generale|la conference de presse|son discours|ses voeux|la seance)|en (?:conference de presse|ouverture(?: de seance)?|conclusion|preambule|introduction|seance)|devant (?:la presse|les elus|les partenaires)|at (?:the|a) press conference)";
const SAYS =
  'annonc|indiqu|declar|precis|soulign|rappel|affirm|assur|confirm|not|observ|relev|constat|revel|expliqu|ajout|conclu|report|stat|recall|add|announc|point|told reporters|sai|say|told|prend acte|pris acte|fait savoir|fait etat|mentionn|signal|dit|dis|redi';

/** « Le mardi 3 mars, le président a rappelé que », « D’après le bilan présenté hier soir, » : who among us tells it, and when; no number of theirs. */
const REPORTED = `(?:${DAYS},? )?(?:(?:m\\.|mme|monsieur|madame|mr\\.?|mrs\\.?|ms\\.?) [a-z-]+(?: [a-z-]+)?|(?:(?:le|la|les|l'|notre|nos|un|une|the|our|mr|mrs|ms|mme|m\\.)(?: |(?<=')))(?:${ROLE})s?(?:${OWN_ROLE})*)(?:,? ${DAYS},?)? (?:a |ont |has |have |had |vient de |tient a |tenait a |en |nous |avait )*(?:${SAYS}|(?:salu|applaud|felicit|remerci|se felicit[a-z]* d|se rejoui[a-z]* d)[a-z]*(?: (?:de |du |d')?(?:la venue|la participation|l'engagement|la mobilisation|l'accueil|le travail|les efforts)(?: de| des| d'| mene par| accompli par)?)?)[a-z]*(?:,? ${DAYS},?)*(?: (?:que|qu'|that|also|aussi|egalement|de la|du|des|out that))*`;
const SOURCE = `(?:selon|d'apres|according to|as per) (?:le|la|les|l'|notre|nos|the|our) ?(?:bilan|rapport|chiffres|donnees|releves|comptages|compte rendu|tableau de bord|plaquette|dossier|report|figures|data)(?:${OWN_ROLE})*(?: (?:presente|publie|paru|diffuse|devoile|presented|published|released)(?:e?s?))?(?: ${DAYS})?,`;
/** « Je le dis avec émotion, », « Je n’oublie pas nos » : the voice of whoever speaks. */
const VOICE =
  "(?:et |mais )?(?:(?:je|nous) (?:vous )?(?:le |l')?(?:dis|disons|redis|repete|repetons|affirme|affirmons)(?: (?:avec|sans) [a-z]+| haut et fort| clairement| ici)?,|(?:je n'oublie|nous n'oublions|n'oublions|on n'oublie) pas(?: non plus)?|(?:derriere|au-dela de) (?:ces|les|nos) chiffres,? (?:il y a |on trouve |ce sont |se cachent )?(?:d'abord |avant tout )?(?:des visages|des histoires|des femmes et des hommes|des parcours)|vu (?:la deliberation|le rapport|l'arrete|le code)[^,;:\\n]{0,60},|(?:oui|eh bien|voila),)";
/** « La demande a grandi : » says nothing of those who are counted. */
const MATTER =
  "(?:la demande|l'engouement|l'interet|le succes|la dynamique|l'elan|la mobilisation|l'affluence|l'enthousiasme|la frequentation|le rythme|l'activite|demand|interest|momentum) (?:a|est|s'est|reste|demeure|continue de|has|is|was|remains) (?:[a-z]+ment |en |been |toujours |encore )?(?:grandi[a-z]*|cru|croissan[a-z]*|bondi|monte|montee|amplifi[a-z]*|accelere[a-z]*|confirm[a-z]*|maintenu[a-z]*|intact[a-z]*|reel[a-z]*|fort[a-z]*|vif|vive|soutenu[a-z]*|constant[a-z]*|reelle|la|grown|growing|strong|real|high)(?: ?[:,])";
const ASIDES =
  "(?<![a-z])(?:tout de meme|quand meme|d'abord|avant tout|d'ores et deja|a ce titre|au passage|dans le meme temps|en parallele|a elle seule|a lui seul|pour l'essentiel(?= ¦)|(?:plus|moins) (?:discrete?|modeste|confidentielle?|rurale?),|first and foremost|at the same time|all the same|in the process|plebiscite[a-z]* )(?![a-z])";

export const reportMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  [{ source: REPORTED, opens: `${SENTENCE}:` }, QUIET],
  ...[SOURCE, VOICE].map((source) => [{ source, opens: SENTENCE }, QUIET] as const),
  [{ source: MATTER, opens: `${SENTENCE},` }, QUIET],
  [{ source: ASIDES }, QUIET],
]);
