import { oneOf } from '../../text/quiet/oneOf.ts';
import { singular } from './singular.ts';

/** Where, when, at what occasion, by what means, at whose and on what a workshop may be held, singular and folded. */
const isNamed = oneOf(`
ville village hameau bourg bourgade cite commune quartier banlieue faubourg agglomeration metropole capitale prefecture departement region canton arrondissement pays territoire territoire zone secteur district bassin terroir province littoral cote bord plage port quai digue mer ocean lac etang riviere fleuve canal ile montagne vallee col causse plateau plaine garrigue foret bois campagne champ vigne verger desert frontiere nord sud est ouest midi
rue avenue boulevard place square parc jardin esplanade parvis carrefour allee impasse autoroute gare aeroport station metro tram tramway bus car train bateau peniche ferry avion voiture caravane roulotte velo camping aire halte escale
batiment immeuble maison appartement logement foyer residence domicile chateau palais tour ferme grange hangar entrepot usine magasin boutique supermarche marche halle bar restaurant cantine hotel auberge gite refuge chapiteau tente yourte cabane eglise temple mosquee synagogue monastere abbaye couvent cimetiere musee theatre cinema stade gymnase piscine salle amphitheatre amphi hall couloir cour preau etage cave grenier cuisine bureau agence banque poste
ecole college lycee universite faculte campus creche maternelle internat bibliotheque mediatheque ludotheque conservatoire hopital clinique maternite dispensaire ehpad hospice prison cellule caserne commissariat gendarmerie tribunal mairie prefecture ambassade consulat parlement senat ministere
association fondation federation syndicat club ligue mission entreprise societe firme groupe cooperative mutuelle caisse chambre ordre office organisme institution institut institut ecole academie administration collectivite etat departement europe union onu armee police justice eglise radio television tele chaine
matin matinee soir soiree nuit midi aube aurore crepuscule jour journee lendemain veille semaine mois trimestre semestre saison printemps ete automne hiver vacances toussaint noel paques ramadan lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre decennie siecle epoque ere confinement treve
festival salon foire forum fete kermesse marche concert spectacle concours tournoi match course conference congres colloque seminaire reunion assemblee stage cours lecon formation examen competition exposition expo braderie inauguration vernissage ceremonie messe mariage bapteme bal
visio visioconference internet application site blog tablette webinaire podcast video correspondance distance domicile
rugby foot football tennis judo natation danse yoga couture cuisine tricot poterie peinture chant theatre jardinage bricolage peche chasse petanque belote scrabble anglais espagnol occitan chinois arabe italien allemand breton catalan basque latin maths mathematiques lecture ecriture comptabilite soudure mecanique menuiserie maconnerie agriculture viticulture apiculture conduite secourisme couture
contact adresse abonnement annuaire fichier liste carnet repertoire guide newsletter surf boxe ski escrime golf basket handball volley karate aikido equitation escalade rando randonnee cyclisme voile aviron plongee kayak badminton squash athletisme gymnastique fitness pilates zumba musculation relaxation meditation sophrologie broderie vannerie calligraphie origami dessin aquarelle gravure sculpture ceramique vitrail bijou patisserie boulangerie oenologie brasserie potager compost permaculture astronomie astrologie geographie physique chimie biologie droit economie gestion marketing vente finance fiscalite immobilier crypto console bridge poker tarot loto karaoke chorale piano guitare violon accordeon flute saxophone trompette rap slam jazz techno opera cirque marionnette manga dictee orthographe grammaire conjugaison russe portugais japonais coreen grec turc polonais roumain ukrainien braille robotique drone domotique montage coran bible
cv smartphone mobile portable console borne kiosque imprimante scanner messagerie mail courriel sms mms chat forum
cotisation adhesion visite don vote petition sondage questionnaire enquete candidature
handicap maladie cancer depression deuil divorce separation grossesse surdite cecite autisme chomage retraite diplome bac baccalaureat brevet licence master doctorat bts bep permis visa nationalite rsa allocation salaire revenu emploi contrat cdi cdd interim poste metier profession carriere accent langue dialecte patois religion foi uniforme blouse casque costume bure robe toge fauteuil canne prothese foulard tatouage barreau menotte bracelet ecrou evasion peine peloton bataillon regiment escadron
espoir esperance rumeur bruit doute soupcon supposition speculation previsionnel
prevision hypothese simulation estimation projection legende fiction mythe mensonge doublon fraude erreur faute tricherie triche budget objectif cible reve scenario

city town village district suburb region county country countryside coast sea lake river island mountain valley forest farm field street square park station airport bus train boat ferry plane van house home building school college university library hospital clinic prison jail barracks office shop store market mall factory museum theatre theater cinema stadium church mosque temple court hall room classroom kitchen hotel restaurant pub bar camp
morning evening night afternoon noon weekend week day month quarter season spring summer autumn winter holiday christmas easter monday tuesday wednesday thursday friday saturday sunday
festival fair forum conference exhibition contest match race party concert show meeting exam class
phone app website online tablet video webinar
`);
/** Shops, works and collections by their endings. */
const ENDING = /(?:erie|theque|drome|rium|oir|oire)$/;
const isNowhere = oneOf(
  'memoire histoire victoire gloire espoir desespoir savoir pouvoir devoir vouloir miroir tiroir trottoir rasoir terroir territoire accessoire trajectoire repertoire loterie serie batterie theorie categorie imprimerie-de plaisanterie tracasserie moquerie flatterie causerie reverie camaraderie confrerie galerie soirie foire-de armoire baignoire echappatoire observatoire preparatoire arrosoir couloir comptoir-de',
);

/** Whether a folded noun is where, when, at what occasion, by what means or on what something may be held, or what is no count at all. */
export function isWhereabouts(word: string): boolean {
  const one = singular(word);
  return isNamed(word) || isNamed(one) || (one.length > 4 && ENDING.test(one) && !isNowhere(one));
}
