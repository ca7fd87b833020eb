import { oneOf } from './oneOf.ts';

/** Nouns of the programme itself and of its figures: of or in them is everywhere. */
export const isOwn = oneOf(`
numerique informatique programme programmes dispositif dispositifs projet projets initiative operation operations action actions demarche aventure tournee
bilan bilans chiffre chiffres resultat resultats compteur compteurs total totaux nombre nombres ensemble effectif effectifs score activite part parts proportion pourcentage taux fois genre sexe
exercice exercices saison seuil barre cap marche quantite cadre outil outils usage usages base bases competence competences organisateurs communique rapport dossier plaquette pratique pratiques parcours edition theme themes thematique
an ans annee annees mois periode terme bout fil long cours rythme moins plus reste
programme program project scheme initiative skills skill numbers number figure figures total totals share proportion percentage rate results result threshold barrier mark basics training tour times time part place
year years month months period theme themes edition course
`);

/** Who runs it: doing something they are the programme, anything of theirs is a part of it. */
export const isOperator = oneOf(`
association structure equipe equipes reseau organisme organisation espace hub centre bulletin
team teams association organisation organization network charity space centre center organisers
`);

/** Who gives the workshops, as those who do it: « animés par nos formateurs ». */
export const isAgent = oneOf(`
formateur formatrice animateur animatrice mediateur mediatrice coach conseiller conseillere formateurs formatrices animateurs animatrices mediateurs mediatrices coachs conseillers conseilleres intervenants equipes
trainers coaches facilitators
`);
