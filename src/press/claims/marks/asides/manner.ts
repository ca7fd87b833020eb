import type { Token } from '../../text/tokens.ts';
import type { Mark, Meaning } from '../marks.ts';
import { bookOf } from '../phrases.ts';

const QUIET: Meaning = { kind: 'quiet' };

/** How somebody feels or goes about something: no word for a place, a means or a group. */
const ATTITUDE =
  'enthousiasme|curiosite|patience|bienveillance|passion|rigueur|energie|determination|serieux|fierte|emotion|humour|plaisir|envie|bonheur|ferveur|entrain|application|constance|tenacite|perseverance|conviction|generosite|devouement|professionnalisme|humilite|gourmandise|brio|panache|talent|courage|modestie|sincerite|chaleur|gentillesse|pedagogie|calme|serenite|ardeur|audace|simplicite|sourire|joie|satisfaction|gratitude|reconnaissance|soulagement|surprise|etonnement|impatience|bonne humeur|confiance(?! en)|exigence|soin|attention|tact|delicatesse|convivialite|respect|ecoute|creativite|imagination|abnegation|vigueur|fougue|ambition|optimisme|espoir|zele|assurance|malice|franchise|tendresse|regret|prudence|lucidite|discretion|pugnacite|souplesse|agilite|enthusiasm|patience|care|pride|joy|dedication|kindness|energy|humour|humor|commitment|passion|determination|delight|gratitude|relief|good humour|great care|a smile|smiles|hard work|perseverance|grace|warmth|flair|gusto|zeal';
const DEGREE =
  "(?:un(?:e)? |le |la |les |l'|beaucoup d(?:e |')|tant d(?:e |')|autant d(?:e |')|toujours autant d(?:e |')|plus d(?:e |')|de la |du |d'|de l'|toute la |tout le |toute l'|tout l'|leur |leurs |notre |nos |son |sa |ses |the |a |great |real |genuine |much |such |our |their |its )*(?:(?:grand|grande|immense|vrai|vraie|reel|reelle|vif|vive|certain|certaine|meme|belle|beau|bel|immenses|infinie?|profonde?|juste|legitime|the same) )?";
const ONE = `${DEGREE}(?:${ATTITUDE})(?![a-z])(?: (?:(?:jamais|toujours|rarement|sans cesse) )?(?:communicati(?:f|ve)|intact|intacte|contagieu(?:x|se)|sans faille|sans relache|renouvele|renouvelee|non dissimule|non dissimulee|certain|certaine|infini|infinie|immense|rare|exemplaire|constant|constante|dementie?|demesuree?|debordante?|sinceres?|profonde?))?`;
/** « avec patience et bienveillance ». */
const WITH = `(?:avec|non sans|with|not without) ${ONE}(?:(?:,| et| ou|, et| and| comme| mais aussi|,? parfois) (?:avec |with )?${ONE})*`;

/** « dans une ambiance studieuse » : no place. */
const MOOD =
  'ambiance|atmosphere|climat|esprit|etat d.esprit|joie|bonne humeur|calme|serenite|convivialite|bienveillance|enthousiasme|allegresse|discretion|simplicite|ecoute|partage|elan|meme elan|meme esprit|fierte|confiance|atmosphere|spirit|mood';
const FELT =
  'studieu(?:x|se)|convivial|conviviale|chaleureu(?:x|se)|detendue?|bienveillante?|familiale?|joyeu(?:x|se)|sereine?|festi(?:f|ve)|bon enfant|decontractee?|apaisee?|positi(?:f|ve)|constructi(?:f|ve)|feutree?|electrique|de travail|d.ecoute|d.entraide|de confiance|de partage|de fete|tendue?|incertaine?|difficile|favorable|amicale?|fraternel(?:le)?|particuliere?|morose|inedite?|exigeante?|stimulante?|friendly|relaxed|studious|warm|cheerful|supportive';
const IN = `(?:dans|in) (?:un |une |le |la |l'|les |a |an |the |ce |cet |cette |plus |grande |belle )*(?:meme |vrai |veritable |grand |bel )?(?:${MOOD})(?: (?:(?:tres|toujours|resolument|plutot|a la fois) )?(?:${FELT})(?: et (?:tres |toujours )?(?:${FELT}))?)?(?: et (?:le |la |l'|dans la |dans le )(?:${MOOD}))?`;

/** « dans le respect des gestes barrières » : how, for all of it. */
const RESPECT =
  "(?:dans|en) (?:le |tout |plein )?(?:(?:strict|plus strict|plein) )?respect (?:(?:de|du|des|d')(?: |(?<='))(?:la |l'|les )?)?(?:gestes?(?: barrieres?)?|consignes?|regles?|protocoles?|mesures?|normes?|distances?|budgets?|calendriers?|engagements?|delais?|recommandations?)(?: (?:sanitaires?|de securite|barrieres?|en vigueur|fixes?|pris|initial|prevus?|annonces?))*";

/** Set phrases of manner and of degree. */
const SET =
  "(?:a cour (?:ouvert|joie|vaillant)|d'arrache-pied|tambour battant|pied a pied|haut la main|bon an,? mal an|bon gre,? mal gre|vaille que vaille|contre vents et marees|en toute (?:simplicite|discretion|modestie|confiance|convivialite|bienveillance|franchise|logique|humilite|transparence|serenite)|en douceur|de bon cour|de main de maitre|a bras-le-corps|cahin-caha|sur les chapeaux de roues?|a toute (?:vitesse|allure|vapeur)|a (?:un )?(?:bon |rythme |vive allure|un rythme )(?:soutenu|effrene|rythme|regulier)?|au pas de (?:course|charge)|a marche forcee|en un temps record|en rangs serres|a tour de bras|main dans la main|l'une? apres l'autre|les un(?:e)?s apres les autres|une? (?:a|par) une?|sans (?:faiblir|compter(?! (?:les|nos|ces|ceux|celles|le|la|l'|leurs|ses)(?![a-z]))|menager (?:sa|leur|notre) peine|se decourager|coup ferir|fard|bruit|tapage|detour|ambages|trembler|flechir|trainer|attendre|hesiter|cesse|repit|accroc|heurt|encombre|relacher l'effort|tambour|fausse note|forfanterie|triomphalisme|emphase)|a (?:nos|mes|leurs|ses) yeux|a (?:notre|mon|son|leur) (?:sens|avis|grande? (?:joie|surprise|fierte|satisfaction|bonheur)|plus grande? [a-z]+)|a la (?:surprise|satisfaction|joie) generale|au-dela (?:des|de nos|de toutes les) (?:esperances|attentes|previsions)|de fil en aiguille|au fil (?:du temps|de l'eau|des (?:jours|semaines|mois|saisons))|jour apres jour|en toutes lettres|noir sur blanc|excusez-nous du peu|ni plus ni moins|chemin faisant|mine de rien|il faut (?:bien )?le (?:dire|souligner|reconnaitre|rappeler|admettre)|faut-il le (?:rappeler|preciser|dire)|on le (?:sait|voit|devine)|comme (?:on|chacun) (?:sait|le sait|le voit|l'imagine|peut l'imaginer)|il est vrai|soit dit en passant|a vrai dire|force est de le constater|n'ayons pas peur des mots|ne boudons pas notre plaisir|qui l'eut cru|qui l'aurait cru|disons-le|avouons-le|rappelons-le|soulignons-le|notons-le|precisons-le|free of charge|at no cost|in good spirits|against the odds|with open arms|one by one|little by little|step by step|slowly but surely|as always|as ever|needless to say|it must be said|we are (?:proud|pleased|happy|delighted|glad|told) to (?:say|report|note)|i am (?:proud|pleased|happy|delighted|glad) to (?:say|report)|if we may say so|believe it or not)";

/** « pas à pas », « ville après ville ». */
const AGAIN =
  '(?<![a-z])(pas|petit|peu|jour|mois|semaine|annee|an|ville|etape|commune|village|page|pierre|brique|kilometre|pied|goutte|coude|main|saison|seance|atelier|rencontre|bourg|heure) (?:apres|a|par|dans) \\1(?![a-z])|(?<![a-z])(day|week|month|town|step|brick|year|session|village) (?:after|by) \\2(?![a-z])';

/** « du plus jeune au plus âgé », « from complete beginners to seasoned users » : everybody, whoever they are. */
const LOW =
  'debutante?s?|novices?|neophytes?|curieux|profanes?|moins (?:a l.aise|jeunes?|aguerris?|experimentes?)|plus (?:jeunes?|eloignes?|timides?|novices?|petits?)|grands? debutants?|parfaite?s? debutante?s?|benjamine?s?|cadets?|simples? curieux|beginners?|novices|first-timers|the curious|newcomers';
const HIGH =
  'experte?s?|confirme(?:e?s?)|aguerri(?:e?s?)|passionne(?:e?s?)|chevronne(?:e?s?)|inities?|plus (?:ages?|agees?|aguerris?|experimentes?|a l.aise|avertis?|grands?|hardis?)|doyens?|doyennes?|aine(?:e?s?)|mordus|utilisateurs (?:avertis|confirmes|aguerris)|seasoned users|experts|old hands|advanced users|enthusiasts|pros';
/** « des grandes villes aux petits villages » : everywhere. */
const TOWNS =
  '(?:grandes? |petites? |big |small |large |mountain |remote )?(?:villes?|centres?-villes?|metropoles?|littoral|cote|plaines?|city centres?|cities|towns?|coast|suburbs)';
const FIELDS =
  '(?:grands? |petits? |plus petits? |small |remote |mountain |smallest |tiny )?(?:villages?|campagnes?|bourgs?|montagnes?|vallees?|causses?|hameaux|countryside|valleys|hills|mountains)';
const ACROSS = `(?:du|de la|des|de l'|from) ?(?:the )?${TOWNS} (?:au|aux|a la|to) (?:the )?${FIELDS}`;
const RANGE = `(?:du|de la|des|de l'|from) ?(?:(?:simples?|parfaite?s?|vrai|the|complete|total|absolute|grands?) )*(?:${LOW}) (?:au|aux|a la|a l'|jusqu'aux?|to) ?(?:(?:the|most|plus|vrais?) )*(?:${HIGH})(?![a-z])`;

/** « (retraités, salariés, étudiants…) » : some of them, as examples. */
const SOME =
  "(?:(?:des |de |les |d')?(?:jeunes |anciens |futurs )?(?:retraite|salarie|etudiant|demandeu(?:r|se)s? d'emploi|actif|active|jeune|senior|independant|famille|parent|grand-parent|curieux|debutant|artisan|commercant|agent|habitant|chomeu(?:r|se)|adolescent|adulte|benevole|personnes? en reconversion|femme|homme|voisin|aidant|student|pensioner|employee|jobseeker|parent|senior|retiree)(?:e|es|s)?)";
const EXAMPLES = `\\(${SOME}(?:, ${SOME})+,? ?(?:…|\\.\\.\\.|etc\\.?…?)\\)`;
const SEE =
  '\\((?:notre photo|photo|ci-contre|ci-dessous|voir [^()]{2,40}|lire [^()]{2,40}|cf\\.? [^()]{2,40}|sic|lire aussi [^()]{2,40}|see [^()]{2,40}|pictured)\\)';

/** Where a figure is written down, which is no place of it. */
const WRITTEN =
  "(?:sur|dans|d'apres|selon|par) (?:les|nos|leurs|ses|le|la|notre) ?(?:feuilles? (?:d'emargement|de presence)|registres?|fichiers?|tableaux? de bord|listes? (?:d'emargement|de presence)|fiches? de presence|cahiers? de presence|releves?|logiciels?)(?: (?:de presence|d'inscription|des ateliers|de suivi))?|au compteur|aux compteurs|on (?:the|our) (?:attendance sheets?|registers?)";

export const mannerMarks: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  ...[WITH, IN, RESPECT, SET, RANGE, ACROSS, WRITTEN].map((source) => [{ source, isWords: true }, QUIET] as const),
  ...[AGAIN, EXAMPLES, SEE].map((source) => [{ source }, QUIET] as const),
]);
