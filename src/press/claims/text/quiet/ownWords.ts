import { oneOf } from './oneOf.ts';

/** Nouns of the programme itself and of its figures: of or in them is everywhere. */
export const isOwn = oneOf(`
numerique informatique programme programmes dispositif dispositifs projet projets initiative operation operations action actions demarche aventure tournee
bilan bilans chiffre chiffres resultat resultats compteur compteurs total totaux nombre nombres ensemble effectif effectifs score activite part parts proportion pourcentage taux fois genre sexe
exercice exercices saison seuil barre cap quantite cadre outil outils usage usages base bases competence competences organisateurs communique rapport dossier plaquette pratique pratiques parcours edition theme themes thematique
etape etapes itinerance
an ans annee annees mois periode terme bout fil long cours rythme moins plus reste
programme program project scheme initiative skills skill numbers number figure figures total totals share proportion percentage rate results result threshold barrier mark basics training tour times time part place
year years month months period theme themes edition course
`);

/** Who runs it: doing something they are the programme, anything of theirs is a part of it. */
export const isOperator = oneOf(`
association structure equipe equipes reseau organisme organisation espace hub centre bulletin
team teams association organisation organization network charity space centre center organisers
`);

/** What goes with a programme, as what a clause is about: « la demande », « le pic », « le maillage ». */
export const isMatter = oneOf(`
demande interet besoin besoins maillage pic rythme tendance progression offre formule recette alchimie rentree accueil reprise sante escale volume niveau calendrier ambiance tonnerre carton triomphe victoire prouesse performance bonheur honneur gratitude emotion passion energie vitalite ferveur espoir histoire chapitre page etape jalon tournant symbole temoin temoignage recompense couronnement cap
demand interest need needs pace trend peak offer level
`);

/** What people and partners do of themselves; right after their noun it tells them apart: « personnes déplacées ». */
export const isReflexive = oneOf('engage* interesse* impliqu* committed involved engaged');

/** Who gives the workshops, as those who do it: « animés par nos formateurs ». */
export const isAgent = oneOf(`
formateurs formatrices animateurs animatrices mediateurs mediatrices coachs conseillers conseilleres intervenants equipes
trainers coaches facilitators
`);

/** One of them: « accompagné par un coach » ; « le coach » alone did less than the programme. */
export const isOneAgent = oneOf(
  'formateur formatrice animateur animatrice mediateur mediatrice coach conseiller conseillere trainer facilitator',
);
