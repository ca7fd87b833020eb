import { oneOf } from '../text/quiet/oneOf.ts';
import { isAdverb } from '../text/quiet/adverbs.ts';
import { isQuiet } from '../text/quiet/classOf.ts';
import { isVerb } from '../text/quiet/verbs.ts';
import type { Stretch } from '../text/segments.ts';
import type { Token } from '../text/tokens.ts';

const isDeterminer = oneOf(
  'the a an our its my his her their your this that these those every each no some any more much many few one another',
);
const isPreposition = oneOf(
  'of in on at to for from by with without into onto over under about across through throughout during within between after before since until against beyond behind beside despite towards among around like',
);
/** Subjects that are nobody who is counted. */
const isPronoun = oneOf('i we it you nobody everyone everybody this that what there who which anyone');
const isThem = oneOf('they them those he she all most some many few none others');
const isAuxiliary = oneOf(
  'is are was were be been being am has have had do does did not never will can cannot could t s ve re ll',
);
const isJoining = oneOf(
  'and or but so yet as than then because while though although too very just even still only more once again up down out off not',
);
/** What follows says when or on what condition. */
const isCondition = oneOf('if when whenever unless until where wherever');
const isUnreal = oneOf(
  'hop* dream* plan* aim* expect* target* promis* claim* deni* deny* doubt* fear* wish* want* pretend* estimat* project* cancel* refus* fail* miss* invent* exaggerat* guess* suppos* would should might may',
);
const isRunner = oneOf(
  'team teams trainer trainers coach coaches volunteer volunteers programme program scheme project charity association organisation network facilitator* organiser* director manager chair founder* board report staff partner*',
);
const isFelt = oneOf(
  'patience passion courage grit pride joy energy hope effort efforts sweat care dedication determination enthusiasm humour humor love trust kindness faith tenacity stamina commitment generosity imagination curiosity ambition luck gratitude spirit heart',
);
const isThing = oneOf(`
result* number* figure* success* story stories start* begin* beginning* end word* chapter page* step* journey road path way* dream* idea* vision challenge* change* momentum growth demand interest need* appetite appeal response turnout feedback reputation
impact difference difficulty odds obstacle* doubt* sceptic* fear* worry worries smile* laugh* tear* face* voice* hand* eye* ear* mind* door* life lives world time moment* minute* year* day* fact* thing* reason* cause* effect* proof sign* lesson* value* sense
bet gamble adventure task* work job cradle pipe name* household handful outset milestone* threshold corner surprise shock applause thank* help support backing confidence skill* habit* record* score* tally word* headline* speech* jargon paper paperwork click* screen*
`);
const ABSTRACT = /(?:ness|ship|ance|ence|ity|ment|[st]ion)s?$/;
const isTelling = oneOf(`
city community university facility charity municipality locality minority majority disability ethnicity nationality identity security celebrity
apartment department establishment settlement government parliament employment unemployment retirement placement appointment tournament equipment document treatment
station nation region location population generation education detention prison vacation reservation registration session mission institution foundation corporation exhibition competition profession television immigration migration prevention probation
audience residence conference absence science ambulance distance insurance attendance alliance internship apprenticeship township fellowship membership
`);

const isMatter = (word: string): boolean =>
  isFelt(word) || isThing(word) || (ABSTRACT.test(word) && !isTelling(word.replace(/s$/, '')));

interface Due {
  readonly is: 'any' | 'noun' | 'verb' | 'after';
  readonly led: string | null;
  readonly isThem: boolean;
}
interface Step {
  readonly isVerb: boolean;
  readonly isTelling: boolean;
  readonly leaves: Partial<Due>;
}
const silent = (leaves: Partial<Due>, isVerb = false): Step => ({ isVerb, isTelling: false, leaves });
const tells = (leaves: Partial<Due>): Step => ({ isVerb: false, isTelling: true, leaves });

/** Reads the words of an English stretch by the part each has in it: those that may restrict a figure beside it, and whether it has a verb. */
export function readEnglish(
  words: readonly Token[],
  text: string,
): { readonly telling: readonly Stretch[]; readonly hasVerb: boolean } {
  const telling: Stretch[] = [];
  let hasVerb = false;
  let due: Due = { is: 'any', led: null, isThem: false };
  let last = words[0]?.start ?? 0;
  let open: Stretch | null = null;
  for (const [place, word] of words.entries()) {
    if (/[,;:(«»"]/.test(text.slice(last, word.start))) due = { is: 'any', led: null, isThem: false };
    last = word.end;
    const step = stepOf(word, words[place - 1]?.said ?? null, words[place + 1]?.said ?? null, due);
    hasVerb ||= step.isVerb;
    if (step.isTelling) telling.push({ start: word.start, end: word.end });
    // « We surveyed: 30,120 people ».
    open = due.is === 'verb' && step.isVerb && !isAuxiliary(word.said) && !isVerb(word.said) ? word : null;
    due = { ...due, ...step.leaves };
  }
  if (open !== null && text.slice(open.end).startsWith(':')) telling.push({ start: open.start, end: open.end });
  return { telling, hasVerb };
}

function stepOf({ said, isCapital }: Token, before: string | null, next: string | null, due: Due): Step {
  if (isCondition(said)) return tells({ is: 'any', led: null });
  if (isThem(said) && due.is !== 'noun') return silent({ is: 'verb', led: null, isThem: true });
  if (isPronoun(said) && due.is !== 'noun' && !(isDeterminer(said) && next !== null && !isAuxiliary(next)))
    return silent({ is: 'verb', led: null, isThem: false });
  if (isAuxiliary(said)) return silent({ is: 'verb', led: null }, true);
  if (isPreposition(said)) return silent({ is: 'noun', led: said });
  if (isDeterminer(said)) return silent({ is: 'noun' });
  if (isJoining(said) || said.length === 1)
    return silent(due.is === 'noun' ? {} : { is: due.is === 'verb' ? 'verb' : 'any' });
  if (isAdverb(said, false)) return silent({});
  if (isCapital && before !== null) return tells({ is: 'after', led: null });
  if (due.is === 'verb')
    return due.isThem || isUnreal(said) ? tells({ is: 'after' }) : silent({ is: 'after', led: null }, true);
  if (isUnreal(said)) return tells({});
  if (due.is === 'after' && /(?:ed|ing)$/.test(said)) return silent({}, said.endsWith('ed'));
  // « The team outdid itself ».
  if (
    due.is === 'after' &&
    next !== null &&
    (/sel(?:f|ves)$/.test(next) || (!said.endsWith('s') && (isDeterminer(next) || isPreposition(next))))
  )
    return silent({ is: 'after', led: null }, true);
  return nounOf(said, before, next, due);
}

function nounOf(said: string, before: string | null, next: string | null, { is, led }: Due): Step {
  // « a pipe dream », « patient work ».
  const isBeforeNoun =
    next !== null &&
    isMatter(next) &&
    (isMatter(said) || /(?:y|ful|less|ous|ive|ent|ant|able|ible|ing|ed)$/.test(said));
  if (is === 'noun' && isBeforeNoun) return silent({});
  if (led !== null && led !== 'of' && led !== 'despite' && led !== 'against')
    return isFelt(said) || (isMatter(said) && /^(?:from|beyond|to|with|without|like|about|into)$/.test(led))
      ? silent({ is: 'after', led: null })
      : tells({ is: 'after', led: null });
  if (isMatter(said)) return silent({ is: 'after', led: null });
  if (isRunner(said) && led === null && !/^(?:a|an|another|other|some|every)$/.test(before ?? ''))
    return silent({ is: 'after', led: null });
  return isQuiet(said, { after: before, led, next: next ?? '', isBesideNoun: false }) && is !== 'noun'
    ? silent({ is: 'after' }, true)
    : tells({ is: 'after', led: null });
}
