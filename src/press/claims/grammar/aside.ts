import type { Mark } from '../marks/marks.ts';
import { isAdverb } from '../text/quiet/adverbs.ts';
import { isClosed } from '../text/quiet/closedWords.ts';
import type { Stretch } from '../text/segments.ts';
import { type Token, wordsIn } from '../text/tokens.ts';
import { isJudgement } from './adjectives.ts';
import { isMatter } from './nouns.ts';
import type { Due } from './due.ts';
import { isRunner } from './runners.ts';
import { stepOf } from './step.ts';
import { readEnglish } from './english.ts';
import { isFinite } from './verbs.ts';
import { isAuxiliary } from './words.ts';
import { isVerb } from '../text/quiet/verbs.ts';

/** What a stretch of text without a figure says besides. */
export interface Aside {
  /** What may restrict a figure of the same sentence: whom, where, when, and words whose part in the clause is not told. */
  readonly telling: readonly Stretch[];
  /** Whether it has a verb of its own. */
  readonly hasVerb: boolean;
}

interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
}

/** How a stretch stands to the figure of its sentence. */
export interface Standing {
  /** Whether what stands at its head may be said of whoever runs the programme. */
  readonly isOfRunner: boolean;
  /** Whether the figure is a number of something named right after it. */
  readonly isCount: boolean;
  /** Whether it is a clause of its own, whose nouns are nobody's that is counted unless they name somebody, somewhere or some time. */
  readonly isApart: boolean;
}

/** A word of English alone. */
export const ENGLISH =
  /(?<![a-z'])(?:the|of|and|with|was|were|our|their|we|it|to|by|for|that|this|is|have|has|had|in|at|from)(?![a-z'])/;

/** Reads a stretch without a figure by the part each of its words has in it; `null` where what it says of groups and rates is for other rules. */
export function readAside(read: Read, stretch: Stretch, standing: Standing): Aside | null {
  const own = read.marks.filter(
    (mark) => mark.start < stretch.end && mark.end > stretch.start && !isAboutRunner(mark, read.text, standing),
  );
  if (own.some((mark) => isForOthers(mark, standing) || isBut(mark, read.text))) return null;
  if (ENGLISH.test(read.text.slice(stretch.start, stretch.end))) return inEnglish(read, stretch, own);
  const clause = walk(read, stretch, own, { ...standing, isClause: true });
  return clause.hasVerb ? clause : walk(read, stretch, own, { ...standing, isClause: false });
}

function inEnglish({ text, tokens }: Read, stretch: Stretch, own: readonly Mark[]): Aside | null {
  if (own.some(({ meaning: { kind } }) => kind === 'change')) return null;
  const words = wordsIn(tokens, stretch).filter(
    ({ start, end }) => !own.some((mark) => mark.start < end && mark.end > start),
  );
  const { telling, hasVerb } = readEnglish(words, text);
  const told = own.filter(isTold).map(({ start, end }) => ({ start, end }));
  const denied = own.filter(({ meaning: { kind } }) => kind === 'not' && words.length < 4);
  return { telling: [...told, ...denied, ...telling], hasVerb };
}

const BEGINNING = {
  is: 'any',
  led: null,
  lastLed: null,
  guess: null,
  head: null,
  isThem: false,
  isRelative: false,
  isOfMatter: false,
  open: null,
} as const;

function walk(
  { text, tokens }: Read,
  stretch: Stretch,
  own: readonly Mark[],
  standing: Standing & { readonly isClause: boolean },
): Aside {
  const words = wordsIn(tokens, stretch);
  const telling: Stretch[] = own
    .filter(isTold)
    .map(({ start, end }) => ({ start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) }));
  let hasVerb = false;
  let due: Due = { ...BEGINNING, ...standing };
  let last = stretch.start;
  for (const [place, word] of words.entries()) {
    const { start, end } = word;
    // What was blanked out has no words left.
    const blank = own.find((each) => each.start >= last && each.end <= start);
    if (blank !== undefined) due = { ...due, ...afterMark(blank, due, text) };
    if (/[,;:(«»"]/.test(text.slice(last, start))) due = { ...due, is: 'any', led: null, isThem: false };
    last = end;
    const mark = own.find((each) => each.start < end && each.end > start);
    if (mark !== undefined && due.led === 'sans' && word.said === 'jamais') continue;
    if (due.guess !== null && due.is === 'after-verb' && isVerbal(word, mark)) telling.push(due.guess);
    if (mark !== undefined && !isWithout(mark, text)) {
      // « loin de nos ateliers ».
      if (mark.meaning.kind === 'noun' && due.led !== null && due.led !== 'de') telling.push({ start, end });
      hasVerb ||= mark.meaning.kind === 'not' || mark.meaning.kind === 'change';
      due = { ...due, ...afterMark(mark, due, text) };
      continue;
    }
    const step = stepOf(word, { next: words[place + 1] ?? null, before: words[place - 1] ?? null }, due);
    hasVerb ||= step.isVerb;
    if (step.isTelling) telling.push({ start, end });
    due = { ...due, open: null, ...step.leaves };
  }
  // « Nous avons sondé : 30 120 personnes ».
  if (due.open !== null && /: ?$/.test(text.slice(stretch.start, stretch.end))) telling.push(due.open);
  const unsaid = unsaidOf(text, own, words);
  return { telling: unsaid === null ? telling : [...telling, unsaid], hasVerb };
}

/** What is kept of a stretch: where, when and whom, and what stops. */
export function isTold({ meaning: { kind } }: Mark): boolean {
  return kind !== 'quiet' && kind !== 'not' && kind !== 'noun' && kind !== 'change';
}

/** A word that could only be a verb after a noun and its adjective: « bretonne continue », « carcérale s’achève ». */
function isVerbal({ said }: Token, mark: Mark | undefined): boolean {
  if (mark !== undefined) return mark.meaning.kind === 'not' || mark.meaning.kind === 'change';
  return (
    /^(?:s|se|ne|n)$/.test(said) ||
    isAuxiliary(said) ||
    isVerb(said) ||
    (!isClosed(said) && !isAdverb(said, false) && isFinite(said))
  );
}

/** « hors », « sauf ». */
function isBut({ start, meaning }: Mark, text: string): boolean {
  return (
    meaning.kind === 'not' &&
    /^(?:hors|sauf|hormis|excepte|en dehors|a l'exception|a part|moins)/.test(text.slice(start, start + 20))
  );
}

function isWithout({ start, meaning }: Mark, text: string): boolean {
  return meaning.kind === 'not' && text.startsWith('sans', start);
}

const MODAL =
  /^(?:peu(?:t|vent)|pouv(?:ons|ez)|doi(?:t|vent)|dev(?:ons|ez)) (?:se |s'|nous |vous |ne |en |y )?(?:etre|[a-z]+(?:er|ir|re|oir))$/;

/** « Les accompagnants, dont la patience est connue, » : who accompanies is not who is accompanied. */
function isAboutRunner({ start, end, meaning }: Mark, text: string, { isOfRunner, isCount }: Standing): boolean {
  const said = text.slice(start, end);
  if (meaning.kind === 'among')
    return said === 'dont' && (isOfRunner || /(?:^|[ ,])ce $/.test(text.slice(Math.max(0, start - 4), start)));
  // « Nos financeurs peuvent dormir tranquilles » : what somebody else may or must do.
  if (meaning.kind === 'stop') return isCount && MODAL.test(said) && !/^ ?[:,.;]/.test(text.slice(end, end + 2));
  if (meaning.kind === 'per') return isCount && /^chacune?$/.test(said);
  return meaning.kind === 'trait' && meaning.trait.of === 'coached' && (isRunner(said) || said === 'coaches');
}

/** Rates, changes and groups are what other rules read. */
function isForOthers({ meaning }: Mark, { isCount }: Standing): boolean {
  const { kind } = meaning;
  return (
    (kind === 'change' && !isCount) ||
    kind === 'rate' ||
    kind === 'per' ||
    kind === 'among' ||
    (kind === 'trait' && !/^(?:gender|occupation|age)$/.test(meaning.trait.of))
  );
}

function afterMark({ start, meaning: { kind } }: Mark, { head, isOfMatter }: Due, text: string): Partial<Due> {
  const plain = { guess: null, led: null, isThem: false, open: null };
  if (kind === 'quiet') {
    const leading = /^(?:avec|sans|dans|en|par|pour|sur)(?= )/.exec(text.slice(start, start + 6))?.[0] ?? null;
    return { ...plain, is: 'any', head: 'runner', lastLed: leading };
  }
  if (kind === 'not' || kind === 'change')
    return { ...plain, is: 'after-verb', head: null, isOfMatter: isOfMatter || head === 'matter' };
  return { ...plain, is: 'after-noun', head: kind === 'when' ? 'matter' : 'marked' };
}

/** « Nous n’avons pas formé : », « Rien n’a eu lieu : » : a denial that what follows completes, or that nobody did. */
function unsaidOf(text: string, own: readonly Mark[], words: readonly Token[]): Stretch | null {
  const denial = own.find(({ meaning, start }) => meaning.kind === 'not' && !text.startsWith('sans', start));
  if (denial === undefined) return null;
  const said = text.slice(denial.start, denial.end);
  const before = words.filter(({ end }) => end <= denial.start).map((each) => each.said);
  const after = words.filter(({ start }) => start >= denial.end);
  const isNobody = before.some((each) => /^(?:rien|personne|aucune?|nul|nulle)$/.test(each));
  const isItself =
    /(?<![a-z])(?:se|s') ?[a-z]/.test(said) || words.some((each) => each.end <= denial.start && isMatter(each));
  const isWhole =
    isItself ||
    after.some((each) => !isAdverb(each.said, false) && !isClosed(each.said) && !isJudgement(each.said, each.isAcute));
  return !isNobody && isWhole ? null : { start: denial.start, end: denial.end };
}
