/** Whoever pays for a participant, or books in their name. */
const payers =
  /\b(payeu(r|se)s?|acheteu(r|se)s?|buyer|payer|purchaser|billing|shipping|invoice|facturation|livraison|commanditaire)\b|^(order|commande) (first ?name|last ?name|name|e ?mail|mail|phone|nom|prenom)$|^(owner|transaction user) (e ?mail|first ?name|last ?name|name|phone)$/;
/** Whoever does something for the participant. */
const doers =
  /\b(reservee?s?|booked|registered|payee?s?|paid|achetee?s?|commandee?s?|inscrite?s?|enregistree?s?) (par|by)\b|\b(qui|who|that) (reserve|books?|booked|paie|paye|pays?|paid|inscrit|commande|registers?|registered)\b|\bpersonne (a contacter|qui inscrit)\b/;
/** Whoever runs the session or follows the participant. */
const professionals =
  /\b(coach|conseiller\w*|mediat(eur|rice)\w*|animat(eur|rice)\w*|intervenante?s?|format(eur|rice)s?|organisat(eur|rice)\w*|organi[sz]er|referente?s?|accompagnat(eur|rice)\w*|advis[eo]r|host|staff|trainer|facilitator)\b|^(saisi par|cree par|created by|professionnel le s|email s professionnel le s)/;
/** Words that tell of somebody else beside a name or a contact, and of the session or the participant alone: « Prescripteur », « Structure référente ». */
const relations =
  /\b(prescript(eur|rice)s?|orient(eur|rice)s?|owner|agente?s?|correspondante?s?|tut(eur|rice)s?|parents?|mere|pere|conjointe?|responsables?|manager|superieure?|urgence|emergency|signataire|saisie|entreprise|structure|organisme|organisation|employeur|partenaire|company|partner|association)\b/;
const contact = /\b(e ?mail|mail|mel|courriel|tel|telephone|portable|phone|nom|prenom|name|contact|adresse)\b/;

/** True for a folded header of a column that holds the name or the contacts of somebody who is not the participant (counting rule C9). */
export function isOfSomebodyElse(header: string): boolean {
  return (
    payers.test(header) ||
    doers.test(header) ||
    professionals.test(header) ||
    (relations.test(header) &&
      contact.test(header) &&
      !/\b(nom|name)\b.*\b(structure|organisme|partenaire|partner)\b/.test(header))
  );
}
