/** Words that restrict nothing wherever they stand: articles, auxiliaries, verbs of coming and holding, praise. `*` stands for any ending. */
const french = `
a ai ait as au aux avait avaient avec avoir ayant c ce cela ces cet cette ceux celle celles ci comme d de des du elle elles en est et etaient etait ete etre eu eux
il ils j je l la le les leur leurs lors lui m ma me mes moi mon n ne nos notre nous on ont ou ouais par pour pres que qu qui s sa se  ses si son sont
sur t ta te tes toi ton tu un une vos votre vous y ainsi aussi alors bien bref car certes deja deux donc egalement encore enfin ensuite et fois ici la meme memes mais peu plus puis
quand quelque quelques tel telle tels telles tout toute toutes tous tres trop voici voila via afin lorsque dans desormais environ entre jusqu pas
fut furent soit serait auraient aurait   ait fait font faire faisait faisaient   pu pouvoir   aller allee alle   
accueill* recu* recoi* recev* form* forme formee formees formes formant enregistr* compt* denombr* comptabilis* recens* totalis* affich* atteint* atteign* attein* attir* seduit* seduir* reuni* rassembl* mobilis*
touch* concern* organis* anime* animer animant anim proposer propose proposes proposee proposees propos* dispens* donne donnee donnees donnes donner tenu tenue tenus tenues tient tiennent tenir deroule deroules deroulees lieu assur* conduit*
suivi suivie suivis suivies suivre suit suivent suivaient particip* assist* venu venue venus venues vien* venir pouss* franchi* porte portes pass* frequent* profit* benefici* initi* rejoint* rejoi* rejoindre pris prise prises prendre
represent* constitu* compos* figur* etabli* eleve elev* monte montent mont* approche approchent depass* franchir franchit franchissent signer signe signes collabor* travaill* associ* appuy* engag* impliqu* soutenu* soutien*
declar* constat* permis permet permettent debouch* abouti* trouv* obtenu* decroch* rapport* revel* montre* montr* confirm* indique indiquent atteste demontre pointe pointees pointe* relev* note* notons observ* rappel* retenir retient
sillonn* essaim* visite visitees visites visit* desservi* parcour* deploy* install* couvr* couvert* irrigu* implant* present presentes
dispositif* programme* projet* initiative* operation* action* demarche* aventure* tournee* caravane* reseau* equipe* formateur* formatrice* animateur* animatrice* coach* mediateur* conseiller*
bilan* chiffre* cle cles resultat* rapport* activite* annee* an ans mois compte* nombre* total* ensemble effectif* quantite* score* record* succes affluence frequentation engouement elan dynamique demande
espace* lieu* porte salle* numerique* informatique* gratuit* gratuite* gratuitement gratuites ouvert* ouverture* ouvrir lance* lancement* inaugur* anniversaire* bougie* debut* demarr* creation existence
regional* local* locaux locale locales territoire* territorial* public* permanent* professionnel* collectif* collective* individuel* individuellement personnel* pratique* competence* apprentissage*
fier* fierte bravo merci felicit* heureu* ravi* beau belle beaux belles bel joli* formidable* incroyable* remarquable* exceptionnel* historique* superbe* magnifique* impressionnant* inedit* inespere*   bon bonne bons bonnes   solide* net nette fort forte forts fortes
deja seulement simplement exactement precisement tout juste meme surtout notamment vraiment effectivement officiellement finalement globalement collectivement concretement exact exacte exacts precis precise
chez elles eux soi different* differentes distinct* unique* uniques divers* varie* autres autre tous sexe genre
plein pleine complet complete combles comble ouvertes ouverte affluence rayonn* present rendez vous  
porter porte* pu afin faire connaitre decouvrir apprendre apprennent appris appris* acquerir progresser maitriser gagner utiliser servir manipuler naviguer
part proportion pourcentage taux   public publics population effectif age ages age
passer passe passent sein cours depuis durant pendant bout terme issue fil long travers 
parmi chez moins among theme themes
souffl* rose* rythme soutenu* fidel* convivial* regulier* point commun ca cote effet revien* revenir repon* paie paye marche seuil place surprise stupeur portrait tweet ambiance taille humaine joue jeu embarque* dedie* delivr* appui continu* maillage etoff* quotidien sourire plaisir envie curieu* motiv* enthousias* salu* plebiscit* reussi* adhesion emerge* croise* explos* accro* presse communique edito mot mots avons avez sommes etions suis es merci tenir promesse* rendu rendus rendue ordinateur* clavier* souris ecran* 
selon apres concentr* commence* agence reste maire mairie adjoint* directeur* directrice* direction* president* presidente elu elue elus responsable* gestionnaire porte-parole dossier comite pilotage contradiction croire affiche publie* annonc* deplor* precis* declar* souligne* explique* jug* estim* confi* assur* rejoui* salu* martel* insist* traduit* traduite* majorite grace moment venue effectue* simple soustraction fait delivre* voyage* exploit* partage* compose* monde tour vu vus vue defil* seul seule seuls seules rien qu horizon* hauteur volontiers toutefois pourtant cependant d'ailleurs parite equilibre* exclus* honore* honorees deploie* deploi* dement demen* peut-etre lequel laquelle promesses egalite avance avancee tous
barre cap seuil symbolique mark barrier threshold nombreux nombreuse rapport autre recul* evolution passe passee passees 
missions locales mediatheque* bibliotheque* centre* sociaux social maison* quartier* village* capitale inscrire malgre crise commune* montagne plaine culturel* associati* structure* groupe* adherent* appui renfort culture delà dela au-dela conseil metropole hotel collectivite* cofinanc* institution* acteur* locaux fond campagne 
possible* possibilite* presque semble* cotoi* impos* populaire* etonn* tete choisi* rester restent resteront pleinement largement nettement partout ailleurs effectif insertion embauche* pincettes 
battu bat battent battre stable stabilis* ensemble record devanc* devant derriere suivante suivant enregistre enthousiasm* sourit lance glisse realis* effectu* mene menee menees menes menent deroul* produi* genere* cree creee crees poursuiv* poursuite poursuit prolong* grandi* confian* aide aider aides aident aidant insuffl* ville-centre rural rurale rendent rendu bienvenue continuent conseil* dotation partir parti partis parties partie repart* sorti sortis connai* connu connus connue maintien* mainten* restait resterent depart arrive arrivent arrivee arriver compt* chacune celle-ci celui-ci quelles quel quels quelle pleins synthese tableau regional deroulement periode exercice saison edition civile calendaire 
officiel officielle cru absolu absolue compris
meilleur* pire creux pic pics sommet culmin* 
atelier* seance* session* formation* rencontre* cours inscription* presence* participation* coaching* accompagnement* personne* partenaire* ville* commune* opportunite* creneau* rendez-vous
`;
const english = `
a about across after again all also an and any are as at attended attend attending attends be been being both but by came come comes coming did do does during each even every for from get gets getting given go goes going gone had has have having he held her here his hold holds
how i in into is it its itself just made make makes making many me more most much my near nearly new no now of off on once one onto or other our out over own part people per public put ran run runs running s said saw see seen set she so some such than thanks that the their them then there these they
this those through throughout to together too took take taken takes taking two under up upon us very was we welcomed welcome welcomes well went were what when where which while who whole whom whose  with within  year years yet you your
attract* reach* train* record* count* regist* log* logged total* number* figure* report* host* organi* deliver* offer* provid* tour* travel* visit* join* follow* support* enabl* led lead leads possible found find got land* secur* declar* benefit* learn* digital skill* skills free workshop* session* class* programme* program project* scheme* initiative*
team* trainer* coach* space* centre* hub* region* regional local town* city cities village* community communities partner* work* hand share* proportion percentage rate average makes make up made stand* stood reached account* represent* constitut* amount* adds add sits
proud great fantastic record milestone success* remarkable impressive whopping impressively full packed busy big huge strong first-year anniversary birthday launch* open* opened doors door walked walk walks through step* stepped passed turned turn
  person persons individual individuals different distinct unique attendees participants
can job well-known up wide groups group stayed stay small alone later proved prove poured network healthy job-ready official officially chance word words thank smile smiles enthusiasm appetite popular demand interest keen 
brought bring brings helped kept keep keeps stayed remained remain remains continued grown growing gathering gathered gather welcoming taught teach taught receive received receives ages aged visitors tutored delivered delivering hosting hosted drawn thanks figures key calendar period season best peak busiest deputy blog post place somewhere mountain library libraries screen seat chair table classroom according map grew met meet meets could never-ending said says mayor council leaflet report reports reporters director directors manager spokesperson anniversary celebrat* milestone* anyone everyone even though quite altogether throughout alike alone since up made demand outstripp* forecast* expectation* beyond together single
saw seen drew drawn draw draws enjoyed enjoy signed sign helped help helps sat took part went since overall altogether exactly precisely simply only altogether already far long now today down run
`;

function shapeOf(words: string): RegExp {
  const parts = words.split(/\s+/).filter((word) => word !== '' && !word.includes('-'));
  return new RegExp(`^(?:${[...new Set(parts)].map((word) => word.replace('*', '[a-z]*')).join('|')})$`);
}

const shape = shapeOf(`${french} ${english}`);
const known = new Map<string, boolean>();

/** Whether a folded word, wherever it stands in a clause, leaves its figure as it is. Any other word may restrict it. */
export function isQuiet(word: string): boolean {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const quiet = word.length === 1 || shape.test(word);
  if (known.size < 50_000) known.set(word, quiet);
  return quiet;
}
