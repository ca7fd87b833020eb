import { oneOf } from '../text/quiet/oneOf.ts';
import { isPraise } from '../text/quiet/praise.ts';

/** Endings of adjectives that say what something is of: « carcéral », « scolaire », « rurale ». They may tell a figure apart. */
const OF_SOMETHING =
  /(?:al|ale|ales|aux|ique|iques|aire|aires|iens?|iennes?|els?|elles?|ais|aises?|ois|oises?|ains?|aines?|istes?|iers?|ieres?|ins?|ines?|ans?|anes?|oires?|ides?|iles?|logues?|phones?|(?:t|sc|c|gn|ll|p)onnes?)$/;
/** Words with such an ending that only judge. */
const isJudging = oneOf(`
moral* annuel* general* generaux recu* extraordinaire* exemplaire* necessaire* populaire* genial* ideal* loyal* vital* crucial* cruciale* capital* magique* unique* energique* heroique* sympathique* fantastique* dynamique* mythique* epique* historique* authentique* symbolique* logique* utopique* magnifique*
reel* essentiel* exceptionnel* actuel* actuelle* habituel* naturel* eternel* mutuel* perpetuel* certain* serein* humain* vain* plein* soudain* lointain* entier* entiere* premier* premiere* dernier* derniere* particulier* particuliere* singulier* singuliere* fier* fiere* leger* legere* familier* sain saine salutaire* phenomenal* colossal* colossaux magistral* triomphal* monumental* banal* final* finale total* totale totaux initial* initiale inegal* salvateur* fatal* intacte* solidaire* legendaire* ordinaire* inoxydable* tranquille* facile* difficile* utile* subtil* fragile* habile* docile* solide* rapide* timide* lucide* splendide* limpide* intrepide* candide* sordide*
`);
/** Short ones that have no ending of their own. */
const isBare = oneOf(`
dense denses riche riches vive vives vif vifs rude rudes dur dure durs dures long longue longs longues court courte courts courtes pleine intense intenses simple simples juste justes clair claire clairs claires net nette franc franche francs franches
doux douce tendre tendres sage sages ferme fermes brave braves digne dignes rare rares vaste vastes lourd lourde lourds lourdes lent lente profond profonde profonds profondes tenace tenaces efficace efficaces modeste modestes honnete honnetes
sincere sinceres sobre sobres calme calmes fecond feconde feconds faste fastes propice propices complexe complexes etrange etranges enorme enormes immense immenses multiple multiples avide avides ivre ivres libre libres pret prete prets pretes sur sure surs sures
inouï inoui inouie inouis inouies acharne acharnee infatigable* sacre sacree sacres beau belle nouveau nouvelle nouveaux nouvelles vieux vieille petit petite grand grande bon bonne meilleur meilleure moindre pire seul seule tel telle autre propre concret concrete discret discrete complet complete
`);
/** In any gender and number. */
const isPlain = (word: string): boolean =>
  isBare(word) || isBare(word.replace(/s$/, '')) || isBare(word.replace(/t?es?$/, ''));
/** Endings of adjectives and participles that judge, or say what befell something. */
const BEFALLEN = /(?:able|ible|eux|euse|euses|ant|ante|ants|antes|ent|ente|ents|entes|if|ive|ifs|ives)s?$/;
/** Participles that do not end in « é ». */
const PARTICIPLE = /(?:i|ie|ies|is|it|ite|ites|u|ue|us|ues|ert|erte|erts|ertes|int|inte|ints|intes)$/;
/** What keeps a thing for some: « réservée », « destiné ». */
export const isKeeping = oneOf(
  'reserve* destine* dedie* adapte* consacre* specialis* limite* restreint* detach* agree* itinerant* ambulant* ouverte* cible* centre* implante* install* detenu* incarcer* enferm* confine* handicap* prison* hospital* scolaris* retrait* intern* masque* cloture* payant* gratuit* distant* residant* habitant* enseignant* etudiant* alternant* migrant* exclu* illettre*',
);

/** Whether a folded word, right after or before a noun that is nobody, only judges it or tells what befell it. */
export function isJudgement(word: string, isAcute: boolean): boolean {
  if (isKeeping(word)) return false;
  if (isPraise(word) || isJudging(word) || isPlain(word)) return true;
  if (OF_SOMETHING.test(word)) return false;
  return isAcute || BEFALLEN.test(word) || PARTICIPLE.test(word);
}

/** Whether it says what something is of. */
export function isRelational(word: string): boolean {
  return OF_SOMETHING.test(word) && !isJudging(word) && !isPraise(word);
}

const isOffice = oneOf(
  'communautaire* municipal* municipaux regional* regionaux departemental* departementaux general* adjoint* executif* administratif* pedagogique*',
);

/** « les élus communautaires », « l’équipe pédagogique » : what an office is of, but for what a programme is. */
export function isOfficial(word: string, before: string): boolean {
  return (
    isOffice(word) &&
    !/^(?:programme|dispositif|projet|association|structure|organisme|tournee|initiative|operation)s?$/.test(before)
  );
}

/** Whether it only judges whoever runs the programme: what befell them may keep them for some. */
export function isPraising(word: string): boolean {
  if (isKeeping(word)) return false;
  return isPraise(word) || isJudging(word) || isPlain(word) || /(?:able|ible|eux|euse)s?$/.test(word);
}
