import { baseKey, wholeRegion } from './base.ts';
import type { Around } from './context.ts';
import { isScope, type Mark } from './marks/marks.ts';
import { of, type Subject } from './reading.ts';
import type { Stretch } from './text/segments.ts';

/** « 33 826 présences contre 39 602 » : the other is of another time or place, and does not say which. */
export function against({ text, segment, spotted, marks }: Around, isTold: boolean): Stretch | null {
  const said = /(?:contre|against|versus|vs|compared (?:to|with)) (?:les |seulement |only )?$/.exec(
    text.slice(segment.start, spotted.start),
  );
  if (said === null || isTold || marks.some((mark) => mark.start >= segment.start && isScope(mark))) return null;
  const start = segment.start + said.index;
  return { start, end: start + said[0].trimEnd().length };
}

/** « à ces séances » : what was counted just before. */
export function again({ text, marks }: Around): Mark | null {
  const points = ({ meaning, start }: Mark): boolean =>
    meaning.kind === 'noun' &&
    /(?<![a-z])(?:ces|ce|cette|cet|these|those) $/.test(text.slice(Math.max(0, start - 7), start));
  return marks.find(points) ?? null;
}

/** The same where what was counted just before is a part that the figure does not say again. */
export function ofThose(around: Around, counted: readonly Subject[]): Mark | null {
  const own = again(around);
  const { last } = around;
  if (own === null || last === null || counted[0]?.indicator.startsWith('reserved') === true) return null;
  const [base = wholeRegion] = last.bases;
  const isPart =
    last.traits.length > 0 ||
    last.subjects[0]?.indicator.startsWith('reserved') === true ||
    baseKey({ ...base, period: null, cities: [], departments: [], elsewhere: false }) !== baseKey(wholeRegion);
  return isPart ? own : null;
}

/** Whose events are: « 5 289 rendez-vous pour 3 024 personnes » ; and what reserved sessions gathered. */
export function followed(around: Around, subject: readonly Subject[]): readonly Subject[] {
  const { before, text, segment, spotted } = around;
  const [first] = subject;
  const earlier = before?.subjects[0]?.indicator;
  const spoken = again(around) === null ? earlier : around.last?.subjects[0]?.indicator;
  if (first?.indicator === 'attendances' && spoken === 'reserved-sessions') return [of('reserved-attendances'), first];
  const isOwner = /(?<![a-z])(?:par|by|chez|pour|for|aupres de|from|avec|with) $/.test(
    text.slice(segment.start, spotted.start),
  );
  if (first?.indicator !== 'people' || !isOwner) return subject;
  if (earlier === 'opportunities') return [of('opportunity-people')];
  return earlier === 'coaching-appointments' ? [of('coached-people')] : subject;
}

/** A second noun that says what a trait already did: « personnes avec une opportunité ». */
export function isSaidAgain(
  { meaning }: Mark,
  traits: Around['marks'] extends never ? never : readonly { readonly of: string }[],
): boolean {
  const id = meaning.kind === 'noun' ? meaning.subjects[0]?.indicator : undefined;
  return traits.some(
    (each) =>
      (each.of === 'helped' && id === 'opportunities') ||
      (each.of === 'coached' && id === 'coaching-appointments') ||
      (each.of === 'absent' && id === 'registrations') ||
      (each.of === 'near' && id === 'people'),
  );
}
