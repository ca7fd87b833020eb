import { isTellingHow } from '../text/quiet/adverbs.ts';
import { oneOf } from '../text/quiet/oneOf.ts';
import { isFolk } from './lexicon/folk.ts';
import { singular } from './lexicon/singular.ts';
import { isWhereabouts } from './lexicon/whereabouts.ts';
import { isUnreal } from './words.ts';

/** Feelings, virtues, efforts: with, without or out of them whoever came is everybody all the same. */
const FEELINGS = `
amour joie fierte honneur bonheur plaisir emotion passion courage force audace envie elan entrain enthousiasme ferveur fougue flamme coeur ame esprit humour rire sourire energie vitalite vigueur panache eclat
patience tenacite perseverance obstination opiniatrete determination volonte pugnacite constance rigueur methode pragmatisme optimisme dynamisme professionnalisme volontarisme realisme humanisme heroisme civisme serieux sincerite
bienveillance tendresse douceur gentillesse delicatesse chaleur generosite modestie humilite simplicite lucidite sagesse finesse justesse souplesse gratitude reconnaissance respect dignite confiance conviction exigence ecoute
imagination creativite inventivite ingeniosite debrouillardise curiosite malice impatience gourmandise appetit soif ardeur zele devouement abnegation engagement implication mobilisation solidarite entraide fraternite cohesion complicite convivialite
effort efforts peine travail labeur sueur hate precipitation lassitude fatigue inquietude angoisse peur crainte colere tristesse nostalgie apprehension reticence hesitation difficulte embuche obstacle adversite alea aleas imprevu turbulence moyens
satisfaction emerveillement admiration etonnement stupefaction surprise soulagement apaisement serenite calme assurance aplomb brio talent style elegance panache maestria virtuosite fidelite loyaute attachement merveille esperances attentes previsions perfection euphorie allegresse liesse jubilation contexte conjoncture
`;
/** What goes with any undertaking and is nobody, nowhere and at no time. */
const MATTERS = `
succes reussite victoire triomphe exploit prouesse record palmares score recolte moisson fruit graine racine fleur resultat effet efficacite performance progres avancee bond saut essor hausse baisse progression croissance tendance dynamique preuve
chiffre nombre statistique courbe compteur indicateur total verbe titre slogan discours parole chapitre page phrase mot tempo cadence rythme coulisse role
cap boussole gouvernail horizon naufrage nuage etincelle braise poudre lumiere ombre
virage tournant trajectoire detour sillon sillage vitesse machine mecanique rouage engrenage frein accelerateur retroviseur volant carburant chemin route voie sentier pas
pierre brique edifice socle pilier charpente passerelle cle seuil barriere verrou porte fenetre
enjeu defi pari medaille atout mise
age main bras tete oil oeil yeux regard oreille levre bouche doigt epaule souffle sang dos visage coude genou
euro sou richesse investissement prix cout poche tresor
idee pensee constat question reponse raison cause consequence logique evidence temoignage signe symbole indice lecon morale regle principe valeur sens avis opinion vue angle image tableau portrait synthese compte detail chose fait cas sujet notion terme enseignement reputation renommee notoriete
lien rencontre echange partage proximite dialogue conversation remerciement hommage applaudissement soutien aide appui concours coup geste
clic formulaire demarche dematerialisation jargon
besoin demande attente interet engouement affluence frequentation effervescence ebullition necessite bouillonnement rentree liste service
heure temps chance hasard destin fortune sort magie alchimie miracle secret recette formule ingredient sauce levain mayonnaise
agenda planning ambiance file queue
aventure ouverture envergure mesure posture rupture nouveaute vocation essentiel equilibre ensemble reste ecart fosse retard avance limite dimension ampleur portee echelle taille poids ordre grandeur habitude certitude
parti ouvrage tache boulot garantie levier promesse
avenir lendemain passe present memoire souvenir trace empreinte marque bougie
scepticisme prejuge cliche poncif stereotype projecteur fracture illectronisme
vie existence
`;
/** Things of the same kind that a workshop may be held in, on or with. */
const THINGS = `
registre archive tableur fichier cahier arme bec masque siege preneur nouvelle
visage equation puzzle mosaique kaleidoscope trame canevas toile fresque epopee odyssee saga feuilleton conte fable rappel clin bilan
fil maille noeud lame onde remous maree flux reflux source ruisseau fleuve goutte ocean sommet cime pente ascension palier degre cran echelon
coeur poumon colonne epine nerf muscle colosse geant pilier figure bouchee appetit menu plat dessert cerise gateau ingredient levure saveur gout parfum arome epice sel piment
boulet chape fardeau carcan joug chaine maillon rempart bouclier filet tremplin rampe balise repere jalon cailloux caillou poucet nuance palette couleur teinte ton gamme accord diapason unisson orchestre baguette bemol diese
combat lutte bataille assaut conquete reconquete treve armistice revanche penalty dribble tribune gradin arbitre sifflet coulee
dossier pile tiroir etagere colonne case rubrique encadre encart rapport 
bilan compteur thermometre barometre boussole aiguille cadran pendule horloge metronome balancier levier
-la serment parole engagement pacte
philosophie doctrine credo mantra devise maxime adage proverbe refrain rengaine litanie
desert-la oasis terreau semence semis moisson vendange recolte recoltes cueillette bourgeon seve arbre ecorce
pari gageure utopie folie audace sagacite clairvoyance intuition flair instinct reflexe automatisme
soif faim fringale ivresse vertige tournis frisson 
fleau maux mal malaise blues spleen 
papier numerique informatique digital ecran inclusion autonomie egalite equite mixite parite laicite citoyennete democratie droit droits devoir acces
publicite-la renom aura prestige image credit estime faveur indulgence approbation suffrage plebiscite ovation acclamation vivat bravo felicitation compliment eloge louange
euphorie allegresse liesse jubilation ravissement enchantement extase delice delectation
cadeau surprise aubaine manne coincidence providence
sobriete frugalite parcimonie economie
boucle cycle spirale cercle ronde farandole ribambelle kyrielle myriade
mobilisation elan impulsion poussee propulsion demarrage decollage envol essor
plafond plancher socle fondement assise ossature squelette
voile vent vague houle tempete ancre rame orage ligne note musique refrain melodie partition histoire recit roman poeme voix langage rideau decor acte scene barque soleil pluie froid brume ciel feu course marche moteur rail pont mur toit jeu sprint podium carte pied document papier toile souris clavier ecran ordinateur
monde univers chaise fauteuil carnet cafe cafetiere litre tasse standard telephone boite mail message courrier appel accueil debat outil place guichet administratif journal
`;
const isFelt = oneOf(FEELINGS);
const isMatterOf = oneOf(MATTERS);
const isThing = oneOf(THINGS);

/** Words with an ending of abstract nouns that are people, places, occasions, means, hopes or doubts all the same. */
const isTelling = oneOf(`
association population delegation institution administration organisation federation fondation corporation profession commission habitation agglomeration region circonscription station nation generation formation exposition inauguration
detention incarceration prevention insertion reinsertion probation hospitalisation reeducation immigration emigration migration education animation session emission television version section direction pension prison maison mission
prevision projection estimation simulation supposition fiction intention inscription reservation annulation exception negation location occasion competition manifestation reunion operation promotion certification option condition restriction exclusion
deduction extrapolation approximation exageration invitation convocation convention subvention edition redaction production exploitation plantation reception preparation hypothese consultation visioconference tentation initiation remediation mediation
immersion conversion reconversion evasion permission demission scission ascension excursion possession succession concession confession traduction
universite communaute municipalite collectivite minorite majorite maternite localite cite comite unite faculte entite autorite nationalite moitie totalite gratuite publicite personnalite activite specialite capacite ruralite cecite surdite fragilite precarite pauvrete parentalite eventualite possibilite probabilite mobilite securite sante invalidite
etablissement departement arrondissement gouvernement batiment appartement logement campement parlement groupement rassemblement evenement recensement complement hebergement emplacement deplacement accompagnement lancement confinement recrutement traitement document
agence residence ambulance audience assistance presidence enfance adolescence permanence conference seance vacance alternance absence concurrence delinquance itinerance distance ordonnance alliance provence intendance surveillance convalescence dependance naissance croyance urgence esperance prevoyance apparence experience
jeunesse vieillesse messe presse grossesse forteresse adresse maitresse princesse hotesse
multitude etude altitude latitude
menage entourage equipage garage etage peage stage apprentissage veuvage passage voisinage mariage paysage alpage herbage ermitage otage personnage pilotage covoiturage parrainage tissage jardinage bricolage affichage
tourisme organisme autisme alcoolisme illettrisme militantisme scoutisme syndicalisme bouddhisme christianisme catholicisme judaisme islamisme cyclisme alpinisme athletisme journalisme urbanisme seisme analphabetisme
`);
const ABSTRACT = /(?:[st]ion|ement|ance|ence|esse|tude)$/;
/** The same of nouns that may also be a means or what something is learnt for: « covoiturage », « secourisme ». */
const LOOSE = /(?:[^l]age|isme)$/;

/** A noun as folded, and whether it ends in « é » as written. */
interface Noun {
  readonly said: string;
  readonly isAcute: boolean;
  readonly isAccented: boolean;
}

/** Whether a noun is neither people nor a place, a time, an occasion or a means, so that a clause about it leaves a figure as it is. */
export function isMatter(noun: Noun): boolean {
  const one = singular(noun.said);
  return (
    isThing(noun.said) || isThing(one) || isAbstract(noun) || (one.length > 5 && LOOSE.test(one) && !isTelling(one))
  );
}

/** Whether a noun of a clause of its own tells nobody, nowhere, no time and no occasion, so that it leaves a figure beside the clause as it is. */
export function isBystander(noun: Noun): boolean {
  if (isMatter(noun)) return true;
  const { said } = noun;
  const one = singular(said);
  return !(isTelling(one) || isTelling(said) || isFolk(said) || isWhereabouts(said) || isUnreal(said) || isUnreal(one));
}

/** The same, and nothing that a workshop could be held in, on or with. */
export function isAbstract({ said, isAcute, isAccented }: Noun): boolean {
  const one = singular(said);
  // « cœur » is folded as « cour ».
  if (one === 'cour') return isAccented;
  if (isMatterOf(said) || isMatterOf(one) || isFeeling(said)) return true;
  return (
    one.length > 5 && !isTellingHow(said) && (ABSTRACT.test(one) || (isAcute && one.endsWith('te'))) && !isTelling(one)
  );
}

/** Whether a folded noun is a feeling or an effort: what is done with or without it is done all the same. */
export function isFeeling(word: string): boolean {
  return isFelt(word) || isFelt(singular(word));
}
