import { samePeriod } from '../../model/time/period.ts';
import { periodsOf } from './changes.ts';
import type { Read, Whole } from './state.ts';
import type { Stretch } from './text/segments.ts';

const FROM =
  /(?<![a-z])(?:(?:passe|passes|passee|passees|passent|passait|passaient|tombe|tombee|descendu|descendue|monte|montee|grimpe|recule|reculee) de|(?:went|rose|fell|grew|dropped|moved|increased|decreased|climbed|declined|risen|fallen|gone) from|from) $/;
const CHANGE =
  /^(?:(?:a |ont )?(?:baiss|recul|chut|grimp|progress|augment|diminu)[a-z]*(?: de)?|dropped|fell|rose|grew|increased|decreased|declined)$/;
const TO = /^(?: [a-z']+){0,4} (?:a|to)(?: (?:pres de|plus de|moins de|nearly|over|about))? $/;

/** « La part des femmes est passée de 60 % à 53 % » : the first is of the period before, the second of the one after. */
export function passing({ text, calendar }: Whole, sentence: Stretch, done: readonly Read[]): readonly Read[] {
  const at = done.findIndex(
    ({ spotted }, index) =>
      FROM.test(text.slice(sentence.start, spotted.start)) &&
      TO.test(text.slice(spotted.end, done[index + 1]?.spotted.start ?? spotted.end)),
  );
  const [first, second] = [done[at], done[at + 1]];
  if (first === undefined || second === undefined) return done;
  const said = [first, second].flatMap(({ found }) => found.bases.slice(0, 1).flatMap(({ period }) => period ?? []));
  const distinct = said.filter((each, index) => said.findIndex((other) => samePeriod(each, other)) === index);
  // « en un an » is the time that passed.
  const named = distinct.length === 1 && samePeriod(distinct[0] ?? calendar.period, calendar.period) ? [] : distinct;
  const [later, earlier] = periodsOf({ calendar, before: null }, named);
  const subjects = first.found.subjects.length > 0 ? first.found.subjects : second.found.subjects;
  const over = (read: Read, period: typeof later): Read => ({
    ...read,
    found: {
      ...read.found,
      // The word of change itself: « dropped from 39,602 to 33,826 ».
      stopped:
        read.found.stopped !== null && CHANGE.test(text.slice(read.found.stopped.start, read.found.stopped.end))
          ? null
          : read.found.stopped,
      subjects: period === null ? [] : subjects.slice(0, 1),
      bases: read.found.bases.slice(0, 1).map((base) => ({ ...base, period })),
    },
  });
  return done.map((each) => (each === first ? over(first, earlier) : each === second ? over(second, later) : each));
}
