import { fold } from '../../words/fold.ts';
import { readYesNo } from '../../words/yesNo.ts';

const flags =
  /^(is |est )?(an? |un |une )?(co )?(moderat(or|eur|rice)|host|hote|organi[sz]er|organisat(eur|rice)|event host|staff|animat(eur|rice)|formateur|formatrice|intervenante?|benevole|volunteer|equipe|test|brouillon|draft|(commande|compte|ligne|reservation|inscription|donnees?|saisie|billet|fiche) (de )?test|test (order|user|account|record|booking|registration|ticket|entry|data))s?( ?\?)?$/;
const roles =
  /^(roles?|role (du |de la |de )?(participante?|inscrite?|personne)|participant role|type de (participante?|public|personne|profil)|attendee type|user type|profil|(en )?qualite( de)?|user role|fonction|meeting role)$/;
const hosts =
  /^(co ?)?(organi[sz]\w*|host|hote\w*|animat\w*|moderat\w*|formateur|formatrice|intervenant\w*|facilitat\w*|trainer|staff|equipe|mediat(eur|rice)\w*|benevole\w*|volunteer\w*|test)\b/;

const tickets =
  /^(type|categorie|nature|libelle|nom)s? (de |d |du )?(l )?(billet|badge|ticket|tarif|inscription|inscrit|invite|pass|entree|acces)s?$|^(ticket|badge|pass|guest|attendee|registration) (type|category|class|name)$|^(categorie|category|badge|billet|tarif|statut du participant)$/;
const ticketsOfHosts =
  /^(pass |badge |billet )?(staff|equipe|crew|organi[sz]ers?|organisat(eur|rice)s?|benevoles?|volunteers?|hosts?|animat(eur|rice)s?|intervenante?s?|formateurs?|formatrices?)$/;

/** True for a column of tickets one of which is that of whoever runs the session. */
export function areTicketsOfHosts(header: string, texts: readonly string[]): boolean {
  return (
    tickets.test(fold(header.slice(0, 80))) &&
    texts.length <= 12 &&
    texts.some((text) => ticketsOfHosts.test(fold(text)))
  );
}

/** True for a header that tells whoever ran the session, or a trial of the tool, from those who came. */
export function isRoleHeader(header: string): boolean {
  const folded = fold(header.slice(0, 80));
  return flags.test(folded) || roles.test(folded);
}

/** True when the cells under such a header do: a yes or no, or the words of roles. A name is no role. */
export function saysRoles(texts: readonly string[]): boolean {
  if (texts.length === 0 || texts.length > 8) return false;
  return (
    texts.every((text) => readYesNo(text) !== null) || texts.some((text) => text.length < 30 && hosts.test(fold(text)))
  );
}

/** True for the role of somebody who is not a beneficiary (counting rules C13 and C23). A presenter counts. */
export function isHostRole(role: string): boolean {
  return readYesNo(role) === 'yes' || hosts.test(fold(role)) || ticketsOfHosts.test(fold(role));
}

const tests =
  /^(test|tests|essai|testeu(r|se)|toto|tata|foo|bar|demo)( (test|tests|essai|testeu(r|se)|toto|tata|foo|bar|demo|inscription|reservation|commande|\d+))+$|^(compte|utilisateur|user|participant|personne|inscription) (de )?test\b|^test (compte|user|utilisateur|inscription)/;
const rooms =
  /^(conf(erence)?|meeting|board|training|zoom) ?rooms?\b|^salle (de )?(conf\w*|reunion|visio|formation|zoom)\b|^(visio|ecran|webcam|videoprojecteur|room) \d+$|\b(notetaker|note taker|fireflies|otter( ai)?|read ai|tl dv|fathom)\b|^(otter|fireflies)/;

/** In every such name. */
const marks =
  /test|essai|toto|tata|foo|bar|demo|room|salle|ecran|webcam|projecteur|visio|taker|fireflies|otter|read|tl|fathom/;

/** False for a text that is part of no name for which `isNoPerson` holds: most are told at a glance. */
export function mayBeNoPerson(part: string): boolean {
  return marks.test(fold(part));
}

/** True for a name under which a tool was tried, or a room or a robot joined a call. */
export function isNoPerson(name: string): boolean {
  const folded = fold(name.slice(0, 100));
  return folded !== '' && (tests.test(folded) || rooms.test(folded));
}
