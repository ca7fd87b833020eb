import type { Token } from '../../text/tokens.ts';
import type { Mark, Meaning } from '../marks.ts';
import { bookOf, SENTENCE } from '../phrases.ts';

const QUIET: Meaning = { kind: 'quiet' };

/** « Jugez plutôt : », « Tenez-vous bien, ». */
const LOOK =
  "(?:et |alors |mais |now )?(?:jugez(?:-en)?|rendez-vous compte|voyez|regardez|ecoutez|retenez|notez|qu'on en juge|accrochez-vous|tenez-vous bien|figurez-vous|lisez|just look|look|judge for yourself|ask anyone(?: in the (?:team|room|office))?|picture this|think of it|listen to this|guess what)(?: (?:plutot|bien|donc|un peu|ceci|cela|vous-memes?|par vous-memes?|at (?:this|that|the numbers|the figures)))* ?[:,!]";
const FIGURE =
  '(?:chiffres?|nombres?|bilans?|resultats?|constats?|total|totaux|scores?|compteurs?|statistiques?|donnees?|records?|figures?|numbers?|results?|totals?|tally)';
/** What a figure may be of and still be of all: « de cette soirée ». */
const OWN =
  "(?:(?:de |du |d'|des |pour |sur |dans |a |au |en |of |for |this )(?:la |le |l'|les |cette |ce |cet |notre |nos |tous?te?s? |the |this |our )*(?:soiree|jour|annee|an|semaine|rapport|bilan|exercice|document|ensemble|rentree|seance|matinee|reunion|conference|memoire|retenir|noter|garder|chiffres?|tete|effet|un coup d'oil|evening|year|day|report|mind))";
/** What figures do to those who read them. */
const DOES =
  "(?:est|sont|a(?! [a-z]+(?:er|re|ir)(?![a-z]))|ont|fait|font|donne|donnent|parle|parlent|laisse|laissent|dit|disent|reste|restent|depasse|depassent|force|forcent|interpelle|interpellent|claque|tombe|tombent|s'impose|s'imposent|impressionne|impressionnent|etonne|etonnent|surprend|surprennent|revele|revelent|montre|montrent|confirme|confirment|temoigne|temoignent|invite|merite|meritent|resume|resument|atteste|attestent|suffit|suffisent|is|are|has|have|speaks?|says?|shows?|makes?|gives?|tells?|remains?)(?![a-z])";
/** « Le chiffre donne le tournis : » : what is said of a figure, but for whom or where it is of. */
const GIDDY = `(?:(?:le|la|les|l'|un|une|ce|ces|nos|notre|the|a|one|our|some) ?)?(?:(?:dernier|derniers|premier|premiers|seul|autre|autres|beaux?|grands?|last|other|final|single|one) )?${FIGURE}(?![a-z])(?: ${OWN}(?![a-z]))*(?: ${DOES}(?:(?! (?:d[eu']|des|en|dans|pour|chez|parmi|sur|sous|hors|avec|sans|aux?|lors|par|que|qui|qu|n'|ne|pas|derriere|devant|entre|loin|pres|contre|vers|depuis|pendant|cote|of|for|in|at|among|with|from|by|behind|faux|fausse|exager[a-z]*|gonfl[a-z]*|dement[a-z]*|truqu[a-z]*|invent[a-z]*|surestim[a-z]*|estim[a-z]*|extrapol[a-z]*|contest[a-z]*|provisoire|conteste|attendu|vise|prevu|espere|cible|officieux|target|expected)(?![a-z]))[ ,][a-z'-]+){0,8})? ?:`;
const SUMMED =
  '(?<![a-z])(?:(?:(?:qui )?(?:(?:se |peut se |pourrait se )?(?:resum|tien|condens|tradui|lit|mesur)[a-z]*)) (?:en|a|par|dans) (?:un|une|quelques|ces|ce|deux|trois) (?:seule? |simple )?(?:chiffre|nombre|mot|phrase|ligne)s?|summed up in (?:one|a single|a) (?:figure|number))';
/** Somebody who speaks of what was done: who it is does not restrict it. */
const SPEAKING =
  '(?:salu|remerci|felicit|rappel|evoqu|mentionn|soulign|cit|applaud|retien|retiendr|retenu|met|mis|revenu|revient|reven|insist|rejoui|fier|fiere|fiers|fieres|not|relev|pens|celebr|fet|honor|thank|prais|prou|salut|celebrat|mention|applaud|recall)';
const HELD = `(?:(?:qu'il (?:me|nous) soit permis de |il (?:me|nous) faut |comment ne pas )|dans (?:son|sa|leur|notre|cette|ce) (?:discours|rapport|allocution|edito|editorial|intervention|mot|message|lettre|bilan|communique)[a-z' ]{0,20}, ?|pour conclure, ?|en conclusion, ?|a cette occasion, ?)?(?:(?:la|le|les|l'|nos|notre|m\\.|mme|monsieur|madame|the|our|mr|mrs|ms) ?(?!(?:participant|personne|femme|homme|stagiaire)e?s?(?![a-z]))[a-z'-]+(?: (?!(?:en|dans|chez|parmi|sous|hors|pour|qui|que|in|at|for|who)(?![a-z]))[a-z'-]+){0,5}?|on|nous|je|j'|elle|il|we|i|she|he|they) ?(?:a |ont |est |sont |s'est |se sont |se |avons |ai |sommes |suis |nous |is |are |am |has |have |tient a |tiens a |tenons a |a tenu a |a voulu |veut |voudrais |tout d'abord |surtout |aussi |egalement |particulierement |tres |en premier lieu )*${SPEAKING}[a-z]*(?: (?:surtout|aussi|egalement|volontiers|avec (?:[a-z]+)|en particulier|d'abord|enfin|en avant|a l'honneur|en lumiere|also|particularly|warmly))*(?: (?:d'|de |sur |a |aupres de |for |of ))?(?= ?(?:les|ces|nos|ses|leurs|aux|des|the|these|our|its|all) ?¦?\\d)`;
/** « Qu’ils soient retraités, étudiants ou salariés, », « quel que soit leur âge » : everybody. */
const SOME =
  "(?:jeunes|moins jeunes|ages|seniors?|retraite(?:e?s?)|etudiant(?:e?s?)|salarie(?:e?s?)|actifs|actives|inactifs|independants|demandeurs d'emploi|chomeurs|en emploi|sans emploi|en activite|en recherche d'emploi|debutant(?:e?s?)|confirme(?:e?s?)|aguerri(?:e?s?)|novices?|hommes?|femmes?|urbains|ruraux|citadins|voisins|lycens)";
const WHOEVER = `(?:qu'(?:ils|elles|on) soi(?:en)?t )${SOME}(?:, ${SOME})*,? ou ${SOME}`;
const WHATEVER =
  "(?:quel(?:le)?s? que soi(?:en)?t|peu importe(?:nt)?|independamment d[eu']|sans (?:condition|distinction|limite|critere|consideration|discrimination|exclusive)s? d[e']|whatever|regardless of|no matter) ?(?:(?:leurs?|son|sa|ses|l'|la|le|les|d'|de|du|their|the|of|what) ?)*(?:age|niveau|situation|statut|origine|parcours|revenus?|profil|diplome|metier|sexe|genre|condition|experience|domicile|age|level|background|income|origin|job)s?(?:(?:,| et| ou| ni|,? or| and) (?:(?:leurs?|son|sa|ses|l'|la|le|les|d'|de|du|their|the) ?)*(?:age|niveau|situation|statut|origine|parcours|revenus?|profil|diplome|metier|sexe|genre|condition|experience|domicile|level|background|income|origin|job)s?)*";
/** Words that join what is told to what was, or place it in a list. */
const MARKERS =
  "(?:dans le detail|plus en detail|a y regarder de pres|de plus pres|fait (?:notable|marquant|remarquable|rare|nouveau|saillant|important)|(?:autre|nouveau|premier|dernier|seul) (?:motif|sujet|source|signe|fait|enseignement|point|element|indicateur|temoin)(?: de (?:satisfaction|fierte|rejouissance|vitalite|succes))?|autre bonne nouvelle|motif de (?:satisfaction|fierte)|au nom d[eu'] ?(?:toute )?(?:l'|la |le )?(?:equipe|association|conseil|tous|toutes|collectif)|loin d'etre (?:un|une) [a-z]+|loin de la|loin s'en faut|(?:preuve|signe|gage|temoin|symbole) d(?:e |u |')(?:la |l'|cette |son |sa |leur |notre )?(?:vitalite|succes|reussite|confiance|engagement|interet|dynamisme|attachement|fidelite|sante|solidite|maturite|utilite|pertinence|qualite|serieux|besoin)(?: (?:du|de la|de l'|des|de) ?(?:reseau|programme|dispositif|projet|equipe|equipes|association|public|partenaires))?|(?<=(?:mois|an|ans|annee) )a peine|a peine(?=,)|qui plus est|de surcroit|en outre|en revanche|a l'inverse|de fait|en definitive|somme toute|en l'occurrence|pour l'heure|autant dire(?: que| qu')?|c'est peu dire que|c'est dire si|inutile de dire que|pour tout dire|contre toute attente|against all (?:expectations|hopes)|a ce stade|en clair|autrement dit|en substance|pour faire simple|pour aller a l'essentiel|a vrai dire|au vrai|en verite|parce que|parce qu'|puisqu'|affaire de tous|a notre tour|cerise sur le gateau|last but not least|in other words|put simply|put differently|to be precise|in the end|by any measure|no small (?:feat|thing|matter|achievement))";

/** What is said of a programme, a workshop or a partner that succeeds; people who do so are not those who came. */
const SUCCESS =
  "(?<!(?:personnes?|participante?s?|stagiaires?|beneficiaires|apprenants|gens|public|femmes|hommes|jeunes|etudiants|retraites|salaries|independants|emploi|reconversion|ils|elles|qui|people|participants|learners|trainees|women|men|students|they|who)(?: [a-z'-]+){0,3}[ '])(?:(?:n'a|n'ont|n'avons) (?:pas|nullement|point) a (?:rougir|palir)(?: de)?|(?:n'a|n'ont|n'avons|sans) (?:(?:pas|jamais) )?(?:menage|menager|compte|compter) (?:sa|son|leurs?|ses|nos|notre) (?:efforts?|peine|temps|energie|heures)|s'il en est|(?:une )?annee (?:faste|record|charniere)|(?:la formule|le concept|l'idee|le format) (?:plait|seduit|prend|fait mouche|a plu|a seduit)|(?:jou|tenu|tien|remplissen|rempli)[a-z]* (?:un |leur |son |pleinement |leur plein )*role(?: (?:decisif|essentiel|majeur|central|cle|moteur|important|precieux|de premier plan))?|tire[a-z]* (?:son|leur) epingle du jeu|(?:tiss[a-z]* sa|tissent leur) toile|(?:fait|font|faisait) (?:mouche|des emules|(?:ses|leurs) preuves|recette|ecole|date|merveille|des merveilles|des envieux|l'unanimite|parler (?:d'elle|de lui|d'eux)|bonne figure|jeu egal|un tabac|un carton|des heureux|la part belle|boule de neige|(?:son|leur) chemin|(?:son|leur) effet)|marqu[a-z]* (?:les esprits|l'annee|un tournant)|(?:trouv[a-z]* (?:son|leur)|rencontr[a-z]* (?:son|leur)) public|tenu (?:ses|leurs|toutes ses|toutes leurs) promesses|tien(?:t|nent) (?:ses|leurs) promesses|rempli (?:son|leur) (?:contrat|office|mission)|atteint (?:son|leur) (?:rythme de croisiere|but)|sur de bons rails|(?:pren|pri)[a-z]* (?:son|leur) envol|pris de l'ampleur|pren(?:d|nent) de l'ampleur|mont[a-z]* en puissance|(?:va|vont) (?:bon train|de l'avant)|(?:a|ont) su (?:convaincre|seduire|conquerir|fideliser|rassembler|trouver [a-z]+ public)|depass[a-z]* toutes les (?:attentes|esperances)|(?:made|makes) (?:a |its |their )?(?:mark|difference)|(?:stole|steals) the show|(?:paid|pays|pay) off|(?:went|goes) from strength to strength)";
/** « Le rapport, adopté à l’unanimité, ». */
const PAPER =
  "(?<=(?:rapport|bilan|document|compte rendu|dossier|plan|communique|report|paper)(?: [a-z]+)?), (?:adopte|approuve|presente|vote|valide|publie|devoile|remis|diffuse|commente|distribue|rendu public|paru|adopted|approved|published|presented|released)(?:e?s?)?(?: [a-z' ]{0,40})?(?=,)";

/** What announces a figure, who speaks of it and words that put it into a text. */
export const announcingMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  [{ source: LOOK, opens: `${SENTENCE}:,` }, QUIET],
  ...[WHOEVER, WHATEVER, MARKERS, SUCCESS].map((source) => [{ source, isWords: true }, QUIET] as const),
  ...[SUMMED, PAPER].map((source) => [{ source }, QUIET] as const),
]);

/** Who speaks of figures that were told, and what these do; the places that they name, and doubts, still count. */
export const heldMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf(
  [HELD, GIDDY].map((source) => [{ source, opens: SENTENCE }, QUIET] as const),
);
