import type { Token } from '../text/tokens.ts';
import { type Mark, marked } from './marks.ts';
import { phraseBook } from './phrases.ts';

/** Turns of phrase whose words say nothing of the figure beside them. */
const idioms: readonly string[] = [
  "(?:eu|ont|a|avaient|avait) lieu|signe(?:s)? (?:de|d'un|d'une|du|que) ?(?:fidelite|reussite|succes|vitalite)?|donne(?:r|nt|s|es)? lieu",
  "(?:pouss|franchi|pass)[a-z]* (?:la |les |nos |ses |leurs? |une? |l')?portes?(?: d'un)?|(?:ouvert|ouvre|ouverture de|opened|opens?) (?:ses|nos|leurs|its|our) (?:portes|doors)|portes ouvertes|salles? combles?|a guichets? fermes?|franchi[a-z]* le pas|saute[a-z]* le pas",
  '(?:walk|came|come|step|pass)[a-z]* through (?:the|our|its) doors?',
  "(?:premier|dernier|deuxieme|nouveau|second) (?:bilan|point d'etape)|(?:bonne |belle |mauvaise )?surprise(?: pour les organisateurs)?|rapport (?:d'activite|annuel)|(?:annual|activity) report|dossier de presse|comite de pilotage|cote (?:coaching|ateliers|chiffres|frequentation|public)|par simple soustraction|tous les ages(?: se cotoient)?|semble-t-il|rien qu|il suffit de pousser la porte(?: pour comprendre)?|pri[a-z]* place(?: devant un ecran)?|mis[a-z]* en place|en bonne place|des la premiere heure|a deux pas de chez (?:vous|soi|eux|elles|nous)|vu le jour|voi[a-z]* le jour|a ce jour|le jour (?:j|meme|de (?:l'atelier|la seance)|venu)|du jour",
  "(?:n'est|ne sont|n'etaient|n'etait) pas en reste|(?:la |une )?(?:forte )?demande (?:est|reste) (?:forte|la|soutenue)|en tete|en effet|par ailleurs|d'ailleurs|au-dela d[a-z']+ cours collectifs|a travers|de (?:tous|toutes) (?:les )?(?:horizons|ages|generations)|tous ages confondus|de tout age|hommes et femmes confondus|tous publics(?: confondus)?|quant (?:a|au|aux) (?:lui|elles?|eux)|quant(?= (?:a|au|aux)(?![a-z]))|de son cote|de leur cote|a (?:lui|elle) (?:tout )?seule?|a (?:eux|elles) (?:tout )?seule?s|rien qu'",
  "pour son (?:premier|deuxieme|second) anniversaire|souffl[a-z]* (?:sa|ses|leur) [a-z]+ bougies?|joyeux anniversaire|bon anniversaire|record battu|a la cle|ca commence a faire|la tournee continue|l'aventure continue|fait le plein|joue[a-z]* le jeu|au moment (?:de (?:leur (?:venue|inscription)|s'inscrire)|ou ils)",
  "grace a (?:l'(?:appui|engagement|action|implication|energie|aide|investissement)|la mobilisation|le soutien|la participation|la contribution)|avec (?:l'(?:appui|aide)|le soutien|le concours|la participation)|with the (?:help|support|backing) of|thanks to the (?:help|support|work|commitment) of",
  "(?:permettez|laissez)-moi (?:de )?(?:vous )?[a-z]+ (?:un|une|quelques|deux|le|ce|ces) (?:seule? )?chiffres?|j'ai le plaisir de vous annoncer que|grace (?:a (?:(?:tous )?(?:nos|ses|leurs|ces|les) )?|aux )(?=\\d|partenaire)|thanks to (?:(?:all )?(?:our|its|the|their) )?(?=\\d|partner)|(?:ferm|ouvr)[a-z]* la marche|la rentree (?:a ete|est|fut) [a-z]+|(?:took|takes?|taking) place|fidel[a-z]* au(?:x)? rendez-vous|repond[a-z]* present(?:e?s?)|au rendez-vous|repondu a l'appel|s'impos[a-z]* comme un rendez-vous [a-z]+|en chiffres|in numbers|in figures|s'en fe[a-z]*licite",
  "(?:a|ont) fait ses comptes|de quoi [a-z]+|sous la barre|(?:les groupes restent |groupes? )?a taille humaine|groups (?:stayed|stay|remain|remained|are kept) small|(?:hub|centre|space|site) alone|even if|si bien que|d'une? (?:certaine|belle) maniere|en deux mots|au compteur|au tableau|au palmares|a l'affiche|sur le pont|en un mot|au menu|a l'heure du bilan|l'heure (?:du|des) bilans?|pour la forme",
  'region-? ?wide|on the map|in full swing|adds? up to|(?:put|poured) in|poured in|more to the point|(?:down|up) from|what a year|hand in hand|(?:(?:tres |bien )?loin|juste|bien|just|far|well) (?:devant|derriere|ahead(?: of)?|behind)|a raison de|so far|to date|in the books|all in all|at the end of the day|across the board|in total|by the numbers',
  "(?:nous |vous )?l'ont (?:bien )?(?:compris|prouve|montre|demontre|saisi)|(?:ont |avaient )?ose(?:nt)?(?= (?:franchir|pousser|venir|se lancer|s'inscrire))|il serait (?:ingrat|injuste|dommage|malvenu) de ne pas (?:citer|saluer|mentionner|remercier|evoquer)|vers de nouveaux horizons|(?:peut|peuvent|pouvons|pouvez) (?:se |s'|nous |vous )(?:enorgueillir|feliciter|rejouir|targuer|vanter|prevaloir|honorer)|(?:ravie?s?|fiere?s?|heureu[a-z]*) de (?:vous )?(?:partager|annoncer) (?:cette|une|la) (?:belle |bonne )?nouvelle(?: avec (?:vous|mon reseau|notre reseau|toutes et tous))?|fai[a-z]* (?:halte|escale)|along the way|against the grain|(?:par|grace au|via|merci au) (?:le )?bouche-a-oreille|(?:jou[a-z]* )?(?:desormais )?dans la cour des grands",
  "a notre actif|(?<!(?<![a-z])(?:a (?:terme|l'horizon|l'avenir|la fin|l'issue|l'arrivee|la sortie)|d'ici|au (?:terme|bout|final)|quand|lorsque|une fois|si|s'il|objectif|but|esper[a-z]*|lorsqu'[a-z]+|apres)(?![a-z])[^.;\\n]{0,90})(?:aura|auront) (?:ainsi |donc |deja )?permis(?= a (?:plus de |pres de |quelque |environ )?\\d)(?![^.;\\n]{0,160}(?<![a-z])(?:si|s'il|s'ils|d'ici|a terme|a la fin|quand|lorsque|esper[a-z]*|prevu[a-z]*)(?![a-z]))|rest[a-z]* (?:de loin )?notre premier prescripteur",
  '(?:ont |a )?(?:battu|battent|bat) (?:des|un|tous les|son|leurs?|ses) records?|un record|the bar|plein succes',
];

/** « Chers adhérents, » : whoever is spoken to. */
const DEAR =
  /(?<=(?:^|[\n.!?«"“¦,] ?))[ \t]*(?:mesdames(?:,? messieurs)?,? )?(?:et )?(?:(?:mes |nos )?(?:bien |tres )?cher(?:e?s?)(?:[.·]es)?|dear) (?:(?:adherent|ami|amie|collegue|concitoyen|concitoyenne|habitant|habitante|partenaire|benevole|elu|elue|lecteur|lectrice|camarade|membre|voisin|voisine|administrateur|administratrice|financeur|donateur|donatrice|abonne|abonnee|internaute|sympathisant|ambassadeur|maire|president|presidente|directeur|directrice|ministre|soutien|equipe|public|tous|toutes|followers?|friends?|colleagues?|members?|partners?|supporters?|all|readers?|neighbours?|neighbors?|volunteers?|everyone|mayor|trustees?|donors?|funders?|citizens?|residents?)s?)(?:[·.-][a-z]+)*(?: (?:(?:et|and|de|du|des|of|the) )?(?:cher(?:e?s?) )?(?:(?:adherent|ami|amie|collegue|concitoyen|concitoyenne|habitant|habitante|partenaire|benevole|elu|elue|lecteur|lectrice|camarade|membre|voisin|voisine|administrateur|administratrice|financeur|donateur|donatrice|abonne|abonnee|internaute|sympathisant|ambassadeur|maire|president|presidente|directeur|directrice|ministre|soutien|equipe|public|tous|toutes|followers?|friends?|colleagues?|members?|partners?|supporters?|all|readers?|neighbours?|neighbors?|volunteers?|everyone|mayor|trustees?|donors?|funders?|citizens?|residents?)s?|conseil|reseau|programme|association|region|elu|municipal|bureau|board|council)(?:[·.-][a-z]+)*){0,3}(?= ?[,!:])/g;

/** Words to those who listen or read, at the head of a sentence: they restrict nobody. */
const ADDRESS =
  /(?<=(?:^|[\n.!?«"“¦] ?))[ \t]*(?:(?:et |ah |eh bien,? |oui,? |non,? |so |yes,? |well,? )*(?:mesdames|messieurs|mes chers|chers?|cheres?|mes|dear|ladies|gentlemen|friends|colleagues|(?:les )?amis|amies|collegues|elus|elues|habitants|partenaires|concitoyens|concitoyennes|madame|monsieur|tous|toutes|le|la|les|l'|and|et|maire|presidente?|ministre|prefete?|conseillers|conseilleres|deputes?|senateurs?|\s)+)(?:,(?:\s*(?:mesdames|messieurs|(?:mes )?cher(?:e?s?) [a-z]+|madame [a-z ]+|monsieur [a-z ]+|ladies|gentlemen|dear [a-z]+),)* ?|! ?|- )/g;

/** What a line or a message calls itself. */
const LABEL =
  /(?<=(?:^|[\n.!?«"“¦>] ?))[ \t]*(?:[^a-z\n\d]{0,6})(?:rt(?: @[a-z_]+)?|thread|tweet|flash|breve|info|infos|bilan|communique|communique de presse|edito|zoom|focus|record|a noter|a retenir|a savoir|pour memoire|pour rappel|(?:un |petit |dernier )*rappel|en bref|en resume|en clair|en somme|au final|resultat|resultats|chiffres?(?: cles?| du jour| de la semaine| marquants?)?|les? chiffres? (?:du jour|cles?)|le saviez-vous|bonne nouvelle|belle nouvelle|parole de maire|derniere minute|en direct|breaking|news|update|fact|key figures?|key facts?|did you know|good news|in short|in brief|in a nutshell|to recap|reminder|note(?: methodologique| de methode)?|precision(?: methodologique)?|point de methode|nb|ps|stupeur|surprise|contradiction|anniversaire|paris? tenu|mission accomplie|signe de fidelite|portrait|point d'etape|rapport(?: d'activite| annuel)?|activity report|annual report)(?: ?[:!?\]]| - )/g;

const SPEAKER =
  "(?:(?:le|la|les|l'|notre|nos|un|une|the|our|a) ?)(?:maire|mairesse|presidente?|directeurs?|directrice|gestionnaire|formateurs|formatrices|animateurs|deputy mayor|blog post|comite de pilotage|responsables?|elue?s?|adjointe?|porte-parole|ministre|journal|quotidien|dossier|communique|rapport|bilan|plaquette|direction|region|prefete?|deputee?|conseillere?|organisateurs?|equipe|programme|journaliste|mayor|director|president|spokes[a-z]+|manager|report|leaflet|team|minister|council|paper|programme)(?: (?:de presse|d'activite|annuel|adjointe?|regionale?|de la region|du programme|de l'association|annual|activity))?";
const SAYS =
  "(?:l')?(?:annonc|indiqu|declar|precis|soulign|rappel|affirm|assur|confirm|deplor|not|observ|relev|salu|revel|expliqu|avanc|resum|se felicit|se rejoui|retien|di|fait|announc|say|said|says|report|stat|recall|not|claim|add|insist|told)[a-z]*(?: (?:valoir|etat de|that|toutefois|aussi))?";

/** Who says a figure, when it is said of the whole: « la maire annonce … », « selon le bilan ». */
const SAYINGS = `${SPEAKER} ${SAYS}|(?:selon|d'apres|a en croire|de l'aveu de|comme l'indique|according to|as per) ${SPEAKER}`;

/** What opportunities come from: saying so restricts none. */
const OF_COACHING =
  "(?:qui |which )?(?:aurait|auraient|would have) (?:permis|ouvert|rendu possibles?|made possible|led to)|(?:(?:grace|suite) (?:au|a l'|a leur|a un|a notre)|a l'issue (?:de leur|du|de l'|d'un|des)|apres (?:leur|un|le|l'|du)?|issue?s? d(?:u|e l')|after(?: the| their)?|thanks to|through|d(?:u|e l')|le|notre|ce|l'|leur|un|the|our)? ?(?:coaching|suivi|accompagnement(?: individuel)?|suivi individuel|individual support)(?: (?:aurait|auraient|would have|a|has|ont) (?:permis|ouvert|rendu possibles?|made possible|led to|brought|genere|debouche sur))?";

export function idiomMarks(text: string, tokens: readonly Token[]): readonly Mark[] {
  const quiet = (shape: RegExp): readonly Mark[] => marked(text, shape, { kind: 'quiet' });
  return [
    ...phrases(text, tokens),
    ...quiet(ADDRESS),
    ...quiet(DEAR),
    ...quiet(LABEL),
    ...ofCoaching(text, tokens).filter(({ start, end }) => {
      const around = text.slice(Math.max(0, start - 90), end + 90);
      return /opportunit|debouche|porte professionnelle|rendez-vous|appointment|personnes? (?:suivie|accompagnee|coachee)|(?:people|were) coached/.test(
        around,
      );
    }),
  ];
}

const ofCoaching = phraseBook([[OF_COACHING, { kind: 'quiet' }]]);
const phrases = phraseBook([
  [idioms.join('|'), { kind: 'quiet' }],
  [SAYINGS, { kind: 'quiet' }],
]);
