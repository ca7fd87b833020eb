import type { Mark } from '../marks/marks.ts';
import type { Stretch } from '../text/segments.ts';
import { isVerb } from '../text/quiet/verbs.ts';
import type { Token } from '../text/tokens.ts';
import { ENGLISH, isTold, readAside } from './aside.ts';
import { isAloof } from './apart.ts';
import { isAbstract } from './nouns.ts';
import { isRunner } from './runners.ts';

interface Whole {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
}

/** Where a stretch stands. */
interface Said {
  readonly segment: Stretch;
  /** Whether the figure is a number of something named right after it. */
  readonly isCount: boolean;
}

/** What goes on about what stands before it. */
const FOLLOWS = /^[\s«"“(]*(?:qui|que|qu'|dont|auquel|auxquel|lequel|lesquel|soit|et|ni|mais)(?![a-z])/;
const BEFORE = /(?:^|[ '])(?:le|la|l|les|notre|nos|ce|cette|cet|ces|son|sa|ses) ?'?(?:[a-z]+ )?([a-z]+),? ?$/;
const AFTER =
  /^(?:et |mais |alors |donc )?(?:nous|on|je|j'|(?:le|la|l'|les|notre|nos|ce|cette|ces|son|sa|ses) ?(?:[a-z]+ )?([a-z]+))(?![a-z])/;

const COLON = /: ?$/;
/** « Nous avons sondé : » : what follows is what it was done to. */
const ENDS_DOING = /(?<![a-z])(?:avons|ont|a|ai|avez) (?:[a-z]+ment |bien |aussi |beaucoup )?[a-z]+ ?: ?$/;
/** What ends a clause for good. */
const APART = /[:»] ?$| - $/;
/** A clause that has its own subject, or needs none: what stands before it is not that. */
const OWN_SUBJECT =
  /^[\s«"“(]*(?:(?:et|mais|or|puis|alors|donc|car) )?(?:¦?\d|(?:les?|la|l'|nos|notre|leurs?|ses|son|sa|des|une?|ces?|cette|cet|nous|on|il|elle|je|j'|vous|c'|quelque|pas moins|plus|pres|environ|presque|au moins)(?![a-z]))/;

/** What a stretch without a figure still says of whom, where and when, once every other word of it is known by its part in the clause to leave the figure as it is; `null` where one is not. */
export function scopeOf(whole: Whole, stretch: Stretch, { segment, isCount }: Said): readonly Stretch[] | null {
  const { text, marks } = whole;
  const isSaidOfRunner = isBesideRunner(text, stretch, segment);
  if (FOLLOWS.test(text.slice(stretch.start, stretch.end)) && !isSaidOfRunner) return null;
  const isApart =
    APART.test(text.slice(Math.max(segment.start, stretch.end - 3), stretch.end)) ||
    OWN_SUBJECT.test(text.slice(stretch.end, segment.end));
  const aside = readAside(whole, stretch, { isOfRunner: isSaidOfRunner, isCount, isApart });
  if (aside === null) return null;
  const own = marks.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  // « Le programme a perdu son public » : what is counted changed.
  const isChanged = own.some(({ meaning }) => meaning.kind === 'change');
  if (own.some(({ meaning }) => meaning.kind === 'noun') && (isChanged || !aside.hasVerb || !isCount)) return null;
  const isScope = (said: Stretch): boolean =>
    own.some((mark) => isTold(mark) && mark.start <= said.start && said.end <= mark.end);
  if (aside.telling.every(isScope)) return aside.telling;
  const said = text.slice(stretch.start, stretch.end);
  const isWhole =
    isCount && aside.hasVerb && (isApart || COLON.test(said)) && !ENGLISH.test(said) && !ENDS_DOING.test(said);
  const isUnsaid = own.some(
    ({ meaning, start }) => meaning.kind === 'not' && aside.telling.some((each) => each.start === start),
  );
  return isWhole && !isChanged && !isUnsaid && isAloof(whole, stretch) ? aside.telling.filter(isScope) : null;
}

/** « Nos équipes, infatigables, ont animé », « Portée par l’élan, l’équipe a animé ». */
function isBesideRunner(text: string, stretch: Stretch, segment: Stretch): boolean {
  const before = BEFORE.exec(text.slice(segment.start, stretch.start))?.[1];
  if (before !== undefined && (isRunner(before) || isAbstract({ said: before, isAcute: false, isAccented: false })))
    return true;
  const after = AFTER.exec(text.slice(stretch.end, segment.end));
  return after !== null && (after[1] === undefined || isRunner(after[1]));
}

const JOINT =
  /(?:,)? (?:et|mais|or|car|avec)(?: (?:pourtant|ainsi|donc|enfin|deja|desormais|finalement|aujourd'hui))* /g;
const STARTS = /^(?:(?:les|nos|ses|ces|leurs|quelque|pas moins de|pres de|plus de) ?)?$/;

const SHARED = /^(?:[a-z]+ment |enfin |ensuite )?([a-z]+) (?:(?:les|nos|ses|quelque|plus de|pres de) ?)?$/;
const FINITE = /(?<![a-z])(?:ont|sont|a|est|avaient|etaient|nous|se|s')(?![a-z])/;

/** « L’aventure a pris de l’ampleur et 30 120 personnes » : where the clause of the figure begins, when another stands before it. */
export function clauseStart(
  whole: Whole,
  chunk: Stretch,
  quantity: Stretch,
  said: Said,
): { readonly start: number; readonly before: readonly Stretch[] } | null {
  const { text } = whole;
  for (const { index, 0: joint } of [...text.slice(chunk.start, quantity.start).matchAll(JOINT)].toReversed()) {
    const start = chunk.start + index + joint.length;
    const between = text.slice(start, quantity.start);
    const runner = AFTER.exec(between);
    const isSubject =
      STARTS.test(between) && (joint.includes('avec') || FINITE.test(text.slice(quantity.end, chunk.end)));
    // « Nous avons semé et animé 2 285 ateliers ».
    const shared = SHARED.exec(between)?.[1];
    const isClause =
      (shared !== undefined && isVerb(shared)) ||
      isSubject ||
      (runner !== null && (runner[1] === undefined || isRunner(runner[1])));
    if (!isClause) continue;
    const left = { start: chunk.start, end: chunk.start + index };
    const aside = readAside(whole, left, { isOfRunner: false, isCount: said.isCount, isApart: true });
    if (aside === null || !aside.hasVerb) continue;
    const before = scopeOf(whole, left, said);
    if (before !== null) return { start, before };
  }
  return null;
}
