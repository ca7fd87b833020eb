import { isClosed } from '../text/quiet/closedWords.ts';
import type { Token } from '../text/tokens.ts';
import { isPraising } from './adjectives.ts';
import { type Beside, type Due, NOUN, silent, type Step, tells } from './due.ts';
import { isAbstract, isBystander, isFeeling, isMatter } from './nouns.ts';
import { isRunner } from './runners.ts';
import { INFINITIVE } from './verbs.ts';
import { contracted, isDeterminer, isUnreal } from './words.ts';

const isArticled = (said: string): boolean => isDeterminer(said) || contracted[said] !== undefined;

/** What leads to whom or when. */
export const STRICT = /^(?:pour|pendant|durant|lors|depuis|avant|hors|chez|parmi|aupres|jusqu|via|selon|envers)$/;

/** Reads a word where a noun is due. */
export function nounOf(word: Token, { next, before }: Beside, due: Due): Step {
  const { led, head, isClause } = due;
  const { said } = word;
  const after = next?.said ?? '';
  if (led !== null && STRICT.test(led)) return tells({ ...NOUN, head: 'marked' });
  if (led !== null && INFINITIVE.test(said) && !isArticled(before?.said ?? ''))
    return /^(?:de|sans)$/.test(led) && !isUnreal(said)
      ? silent({ is: 'after-verb', led: null })
      : tells({ is: 'after-verb', led: null });
  // « cette franche camaraderie ».
  if (next !== null && !isClosed(after) && isPraising(said) && (isMatter(next) || isRunner(after))) return silent({});
  if (isHarmless(word, due)) return silent({ ...NOUN, lastLed: led, head: 'matter' });
  if (
    isRunner(said) &&
    (led === null ||
      led === 'par' ||
      (led === 'devant' && isClause && due.isApart) ||
      (led === 'a' && isClause) ||
      (led === 'de' && (head === 'matter' || head === 'runner')))
  )
    return runnerOf({ led }, before);
  return tells({ ...NOUN, head: 'marked' });
}

/** Whoever runs the programme, but no other of its kind: « une autre équipe ». */
export function runnerOf({ led }: Pick<Due, 'led'>, before: Token | null): Step {
  const isOther =
    /^(?:un|une|autre|autres|plusieurs|quelques|certain|certains|certaines|chaque|d|l)$/.test(before?.said ?? '') &&
    before?.said !== 'l' &&
    led !== 'par';
  return isOther ? tells({ ...NOUN, head: 'marked' }) : silent({ ...NOUN, lastLed: led, head: 'runner' });
}

/** « une année d’efforts », « avec patience », in a clause of its own « à la hauteur des attentes »; what else leads to a place, a group or a means. */
function isHarmless(noun: Token, { led, lastLed, head, isClause, isApart }: Due): boolean {
  const { said } = noun;
  const isOpen = isClause && isApart;
  if (led === null) return isOpen ? isBystander(noun) : isClause ? isMatter(noun) : isAbstract(noun);
  if (led === 'de') {
    // « dans la joie des vestiaires » leads there.
    if (isOpen && head !== 'marked' && (lastLed === null || lastLed === 'de')) return isBystander(noun);
    if (head !== 'matter' && !(isClause && head === null)) return isFeeling(said);
    return isMatter(noun);
  }
  if (/^(?:malgre|contre|contrairement|loin|outre|grace|face|entre|vers|apres|par)$/.test(led)) return isAbstract(noun);
  // « avec régularité ».
  if (led === 'avec' && noun.isAcute) return isAbstract(noun);
  return isClause ? isAbstract(noun) : isFeeling(said);
}
