import type { Mark } from '../marks/marks.ts';
import { isAdverb, isTellingHow } from '../text/quiet/adverbs.ts';
import { isClosed } from '../text/quiet/closedWords.ts';
import { oneOf } from '../text/quiet/oneOf.ts';
import { isPraise } from '../text/quiet/praise.ts';
import type { Stretch } from '../text/segments.ts';
import { type Token, wordsIn } from '../text/tokens.ts';
import { isKeeping, isOfficial, isRelational } from './adjectives.ts';
import { isAbstract, isBystander } from './nouns.ts';
import { isRunner } from './runners.ts';
import { contracted, isAuxiliary, isCondition, isDeterminer, isPreposition, isThem, isUnreal } from './words.ts';

/** What leads to where, when, whom or by what. */
const isLeading = oneOf(
  'dans en a au aux sur sous chez derriere devant vers entre parmi hors pendant durant lors depuis pour avec sans avant apres via selon aupres pres loin par autour',
);
/** Who only looks on. */
const isOnlooker = oneOf(
  'sceptique* grincheu* pessimiste* optimiste* detracteur* cassandre* observateur* commentateur* moqueur* rabat defaitiste* jaloux envieux curieux incredule*',
);
const isOther = /^(?:un|une|autre|autres|plusieurs|quelques|certains|certaines|chaque|d)$/;

/** Whether no word of a clause that stands by itself before a figure can name somebody, somewhere, some time or some doubt, whatever the part that each has in it. */
export function isAloof(
  { tokens, marks }: { readonly tokens: readonly Token[]; readonly marks: readonly Mark[] },
  stretch: Stretch,
): boolean {
  const own = marks.filter((mark) => mark.start < stretch.end && mark.end > stretch.start);
  if (own.some(({ meaning: { kind } }) => !/^(?:quiet|where|when|not)$/.test(kind))) return false;
  let led: string | null = null;
  let lastLed: string | null = null;
  let before = '';
  return wordsIn(tokens, stretch).every((word, place) => {
    const { said, start, end } = word;
    const last = before;
    before = said;
    if (own.some((mark) => mark.start < end && mark.end > start)) {
      [led, lastLed] = [null, 'avec'];
      return true;
    }
    // « avec de la patience et un fauteuil ».
    if (/^(?:et|ou)$/.test(said)) led ??= lastLed;
    if (isThem(said) || isCondition(said) || /^(?:ni|rien|personne|nul|nulle|aucun|aucune)$/.test(said)) return false;
    const leads = contracted[said] ?? (said === 'a' && !word.isAccented ? '' : said);
    if (isPreposition(leads) || isLeading(said)) {
      if (leads !== 'de' || led === null) led = isLeading(leads) ? leads : null;
      return true;
    }
    // « à l’est », « d’un été ».
    if ((said === 'est' && last === 'l') || (said === 'ete' && /^(?:l|un|cet|d)$/.test(last))) return false;
    if (isDeterminer(said) || isClosed(said) || isAuxiliary(said) || said.length < 3 || isAdverb(said, false))
      return true;
    if (isOnlooker(said)) return true;
    if ((word.isCapital && place > 0) || isUnreal(said) || isTellingHow(said) || isKeeping(said)) return false;
    if (isPraise(said) || isOfficial(said, last)) return true;
    if (isRelational(said)) return false;
    const isLed = led !== null;
    lastLed = led;
    led = null;
    if (isRunner(said)) return !isOther.test(last) && !isLed;
    return isLed ? isAbstract(word) : isBystander(word);
  });
}
