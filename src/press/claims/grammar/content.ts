import { isAdverb } from '../text/quiet/adverbs.ts';
import { isQuiet } from '../text/quiet/classOf.ts';
import { isClosed } from '../text/quiet/closedWords.ts';
import { isVerb } from '../text/quiet/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { isJudgement, isKeeping, isOfficial, isPraising, isRelational } from './adjectives.ts';
import { type Beside, type Due, NOUN, seeming, silent, type Step, tells, verb, verbAfter } from './due.ts';
import { nounOf, runnerOf, STRICT } from './nounOf.ts';
import { isAbstract, isBystander, isMatter } from './nouns.ts';
import { isRunner } from './runners.ts';
import { INFINITIVE, isPlural, isSeeming } from './verbs.ts';
import { contracted, isPreposition, isUnreal } from './words.ts';

/** Reads a word of no closed class by what is due. */
export function contentOf(word: Token, { next, before }: Beside, due: Due): Step {
  const { said, isAcute } = word;
  const after = next?.said ?? '';
  const { led, head } = due;
  // « sans compter les habitués » leaves them out.
  if (led === 'sans' && said === 'compter') return tells({ is: 'after-verb', led: null });
  if (due.is === 'verb') return due.isThem || isUnreal(said) ? tells({ is: 'after-verb' }) : verbOf(word, due);
  // « le premier étage » : what comes before its noun leaves it due.
  if (due.is === 'noun' && isPraising(said) && next !== null && !isClosed(after) && !isMatter(word)) return silent({});
  if (isQuiet(said, { after: before?.said ?? null, led, next: after, isBesideNoun: false })) {
    if (due.is === 'noun' && led !== null && STRICT.test(led)) return tells({ ...NOUN, head: 'marked' });
    if (due.is === 'noun')
      return isRunner(said) ? runnerOf(due, before) : silent({ ...NOUN, lastLed: led, head: 'matter' });
    // « À Montpellier venues seules ».
    if (due.is === 'after-noun' && head === 'marked' && said.endsWith('s') && isVerb(said)) return tells({});
    return isVerb(said) && due.is === 'after-noun' ? verbAfter(due) : silent({});
  }
  if (due.is === 'noun') return nounOf(word, { next, before }, due);
  if (due.is === 'after-verb') {
    if (due.isThem || isUnreal(said)) return tells({});
    if (isJudgement(said, isAcute)) return head === 'matter' ? silent({}) : verbOf(word, due);
    if (INFINITIVE.test(said) && next !== null) return silent({});
    return isMatter(word) ||
      (due.isClause && due.isApart && head !== 'marked' && isBystander(word) && !isRelational(said) && !isKeeping(said))
      ? silent({ ...NOUN, head: 'matter' })
      : tells({});
  }
  if (due.is === 'after-noun') {
    if (head !== 'marked' && isPlural(before, said)) return verbAfter(due);
    if (head === 'matter') {
      if (isJudgement(said, isAcute)) return silent({});
      return isSeeming(said) ? seeming(due, word) : tells({});
    }
    if (head !== 'runner') return tells({});
    if (isPraising(said) || isOfficial(said, before?.said ?? '')) return silent({});
    const isLeading =
      isPreposition(after) || contracted[after] !== undefined || isClosed(after) || isAdverb(after, false);
    return isSeeming(said) && isLeading && !isJudgement(said, true) ? seeming(due, word) : tells({});
  }
  // Where a clause begins without an article: a noun of nobody, or what is said of whoever runs the programme.
  if (due.isClause ? isMatter(word) : isAbstract(word)) return silent({ ...NOUN, head: 'matter' });
  // « Apprendre n’a pas d’âge ».
  if (INFINITIVE.test(said) && before === null && (isClosed(after) || after.length === 1) && !isUnreal(said))
    return silent({ ...NOUN, head: 'matter' });
  if (head === 'matter' && isJudgement(said, isAcute)) return silent({});
  if (due.isOfRunner && isJudgement(said, isAcute) && !/[ae]nts?$/.test(said)) return silent({});
  return head === 'runner' && (isPraising(said) || isAcute) ? silent({}) : tells({});
}

/** A verb, or its participle, that waits for what it is done to unless that stood before. */
function verbOf({ said, start, end }: Token, { isRelative }: Due): Step {
  return verb({ open: isRelative || isVerb(said) || isPraising(said) ? null : { start, end } });
}
