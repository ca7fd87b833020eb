import { fold } from '../../words/fold.ts';

/** What a column of few answers holds, with how many rows say each; blank is one of them. */
export interface FewValues {
  readonly values: readonly { readonly value: string; readonly rows: number }[];
}

const LONGEST = 30;
const MOST = 4;

/** The two to four short answers (or as many as said) that a column repeats, a blank being one; `null` when it holds anything else. */
export function fewValues(texts: readonly string[], most = MOST): FewValues | null {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const value = text.trim();
    if (value.length > LONGEST) return null;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size > most + 1) return null;
  }
  const filled = [...counts.keys()].filter((value) => value !== '');
  if (counts.size < 2 || filled.length > most || filled.length === 0) return null;
  const repeated = [...counts.values()].some((rows) => rows > 1);
  if (texts.length > 2 && !repeated) return null;
  return { values: [...counts].map(([value, rows]) => ({ value, rows })).sort((a, b) => b.rows - a.rows) };
}

/** Questions whose two answers are not about coming. */
const otherwise =
  /\b(newsletter|lettre|rgpd|gdpr|image|autoris\w*|accord|consent\w*|accepte\w*|adhere\w*|membre|abonne\w*|brouillon|draft|ordinateur|smartphone|tablette|equip\w*|materiel|internet|connexion|permis|vehicule|handicap|rqth|qpv|zrr|mineure?|majeure?|premiere?|first|deja|nouve(au|lle)|new|returning|paye\w*|paid|payment|paiement|reglement|cotisation|gratuit|free|repas|vegeta\w*|transport|garde|niveau|level|groupe|group|salle|room|type|mode|canal|langue|language|source|origine|satisf\w*|recommand\w*|notes?|avis|certif\w*|attestation|diplome|recording|camera|webcam|waiting|guest|invite|enfants?|parents?|francais|lecture|besoin|interesse\w*|souhait\w*|veu[xt]|envie|categorie|public|genre|sexe|civilite|statut|situation|rsa|france travail|pole emploi|structure|partenaire|orient\w*|prescri\w*|contact|rappel|relance|sms|mail|email|telephone|pays|country|region|departement|secteur|quartier|tranche|age|theme|atelier|creneau|horaire|moment|heure|jour|mois|annee|semaine|langage|module|distanciel|presentiel|visio|format|lieu|site|origin|how|what|why|quel\w*|comment|pourquoi|currency|devise|coupon|code|promo|vip|tarif|remise|ticket|billet|tags?|etiquette|archive|actif|active|verifie|verified|opt|marketing|photo|droit|confirmation|sent|envoye\w*|imprime|printed|badge|certificat|pmr|tshirt|allerg\w*|regime|dossier|tuteur|scolarise|emploi|chomage|inscri\w*|cpf|order|commande|booking|reservation|id|ref|reference)\b/;

/** True for a header that tells what its few answers are about, and that is not who came. */
export function isOtherQuestion(header: string): boolean {
  const folded = fold(header.slice(0, 300));
  return otherwise.test(folded) || folded.split(' ').length > 6;
}

const measures =
  /\b(age|ans|duree|duration|temps|time|minutes?|heures?|hours?|score|points?|notes?|rating|satisf\w*|prix|price|montant|amount|tarif|cout|frais|fees?|total|solde|code|cp|departement|dept|dep|numero|n|no|num|id|identifiant|ref\w*|annee|year|mois|month|semaine|week|jour|day|rang|rank|ordre|order|etage|salle|room|table|siege|seat|niveau|level|classe|groupe|group|taille|size|version|phone|tel|latitude|longitude|distance|km|enfants?|children|kids|foyer|menage|messages?|reactions?|votes?|hands?|clics?|clicks?|vues?|views?|ventes?|rdv id|cra|insee|siret|zip|postal|activity|capacity|capacite|places?|jauge|session|seance|atelier|module|question|q\d+|reponses?|experience|anciennete|quotient|qf|revenu\w*|rang|tranche|position|index|scale|echelle|progress\w*|competences?|evaluation|resultat|pages?)\b/;

/** True for a header whose numbers are of something else than people. */
export function isMeasure(header: string): boolean {
  const folded = fold(header.slice(0, 300));
  return measures.test(folded) || isOtherQuestion(header);
}
