import { isAdverb } from '../text/quiet/adverbs.ts';
import { isClosed } from '../text/quiet/closedWords.ts';
import type { Token } from '../text/tokens.ts';
import { contentOf } from './content.ts';
import { type Beside, type Due, NOUN, silent, type Step, tells, verbAfter } from './due.ts';
import { isFinite, isPlural } from './verbs.ts';
import { isVerb } from '../text/quiet/verbs.ts';
import {
  contracted,
  isAuxiliary,
  isClitic,
  isCondition,
  isDeterminer,
  isJoining,
  isPreposition,
  isPronoun,
  isThem,
} from './words.ts';

/** Reads one word: closed classes by themselves, any other by what is due. */
export function stepOf(word: Token, beside: Beside, due: Due): Step {
  const { said, isAccented } = word;
  const after = beside.next?.said ?? '';
  if (said === 'a') return isAccented ? silent({ is: 'noun', led: 'a' }) : verbAfter(due);
  if (isCondition(said) && (said !== 'des' || isAccented)) return tells({ is: 'any', led: null });
  if (said === 'ou' && isAccented) return silent({ is: 'any', led: null });
  if (isThem(said))
    return due.isRelative || (due.isOfMatter && /^(?:ils?|elles?)$/.test(said))
      ? silent({ is: 'verb', led: null, isThem: false, isRelative: true })
      : silent({ is: 'verb', led: null, isThem: true });
  if (
    /^(?:en|y)$/.test(said) &&
    !/^(?:ne|n|se|s|j|je|tu|il|on|nous|vous|ils|elles|qui|m|t|l)$/.test(beside.before?.said ?? '')
  )
    return isDone(beside, due)
      ? silent({ is: 'verb', led: null, isThem: false })
      : after.endsWith('ant')
        ? silent({ is: 'verb', led: null, isThem: false })
        : silent({ is: 'noun', led: 'en' });
  if (due.is === 'verb' && isClitic(said) && !(isArticle(said) && !isFinite(after) && !isAuxiliary(after)))
    return silent({});
  // « Les femmes qui … ».
  if (/^(?:qui|que|qu|dont)$/.test(said) && due.is === 'after-noun' && due.head === 'marked')
    return tells({ is: 'verb' });
  const isDemonstrative = said === 'ce' && !/^(?:sont|est|fut|n|qui|que|qu|dont|furent|etait)$/.test(after);
  if (
    isPronoun(said) &&
    said.length > 1 &&
    !(said === 'tout' && (isDeterminer(after) || isDeterminer(beside.before?.said ?? ''))) &&
    !isDemonstrative
  )
    return silent({ is: 'verb', led: null, isThem: due.is === 'verb' && due.isThem });
  if (/^(?:j|c|ne|n|se|s|me|m|te|t|y)$/.test(said)) return silent({ is: 'verb', led: null });
  if (isAuxiliary(said)) return due.is === 'noun' ? tells({ ...NOUN, head: 'marked' }) : verbAfter(due);
  // « que de chemin parcouru ».
  if (/^(?:de|d)$/.test(said) && beside.before?.said === 'que') return silent({ is: 'noun', led: null });
  const led = contracted[said] ?? (said === 'd' ? 'de' : said);
  // « lors de » leads as « lors » does.
  const isOn = (led === 'de' || led === 'a') && due.is === 'noun' && due.led !== null;
  if (led !== said || isPreposition(said)) return silent({ is: 'noun', led: isOn ? due.led : led });
  if (isDeterminer(said)) return silent({ is: 'noun' });
  if (isJoining(said)) {
    const isLoose = /^(?:et|ou|comme|plus|moins|aussi|tant|ainsi)$/.test(said);
    if (/^(?:et|ou|ni)$/.test(said) && due.is !== 'noun') return silent({ led: due.lastLed });
    return silent(isLoose ? {} : { is: 'any', led: null, isRelative: /^(?:que|qu|dont)$/.test(said) });
  }
  if (isClosed(said) || said.length === 1 || isAdverb(said, due.is === 'noun')) return silent({});
  if (word.isCapital && beside.before !== null) return tells({ ...NOUN, head: 'marked' });
  return contentOf(word, beside, due);
}

/** « Nos registres en témoignent ». */
function isDone({ next, before }: Beside, { is, head }: Due): boolean {
  const after = next?.said ?? '';
  return is === 'after-noun' && head !== 'marked' && (isVerb(after) || isPlural(before, after));
}

function isArticle(said: string): boolean {
  return /^(?:le|la|les|l|leur)$/.test(said);
}
