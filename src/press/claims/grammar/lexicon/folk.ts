import { oneOf } from '../../text/quiet/oneOf.ts';
import { singular } from './singular.ts';

/** Who a figure may be of, singular and folded: by age and family, by situation, by trade, by where they come from, as a body. */
const isNamed = oneOf(`
enfant ado adolescent adulte jeune senior aine ainee cadet cadette bebe nourrisson gamin gamine gosse fille garcon fillette fils homme femme dame monsieur vieillard vieille doyen doyenne ancien ancienne mineur majeur quadra quinqua sexagenaire septuagenaire octogenaire nonagenaire centenaire trentenaire quadragenaire quinquagenaire
parent pere mere papa maman frere sour soeur cousin cousine oncle tante neveu niece mamie papi couple famille foyer menage conjoint conjointe epoux epouse veuf veuve jumeau orphelin celibataire tuteur tutrice aidant aidante
chomeur chomeuse retraite retraitee salarie salariee etudiant etudiante eleve ecolier ecoliere collegien collegienne lyceen lyceenne apprenti apprentie stagiaire alternant alternante interimaire saisonnier saisonniere independant independante freelance cadre ouvrier ouvriere employe employee fonctionnaire agent agente patron patronne entrepreneur entrepreneuse createur repreneur allocataire beneficiaire precaire pauvre riche demuni demunie exclu exclue sdf refugie refugiee migrant migrante exile exilee etranger etrangere demandeur demandeuse reconverti reconvertie
sourd sourde malentendant aveugle malvoyant malade patient patiente handicape handicapee invalide autiste dyslexique detenu detenue prisonnier prisonniere incarcere condamne illettre illettree analphabete allophone francophone anglophone
paysan paysanne agriculteur agricultrice vigneron vigneronne eleveur berger bergere maraicher pecheur marin matelot soldat soldate militaire gendarme policier policiere pompier douanier gardien gardienne surveillant surveillante vigile infirmier infirmiere medecin docteur soignant soignante pharmacien dentiste kine assistant assistante professeur prof enseignant enseignante instituteur institutrice educateur educatrice chercheur savant ingenieur technicien technicienne artisan artisane commercant commercante boulanger boulangere boucher coiffeur coiffeuse serveur serveuse cuisinier cuisiniere hotelier restaurateur chauffeur routier livreur facteur postier macon plombier electricien menuisier charpentier peintre mecanicien soudeur caissier caissiere vendeur vendeuse comptable secretaire avocat avocate notaire juge journaliste ecrivain auteur autrice artiste musicien musicienne comedien comedienne danseur danseuse chanteur chanteuse sportif sportive joueur joueuse rugbyman footballeur cycliste coureur nageur randonneur chasseur motard touriste vacancier vacanciere estivant campeur voyageur voyageuse passager client cliente consommateur usager usagere abonne abonnee adherent adherente licencie licenciee locataire proprietaire logeur voisin voisine riverain riveraine resident residente habitant habitante citoyen citoyenne citadin citadine urbain urbaine rural rurale villageois villageoise montagnard insulaire expatrie nomade gitan
public population clientele generation communaute collectif groupe bande troupe foule tribu peuple nation societe assistance auditoire jeunesse vieillesse enfance clan classe promotion promo cohorte public contingent tranche categorie minorite majorite moitie poignee part partie elite diaspora
debutant debutante novice neophyte expert experte initie initiee passionne passionnee amateur amatrice curieux curieuse fidele volontaire candidat candidate recrue inscrit inscrite absent absente present presente participant participante arrivant nouveau nouvelle gagnant perdant vaincu invite invitee hote electeur electrice votant contribuable
marraine parrain filleul filleule proche voisinage parente parentele entourage ami amie copain copine camarade collegue compagnon compagne partenaire rival rivale concurrent concurrente homologue pair adversaire ennemi ennemie heros heroine temoin otage victime survivant rescape sinistre blesse
emmaus secours restos breton bretonne gascon gasconne wallon bourguignon bourguignonne
musulman catholique chretien protestant juif croyant moine pretre cure nonne imam rabbin syndicaliste militant militante

child children kid teenager adult senior girl boy man woman men women father mother parent family families couple household neighbour neighbor resident inhabitant citizen villager newcomer beginner graduate pupil student teacher nurse doctor farmer soldier sailor prisoner inmate refugee migrant worker employee manager jobseeker pensioner retiree veteran tourist visitor customer client user member artist musician athlete player driver shopkeeper baker crowd public population generation group community people person
`);
/** Trades, callings and origins by their endings. */
const ENDING = /(?:eur|euse|rice|ier|iere|ien|ienne|iste|ois|oise|ais|aise|ain|aine|logue|naute|ateur)$/;
/** Words with such an ending that are nobody. */
const isNobody = oneOf(`
bonheur malheur honneur chaleur douceur lenteur ampleur hauteur profondeur longueur largeur rigueur vigueur humeur saveur couleur lueur faveur ferveur stupeur torpeur pudeur candeur splendeur valeur moteur cour cour grandeur fraicheur minceur epaisseur blancheur noirceur raideur tiedeur laideur rondeur tenue teneur terreur horreur erreur fureur douleur odeur fleur peur sueur vapeur labeur clameur rumeur ardeur langueur pesanteur majeure heure demeure
ordinateur compteur projecteur moniteur ecouteur routeur serveur lecteur curseur processeur detecteur accelerateur retroviseur indicateur vecteur secteur facteur tracteur moteur ascenseur radiateur ventilateur refrigerateur aspirateur batteur marqueur surligneur denominateur numerateur diviseur multiplicateur catalyseur revelateur declencheur
papier cahier fichier dossier calendrier escalier palier pilier levier clavier evier panier soulier collier chantier sentier quartier metier courrier laurier rosier verger olivier premier dernier entier chevalet fevrier janvier lumiere matiere maniere barriere riviere priere carriere frontiere poussiere premiere derniere banniere criniere lisiere pepiniere rentiere biere tiere fourmiliere cafetiere theiere
bien rien lien chien soutien maintien entretien ancien quotidien italien antenne scene semaine peine reine laine plaine veine graine chaine haine aubaine dizaine douzaine quinzaine vingtaine trentaine centaine quarantaine domaine main pain bain grain train terrain lendemain refrain gain parrain levain airain
liste piste
fois mois trois choix bois poids croix voix noix jamais mais frais balais palais marais relais delais biais rabais essai
`);

/** Whether a folded noun, as written or one of several, is somebody. */
export function isFolk(word: string): boolean {
  const one = singular(word);
  return isNamed(word) || isNamed(one) || (one.length > 4 && ENDING.test(one) && !isNobody(one) && !isNobody(word));
}
