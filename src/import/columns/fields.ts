import type { Field } from '../../model/dataset/field.ts';
import { fold } from '../words/fold.ts';
import { withoutFeminine } from '../words/inclusive.ts';
import { durationField } from './durations.ts';
import { foreign } from './foreign.ts';
import { isOfSomebodyElse } from './others.ts';
import { intention, polarityOf } from './presence/polarity.ts';

/** A city, and nothing that says whose. */
const plainCity = /\b(ville|commune|city|localite|town)\b/;

/** Questions about a workshop that are not its name: what people expect or think of it, and how they heard of it. */
const opinion =
  /\b(comment|pourquoi|(que|qu) (en )?(pense\w*|avez vous pense)|pensez|satisf\w*|avis|recommand\w*|connu|connaissance|entendu|attentes?|attendez|jugez|evalu\w*|utile|amelior\w*|remarques?|commentaires?|observations?|suggestions?|interess?t?\w*|apprecie\w*|retenu|feedback|rating|rate|comments?|notes?|how did you|why|would you|did you|opinion|motivations?|objectifs?|besoins?|apport\w*|appris|deja|(autres?|prochaine?s?) (ateliers?|seances?|themes?|formations?))\b/;

/** Fields whose headers name somebody else and yet are of use. */
const headcounts: ReadonlySet<Field> = new Set<Field>(['headcount', 'companions', 'guardian']);

/** Stands in the list for what `polarityOf` knows. */
const presenceMark = /(?!)/;

/** Headers by meaning, tried in order on folded text: the narrow before the broad. */
const patterns: readonly (readonly [RegExp, Field])[] = [
  [
    /^(nb|nbre|nombre|number of|no of|count|qty|quantite|quantity|effectifs?|taille|size|total)( (de|d|of|du|des|total|totale?s?|reel|prevu|tot))* ?(personnes?|participants?|participantes?|pers|people|persons?|presents?|presentes?|attendees?|adultes et enfants|eleves|jeunes|beneficiaires|usagers|public|groupe|group|party|billets?|tickets?|places? (reservees?|prises?|achetees?)|seats?( booked| taken)?|inscrits? (dans le )?groupe)( (present\w*|recue?s?|accueillie?s?|touchee?s|accompagnee?s|inscrite?s|reservees?|venue?s|attended|booked))?$|^((ticket|billet|seat|place)s? (quantity|quantite|count)|qty|quantite|quantity|effectif|group size|party size|taille du groupe|headcount|attendance count|places? (reservees?|prises?)|nb pers|nbpers|nbpersonnes|nb personnes|personnes presentes|combien (de personnes|etes vous|serez vous)|how many (people|of you|persons?)|participants? (presents?|recus?))\b.*$/,
    'headcount',
  ],
  [
    /^(nb|nbre|nombre|number|n)? ?(de |d |of )?(accompagnant(e|s|es)?|accompagnateurs?|additional (guests?|people|attendees?)|extra (guests?|people)|guests|plus ones?|invites? supplementaires?|personnes? (supplementaires?|en plus|accompagnantes?))$|^accompagne(e|s|es| e)? (de|par|d) .*\b(nb|nbre|nombre|pers|personnes?)\b$/,
    'companions',
  ],
  [
    /\b(mail|email|e mail|courriel|mel|telephone|tel|portable|nom|prenom|contact|adresse|name|phone)\b.*\b(parents?|mere|pere|tuteur|tutrice|responsable( legal| de l enfant)?|representant( legal)?|guardian|mother|father)\b|\b(parents?|guardian|mother|father) (e ?mail|mail|name|phone|contact)\b/,
    'guardian',
  ],
  [/^(classe|class|grade|niveau scolaire|groupe( d age)?|section)( (de l enfant|scolaire))?$/, 'second_sign'],
  [
    /^((en|sur( la)?|on( the)?|rang( en| sur)?|position( en| sur)?|is|mis en) )?(liste? (d )?attente|file d attente|wait ?list\w*|waiting list|standby|stand by)( (rank|position|rang|oui non|o n))?$|^en attente$|^waitlist(ed)? (rank|position)$/,
    'waitlist',
  ],
  [/\bseat(ing)?\b|\bsieges?\b|^(event|session|id) id$|^id (event|evenement|session|seance|atelier)$/, 'ignored'],
  [
    /\bsalle d attente\b|\bwaiting room\b|\btime ?zone\b|\bfuseau horaire\b|\b(duree|duration|time in session)\b|^(points|feedback|score) /,
    'ignored',
  ],
  [
    /\b(capacite|capacity|jauge|attendee limit|max (attendees|participants)|quota)\b|\bplaces (disponibles|maximum|ouvertes|offertes)\b|\bnombre max\w* de (places|participants|personnes)\b/,
    'capacity',
  ],
  [
    /^((heure|horaire) (de )?(la |l )?(fin|depart|sortie)( (de |du )?(la |l )?(seance|atelier|session|reunion))?|end time|(session|workshop|event|meeting) end( time)?|leave time|time out|departure( time)?|check ?out( time)?|checked out( at)?|heure fin)$/,
    'end_time',
  ],
  [/\b(deja|before|previously|auparavant|premiere fois|first time)\b/, 'ignored'],
  [
    /^(refund(ed)?|deleted|remboursee?|supprimee?|((date|motif|raison) (de |du |d )?(l )?|s est |s etait |a |est |withdrawn or )?(annulee?|annulation|cancell?ed|cancellation|(seance|atelier|session|cours|evenement|event|workshop|class) (annulee?|reportee?|cancell?ed)|desiste\w*( e)?|desistement|withdrew|withdrawn|withdrawal|retractation)( (le|on|date|at|par .*|oui non|o n))?)$/,
    'cancelled',
  ],
  [/\b(lieu|ville|pays|commune|departement) de naissance\b/, 'ignored'],
  [
    /\b(statut|status|etat)\b.*\b(commande|paiement|reglement|reservation|order|payment)\b|\b(order|payment|approval|rsvp) (status|state)\b/,
    'order_status',
  ],
  [
    /\b(date|heure|jour)\b.*\b(commande|achat|reservation|inscription|paiement|creation|prise|demande|envoi|enregistre)\b|\b(order|booking|registration|register|rsvp|purchase|created|payment) (date|time|at|on)\b|^(rsvped on|created at|enregistre le|date d inscription|inscrit le)$/,
    'ignored',
  ],
  [/\b(derniere|date de) (modification|mise a jour)\b|^(last update|updated at|modified|modifie le)$/, 'modified'],
  [
    /\b(numero|n|no|id|code|reference|ref)\b( de| du)?( l)? (billet|ticket|attendee|participant)\b|^(attendee (no|id)?|ticket (id|number|no)|barcode( no)?|codes? barres?|id (weez ticket|inscription|reservation)|secret|id cra|numero d inscription)$|^attendee$/,
    'ticket',
  ],
  [
    /^(user id|id (usager|beneficiaire|personne|utilisateur|contact)|identifiant( (usager|beneficiaire|personne))?|ide|identifiant (pole emploi|france travail|pe|ft|demandeur|de)|contact id|respondent id|participant id|(member|membership|student|learner|client|customer|beneficiary|person) (id|no|number)|((numero|n|no|num|id|identifiant|matricule)( de| d| du| l)? )(adherente?|membre|usagere?|beneficiaire|stagiaire|apprenante?|eleve|etudiante?|licenciee?|personne|carte( d adherent)?)|matricule)$/,
    'person',
  ],
  [
    /\bdate\b.*\bnaissance\b|\bnaissance\b.*\bdate\b|^(ne le|nee? le|ne e le|birth ?date|date of birth|birthday|dob|naissance)$/,
    'birth_date',
  ],
  [/\bannee\b.*\bnaissance\b|^(birth year|year of birth|ne e en|nee? en)$/, 'birth_year'],
  [/\bage\b/, 'age'],
  [
    /\bdate\b.*\b(rendez vous|rdv|coaching|entretien|accompagnement)\b|^(appointment date|coaching date|date rdv|(rdv|rendez vous|entretien)( n)?( \d)?)$/,
    'coaching_date',
  ],
  [
    /\bdate\b(?!.*\b(fin|saisie)\b).*\b(opportunite|embauche|contrat|sortie|candidature|signature|placement)\b|^(hire date|outcome date|opportunity date)$/,
    'opportunity_date',
  ],
  [
    /\b(type|nature|categorie)\b.*\b(opportunite|contrat|sortie|embauche|emploi)\b|^(opportunite|opportunity( type)?|outcome)$/,
    'opportunity_type',
  ],
  [/\b(preuve|justificatif)\b|\bsource\b.*\b(information|opportunite|declaration)\b|^evidence( level)?$/, 'evidence'],
  [
    /\b(code )?postal\b.*\b(seance|atelier|lieu|session)\b|^(code postal du lieu|venue (zip|postcode))$/,
    'session_postcode',
  ],
  [
    /\bville\b.*\b(seance|atelier|session|deroul\w*|lieu|evenement|animation)\b|\b(commune|lieu)\b.*\b(atelier|seance|session)\b.*\b(ville|commune)\b|^(venue city|session city|event city|ville de l atelier|commune de l atelier)$|\bcommune\b.*\b(atelier|seance|session|lieu)\b|\b(city|town)\b.*\b(workshop|session|event|class)\b|\b(workshop|session|event|class|venue) (city|town)\b/,
    'session_city',
  ],
  [
    /\b(ville|commune)\b.*\b(habit\w*|residence|domicile|personne|participant|beneficiaire|usager|candidat|adresse)\b|\b(habit\w*|resid\w*)\b.*\b(ville|commune|vous)\b|\blieu (de residence|d habitation|de domicile)\b|^(domicile|residence|habite( a)?)$|\bou (habitez|residez|vivez)\b|\bwhere do you (live|reside)\b|\b(do you live|live in)\b|\b(votre|vos|ta|ton|your|my|home|mailing|personal) (ville|commune|city|town)\b|^(home city|ville du participant|city of residence|hometown)$/,
    'home_city',
  ],
  [/\b(code postal|postcode|zip)\b|^cp$/, 'home_postcode'],
  [
    /^(?!.*\b(auto\w*|not|non)\b)(?!.*\bchecked out\b)(?!.*\b(lists?|liste|type|device|gate|mode|link|lien|url|qr)\b).*(\bcheck(ed)? ?in\b|\bscann?(ee?s?|ed)?\b|\bpoint(age|ee?s?)\b|\bcompostee?s?\b|\b(validee?|controlee?|enregistree?) a l (entree|accueil)\b)|^(checkin|(horodatage|heure) (d |de l |du )?(entree|arrivee|scan|passage|pointage)|date (de |du )?(controle|validation)|date d? ?(utilisation|entree|enregistrement|arrivee|passage|scan|pointage|check ?in)|(heure (d |de l )?)?(arrivee|entree)|utilisee?( le)?|used( date)?|enregistree?( le)?|(billet|ticket) (utilise|controle|valide)|statut (du |de )?controle|controlee?( le| a)?|(badge|pointe|emarge)e?( le| a| at)|entree scannee|control status( (status|scan date))?)$/,
    'check_in',
  ],
  [
    /\bsituation\b|\bstatut (professionnel|d emploi|du beneficiaire)\b|\b(occupation|profession|emploi actuel|activite professionnelle|employment)\b|\bcategorie socio\w*/,
    'occupation',
  ],
  [/\bdate\b.*\b(attended|suivie?|venue|passage|participation|presence)\b/, 'session_date'],
  [/\b(session|workshop|event|class|course|atelier|seance|formation)s? (attended|suivie?)s?\b/, 'title'],
  [intention, 'order_status'],
  [presenceMark, 'presence'],
  [
    /\b(date|jour)\b.*\b(seance|atelier|session|evenement|event|cours|animation|formation|debut|convocation)\b|\bdate of (the )?(session|workshop|event|class|training)\b|\b(workshop|class|training|course|session|event) date\b|\b(choix|choisir|choisissez|selection\w*) .*\b(date|jour)\b|\b(date|jour) (choisie?|retenue?|souhaitee?|selectionnee?)\b|\bquel(le)? (jour|date)\b|^convoquee?s?( le)?$|\bdate de (la )?convocation\b|^(date|jour|le|event( start)? date|session date|start date|date debut|date heure|date et horaire|start|horaire de la seance|event start|date et heure|(meeting|call|webinar) (start|date)( (time|date))?|(debut|date) (de la |de )?(reunion|visio))$/,
    'session_date',
  ],
  [
    /^(heure( de debut)?|horaires?|start time|(event|scheduled|actual) (start )?time|session time|time|debut|creneau)$|\bheure\b.*\b(debut|seance|atelier|session)\b/,
    'session_time',
  ],
  [/\bmail\b|\bmel\b|\bcourriel\b|\be mail\b|\bemail\b|^adresse (de messagerie|electronique)$|^mel$/, 'email'],
  [/\b(telephone|tel|mobile|portable|phone)\b/, 'phone'],
  [
    /^(nom (et|&)? ?prenom|prenom (et )?nom|nom complet|participant|participants?|beneficiaire|usager|stagiaire|name|full name|nom prenom|attendee name|participant name|name original name|nom nom original|nom original|contact name|contact|nom du contact|display name|screen name|nom affiche|nom d affichage|nom du (participant|beneficiaire|stagiaire)|candidat|usager s|invite|invitee( (full )?name)?|clients?|clientes?|inscrite?s?|inscrit es?|allocataires?|apprenti(e|s|es| es?)?|salarie(e|s|es| es?)?|personne|(apprenant|alternant|etudiant|adherent|licencie)e?|eleve|identite|qui|who|learner|trainee|student)$/,
    'full_name',
  ],
  [
    /\bnoms? (et |ou |de famille et )?prenoms?\b|\bprenoms? (et |ou )?noms?\b|\b(first and last|full) name\b|\byour name\b/,
    'full_name',
  ],
  [/\bprenoms?\b|\bfirst ?name\b|\bgiven name\b/, 'first_name'],
  [
    /\bnom\b(?! (de |d |du |des |de la |de l )(?!famille|naissance|usage|epou|participant|beneficiaire|usag|candidat|stagiaire|personne|inscrit|adherent|eleve|apprenant|demandeur|salarie|client|jeune|membre|visiteur|invite|epouse|mariage))(?!.*\b(lieu|atelier|structure|partenaire|seance|salle|evenement|utilisateur|organisation|organisme|entreprise|employeur|etablissement|association)\b)|\b(last|sur|family) ?name\b/,
    'last_name',
  ],
  [/\b(genre|sexe|civilite|gender|sex|title prefix|salutation)\b|^civ$/, 'gender'],
  [opinion, 'ignored'],
  [/\breserve\w*\b/, 'reserved'],
  [/\b(partenaires?|prescripteur|structure|organisme|partner|orienteur|orientee? par|prescrit par)\b/, 'partner'],
  [/\b(themes?|thematiques?|topic|subject|domaine)\b/, 'theme'],
  [
    /\b(lieux?|salle|venue|place|site|location|adresse du lieu)\b|^(where|ou)\b.*\b(workshop|session|event|atelier|seance|formation|cours)\b|^(ou|where)$/,
    'venue',
  ],
  [
    /^(nom (de l |d )?)?activites?( (suivie|choisie)s?)?$|^activity( (name|title))?$|\b(ateliers?|seances?|intitule|titre|evenement|(sub)?event( title| name)?|(meeting|webinar) (name|title|topic)|nom (de la |du )(reunion|webinaire)|session|formation|title|module|workshop|campaign name|nom de la campagne)\b/,
    'title',
  ],
  [plainCity, 'session_city'],
];

/** A question longer than this is told by its beginning. */
const LONGEST = 300;

/** What a header names, by its meaning alone; `null` when nothing tells. */
export function guessField(header: string): Field | null {
  const short = header.slice(0, LONGEST);
  const written = fieldOf(fold(short), short);
  const own = written ?? (/[·•‧∙(.]e/iu.test(short) ? fieldOf(fold(withoutFeminine(short)), short) : null);
  if (own !== null || !/\p{Ll}\p{Lu}/u.test(short)) return own;
  const apart = short.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return fieldOf(fold(apart), apart);
}

function fieldOf(folded: string, header: string): Field | null {
  if (folded === '') return null;
  const isOfHome =
    /\b(foyer|household|menage|famille|family|logement|home|entreprise|company|salaries|employees)\b/.test(folded);
  const own = isOfHome ? undefined : patterns.find(([pattern, field]) => headcounts.has(field) && pattern.test(folded));
  if (own !== undefined) return own[1];
  const length = durationField(folded);
  if (length !== null) return length;
  if (isOfSomebodyElse(folded)) return 'ignored';
  for (const [pattern, field] of patterns)
    if (!headcounts.has(field) && (pattern === presenceMark ? polarityOf(header) !== null : pattern.test(folded)))
      return field;
  return foreign.get(folded) ?? null;
}

/** True for a header that says city and not whose: the session's or the person's. */
export function isPlainCity(header: string): boolean {
  const folded = fold(header.slice(0, LONGEST));
  return patterns.find(([pattern]) => pattern.test(folded))?.[0] === plainCity;
}
