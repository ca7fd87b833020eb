import { formOf, oneOf } from './oneOf.ts';

const FIRST = 'e|es|ee|ees|ent|er|ez|ait|aient|ant|a|ons|erent';

/** « participer », « animer », « compter », « annoncer » : coming, holding, counting, telling. What else is done is something else than coming. */
const regular = formOf(
  `form particip assist frequent profit pass pouss initi touch rassembl mobilis attir concern embarqu arriv rencontr
  organis anim propos dispens donn assur deroul realis men mont lanc deploy deploi sillonn essaim tourn multipli
  compt comptabilis denombr recens totalis affich enregistr represent figur elev cumul pes constat relev observ mesur dress approch frol cotoy cotoi
  depass culmin stagn plafonn tomb grimp avoisin concentr regroup constitu compos form avanc revendiqu boucl sold enchain
  montr revel indiqu confirm attest demontr point rappel signal soulign annonc declar expliqu precis salu felicit rejoui resum affirm
  demeur trouv decroch repart partag continu devanc delivr honor heberg plebiscit travers debouch appuy symbolis incarn illustr temoign marqu salu couronn ponctu rythm jalonn remerci convain conqui densifi intensifi amplifi accelere adapt structur etoff feder ralli nou tiss recolt agreg enchain ecoul glan engrang moissonn orchestr concoct egren align distill prodigu drain capt suscit gener engendr provoqu irrigu arpent orchestr enrichi renforc consolid confort termin achev conclu etend elargi`,
  FIRST,
);
const others = oneOf(`
accueilli accueillis accueillie accueillies accueille accueillent accueillait accueillaient accueillir accueillant
recu recus recue recues recoit recoivent recevait recevaient recevoir recevant
venu venus venue venues vient viennent venait venaient venir venant suivi suivis suivie suivies suit suivent suivait suivaient suivre suivant
tenu tenus tenue tenues tient tiennent tenait tenaient tenir pris prise prises prend prennent prenait prendre prenant franchi franchis franchie franchit franchissent franchir franchissait
reuni reunis reunie reunies reunit reunissent reunissait reunir offert offerts offerte offertes offre offrent offrir
atteint atteints atteinte atteignent atteindre atteignait obtenu obtenus obtenue obtenues obtient obtiennent obtenir permis permise permises permet permettent permettre debouche debouchent abouti aboutit aboutissent
conduit conduits conduites rejoint rejoints rejointes rejoindre seduit seduits seduites seduire benefici* repondu repond repondent repondre rapporte rapportent
couvert couvrent couvre desservi desservis desservies dessert parcouru parcourus parcourue parcourues parcourt parcourent parcourant succede succedes succedent succedees connu connus connue connues connait etabli etablit etablissent mis mise mises met mettent mettre
dit disent vu vus vue voit voient voir pu su sait savoir
traduit traduits traduite traduites traduisent poured numbered number rejouit rejouissent felicite felicitent pouvoir comprendre choisi choisissent choisir poursuivi poursuivre poursuivent reste restent restait restee note notent notons chose visite visitee visitees visites visited visit visiting appuie appuient ended ends suffit commence commencent revient reviennent revenait met added adds defile defilent defiler desservent rejoint rejoints restera resteront retenir retient retenu va vont aller allait ralenti ralentit ralentir rendu rendent rend convaincu conquis presenter presentons pouvons pouvez conclue conclut achevee devons doit doivent decouvert decouvrent decouvrir distingue distinguent poursuit soutiennent accompagnent publions publie publient partageons partage
came come comes coming attended attend attends attending took take takes taking went go goes going walked joined join joins joining trained train trains training welcomed welcome welcomes welcoming
hosted host hosts hosting held hold holds holding ran run runs running organised organized organise organize delivered deliver delivers delivering offered offer offers provided put staged set led lead leads gave given give
counted count counts recorded record records logged reached reach reaches drew draw draws drawn attracted attract attracts brought bring brings saw see sees seen made make makes making accounted account accounts
represented represent represents stood stand stands totalled total totals amounted amount followed follow benefited received receive gathered gather toured travelled travel set up participated participate turned stepped served
reaching running bringing gathering attracting drawing seeing relied relies rely found find finds landed got get gets secured obtained helped shows show showed shown said says say announced declared observed noticed reports noted remained remains stayed told moved fell kept keeps keep
`);

export const isVerb = (word: string): boolean => regular(word) || others(word);
