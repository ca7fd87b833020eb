import type { Token } from '../../text/tokens.ts';
import type { Mark, Meaning } from '../marks.ts';
import { bookOf } from '../phrases.ts';

const QUIET: Meaning = { kind: 'quiet' };
const BE = '(?:est|sont|etait|etaient|reste|restent|demeure|demeurent|a ete|ont ete|is|was|are|were|remains?)';

/** How reports lead to a figure, weigh it and set it beside others. */
const REPORTING = [
  "(?:au|a) titre d(?:e |u |es |')(?:(?:cet |cette |ce |l'|la |le )?(?:exercice|annee|periode|saison|programme))|pour un (?:total|volume|cumul|effectif) d(?:e |')|a hauteur d(?:e |')|a raison d(?:e |')(?=¦|\\d|pres|plus)|de l'ordre d(?:e |')|en chiffres? ronds?|en (?:valeur|donnees?) (?:absolue|brutes?)|toutes? suites? confondues?",
  "(?:il )?(?:ressort|ressortent|s'etabli[a-z]*|se (?:monte|montent|chiffre|chiffrent|situe|situent|porte|portent)|culmin[a-z]*|plafonn[a-z]*|se stabilis[a-z]*|se maintien[a-z]*|avoisin[a-z]*)(?= (?:a|autour|aux|desormais)(?![a-z]))|il (?:ressort|apparait|appert|s'avere) que|(?:il )?(?:est|etait) (?:porte|rappele|precise|indique|releve|note|signale|constate) (?:a (?:la|votre|leur) connaissance )?(?:des [a-z]+ )?que",
  "(?:fait|font|laisse|laissent) (?:apparaitre|ressortir)|(?:met|mettent) en (?:evidence|lumiere|exergue|avant)|(?:on|nous) (?:relever|noter|observer|constater|retiendr|remarquer)(?:a|ons|ont) que|force est de (?:constater|reconnaitre) que|a (?:comparer|rapprocher|rapporter|mettre en regard) (?:aux?|a|de|des|avec)(?: (?:les|ces|la))?|n'en (?:demeure|reste|est) pas moins [a-z]+|s'inscri(?:t|vent|vait) (?:dans la (?:continuite|duree)|en (?:repli|hausse|baisse|recul|progression|leger repli))",
  '(?:tres |plus |moins |assez |particulierement )?(?:faible|fragile|modeste|limitee?|contenue?|maitrisee?|soutenue?|constante?|reguliere?|stable|encourageante?|satisfaisante?|honorable|elevee?|marginale?|moderee?)(?= ?[:,(])(?<=(?:reste|demeure|est|etait|a ete) [a-z ]{3,40})',
];

/** What newspapers and associations say of success and effort. */
const PRESSING = [
  '(?:fait|font|a fait|ont fait|faire) (?:recette|salles? combles?|un (?:carton|tabac|malheur|triomphe|tabac)|des emules|le (?:job|boulot|buzz)|figure (?:de|d.)? ?(?:locomotive|exemple|modele|pionniere?|reference)|mouche|parler (?:de lui|d.elle|d.eux)|ses preuves|tache d.huile|boule de neige|des petits|le bonheur de tous|la difference)',
  "(?:cartonne|cartonnent|marche fort|marchent fort|ne desempli[a-z]*|ne desemplissent pas|affiche complet|affichent complet|tourne a plein(?: regime)?|tournent a plein(?: regime)?|bat son plein|battent leur plein|ne faibli[a-z]* pas|ne connai(?:t|ssent) pas (?:la crise|de (?:repit|treve|pause))|a le vent en poupe|ont le vent en poupe|trouve son public|a trouve son public|a su trouver son public|se porte bien|grandit|prend de l'ampleur|monte en puissance|change d'echelle|trace sa route|fait son chemin)",
  "(?:demeure|reste|est|devient) (?:la|le) (?:star|vedette|reine|roi|chouchou|favori|favorite|locomotive|numero un|coqueluche)(?: (?:du catalogue|du programme|des ateliers|de l'offre|de nos ateliers|incontestee?))?|(?:complet|compose|ferm|ouvr)[a-z]* le (?:podium|trio de tete|classement|palmares)|monte[a-z]* sur le podium|(?:en|a la) tete (?:de (?:liste|gondole|peloton)|du (?:classement|palmares|peloton))|caracol[a-z]* en tete|tien[a-z]* le haut du (?:pave|panier)",
  "eh bien|oui|de loin|et de loin|du jamais[- ]vu|un jamais[- ]vu|vacances obligent|[a-z]+ oblige(?:nt)?(?=,)|restera (?:dans les (?:annales|memoires)|un grand cru)|malgre (?:la neige|le froid|la pluie|le vent|la canicule)|sous la (?:neige|pluie)|sans (?:trembler|forcer|coup ferir|sourciller|peine)|quand meme|tout de meme|c'est (?:dit|fait|peu|beaucoup|enorme|considerable|historique|inedit|une premiere)|fait rare|chose rare|une? fois n'est pas coutume|n'en deplaise aux (?:grincheux|sceptiques)|contre toute attente",
  "c'est (?:le|la) (?:cour|c[oœ]ur|coeur|base|socle|sel|moteur|raison d'etre) de (?:notre|nos|l'|le) ?(?:public|metier|action|mission|travail|engagement|activite|ateliers|projet)s?|(?:n'a|n'ont|n'avons) (?:jamais|pas) (?:baisse les bras|dit non|demerite|failli|rechigne|compte (?:son|leur|nos|leurs) (?:temps|heures|efforts))|on (?:remet|remettra) ca(?: en septembre| l'an prochain| a la rentree)?|la suite au prochain numero|rendez-vous (?:en septembre|a la rentree|l'an prochain|l'annee prochaine)(?= ?[.!…])|(?:tres |si |plutot )?(?:heureu(?:x|se)|fiere?|ravie?|emue?|honoree?) d'annoncer que",
  '(?:a|ont|avons|avez|nous ont|vous ont) (?:repondu presente?s?|fait le deplacement|fait confiance)|(?:vus? |vu |voient |voit )defiler|(?:se sont|s.etaient|se) (?:assis(?:es)?|installe[es]*|attable[es]*|retrouve[es]*|croise[es]*|presse[es]*|succede[es]*) (?:devant|derriere|autour de|a|lors de|au fil de|face a) (?:(?:nos|leurs|les|des|un|une|leur|son|nos) )?(?:ordinateurs?|ecrans?|claviers?|machines?|postes?|tables?|ateliers?|seances?|portables?)?|a (?:nous )?rendre visite|a prendre place|(?:se sont|s.est|se) rend(?:us|ues|u|ue|ent)(?= )|avec nous|a nos cotes',
  'de ces (?:ateliers|rendez-vous|seances|parcours) (?:sont|est) nee?s?|en (?:sont|est) (?:nee?s?|issue?s?|sortie?s?)|au profit de|au benefice de|pour le (?:plus grand )?bonheur de (?:tous|chacun)|(?:tape|ecrit|code) leurs premieres lignes(?: de code)?|(?:fait|franchi) leurs premiers pas|(?:annee|saison|exercice|periode|rentree|hiver|automne|printemps|ete)(?:,)? (?:compliquee?|difficile|particuliere?|chahutee?|perturbee?|tendue?|inedite?|singuliere?|agitee?|mouvementee?|charniere|riche|intense|dense)',
];

/** The same in English. */
const ENGLISH = [
  'in round (?:numbers|figures)|by far|more than ever|not bad at all|no mean feat|hands down|a (?:first|milestone|landmark)|as ever|needless to say|to put it (?:simply|plainly)|in a nutshell|to sum up|for the record|when all is said and done|the numbers speak for themselves|we are (?:proud|delighted|pleased|thrilled|happy) (?:to (?:say|report|announce|share)(?: that)?|of)',
  `(?:went|goes|going) (?:from strength to strength|well|strong)|(?:off to a flying start|going strong|in great demand|a (?:huge|great|big|runaway) (?:hit|success))|(?:the evaluation team|the team|our team|the programme team|the evaluators|staff|trainers) (?:counted|recorded|logged|noted|registered)|(?:stood|stands) at|${BE} (?:encouraging|steady|stable|modest|high|low|fragile)(?= ?[:,(])`,
];

/** Ready-made phrases around a figure that tell nothing of whom, where or when it is. */
export const sayingMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf(
  [...REPORTING, ...PRESSING, ...ENGLISH].map((source) => [{ source, isWords: true }, QUIET] as const),
);
