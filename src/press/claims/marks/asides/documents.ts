import type { Token } from '../../text/tokens.ts';
import type { Mark, Meaning } from '../marks.ts';
import { bookOf, SENTENCE } from '../phrases.ts';

const QUIET: Meaning = { kind: 'quiet' };

/** What a paper, a message or a part of one calls itself. */
const PAPER =
  "(?:rapport|bulletin|lettre|infolettre|newsletter|tweet|thread|fil|post|edito|editorial|encadre|legende|photo|fiche|annexe|tableau|graphique|diapositive|discours|allocution|communique|note|compte rendu|compte-rendu|proces-verbal|extrait|article|breve|interview|entretien|billet|carnet|chronique|dossier|brochure|plaquette|memo|synthese|bilan|points|point|chiffres?|reperes?|repartition|ventilation|detail|legendes?|la lettre|le bulletin|le mot|l'invitee?|la question|le chiffre|la breve|question|reponse|release|caption|figure|chart|slide|page|chapter|section|box|summary|key findings|key figures|key points|key facts|findings|highlights|headlines|speech|leaflet|press release|minutes|q and a|activity|results)";
/** What it is further said to be, which no figure under it is of. */
const SORT =
  "(?:annuel|annuelle|moral|morale|financier|financiere|municipal|municipale|intercommunal|intercommunale|communal|communale|communautaire|departemental|regional|regionale|interne|methodologique|intermediaire|introductif|introductive|saillants?|cles?|marquants?|forts?|general|generale|mensuel|mensuelle|trimestriel|trimestrielle|final|finale|provisoire|officiel|officielle|commune|d'activites?|d'information|d'evaluation|d'etape|d'ouverture|d'accueil|d'honneur|de (?:presse|synthese|bord|rentree|cloture|bienvenue|fin d'annee|noel|(?:la |l')?(?:presidente?|prefecture|sous-prefecture|direction|directrice|mairie|region|metropole|rentree|semaine|redaction|commission|collectivite|association|equipe|agglomeration|communaute)|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|du (?:president|maire|prefet|directeur|conseil|comite|bulletin|journal|programme|reseau|mois|jour|trimestre|semestre|tableau de bord|service|centre|departement|territoire|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|des (?:voeux|adherents|partenaires|elus|habitants|resultats|chiffres|actions|activites)|par (?:situation|sexe|genre|age|tranche d'age|ville|commune|departement|theme|thematique|mois|partenaire|trimestre|annee)(?: declaree?)?|departement par departement|ville par ville|mois par mois|annee par annee|(?:transmis|transmise|remis|remise|presente|presentee|adresse|adressee) (?:au|a la|aux|a l') ?(?:comite de pilotage|comite|conseil|conseil d'administration|elus|partenaires|financeurs|presse|prefecture)|chapitre|partie|section|volet|numero|n°|no|annual|monthly|quarterly|press|activity|interim|of the (?:year|month|week|board))";
const NUMBER = '(?: ?#?¦*\\d{0,3}(?:/\\d{1,2})?(?![\\d ]*\\d{3})| ?[ab](?![a-z]))';
/** « Édito du bulletin de Lunel : », « Rapport annuel, chapitre 2. », « Annexe B – Répartition par situation déclarée ». */
const LABEL = `[ \\t]*(?:[^a-z\\n\\d]{0,4})(?:le |la |l'|les |un |une )?${PAPER}(?:${NUMBER})?(?:(?:,| -| –|:)? ?(?:${SORT}|(?:de |du |d'|des |- )?${PAPER})(?:${NUMBER})?)*(?= ?(?:[.:,–\\n-]|$)| (?:de|du|d'|a) ?[a-z' -]{2,30}(?:[.:–\\n]| - ))`;
/** « Q3 2019 activity: » */
const ACTIVITY = '(?<=\\d{4} )(?:activity|figures|results|report|summary|activite|bilan)(?= ?:)';
/** « R : », « Q : » of an interview, « 2/3 » of a thread is left alone. */
const TURN = '[ \\t]*(?:q|r|a|question|reponse) ?:(?= )';

/** What a text says of itself before what it tells. */
export const documentMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  [{ source: LABEL, opens: SENTENCE }, QUIET],
  [{ source: TURN, opens: SENTENCE }, QUIET],
  [{ source: ACTIVITY }, QUIET],
]);
