import { baseKey, wholeRegion } from './base.ts';
import type { Around, Understood } from './context.ts';
import { isScope, type Mark, type Trait } from './marks/marks.ts';
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
  const isThey =
    before === null &&
    /^[\s«"]*(?:elles|ils|they) (?:y )?(?:ont|avaient|have|had) /.test(text.slice(segment.start, spotted.start));
  const spoken = again(around) === null && !isThey ? earlier : around.last?.subjects[0]?.indicator;
  if (first?.indicator === 'attendances' && spoken === 'reserved-sessions') return [of('reserved-attendances'), first];
  const isOwner = /(?<![a-z])(?:par|by|chez|pour|for|aupres de|from|avec|with|au (?:profit|benefice) de) $/.test(
    text.slice(segment.start, spotted.start),
  );
  if (first?.indicator !== 'people' || !isOwner) return subject;
  if (earlier === 'opportunities') return [of('opportunity-people')];
  return earlier === 'coaching-appointments' ? [of('coached-people')] : subject;
}

const AGAIN = /(?<![a-z])(?:soit|c'est-a-dire|autrement dit|that is|i\.e\.|or) (?:[a-z']+ ){0,2}$/;
/** What a share says of those it is a share of, that no filter holds. */
const among: Readonly<Record<string, Trait>> = {
  'coached-people': { of: 'coached' },
  'opportunity-people': { of: 'helped' },
};

/**
 * « 34 % des participants cherchent un emploi, soit 9 516 personnes » : the share just before, and whom it is of; stopped where that share is, or is of
 * a place, of the others or of what nobody counts.
 */
export function saidOver(
  { text, segment, spotted, before }: Around,
  [counted]: readonly Subject[],
): { readonly of: Understood; readonly traits: readonly Trait[]; readonly stopped: Stretch | null } | null {
  if (before === null || !before.isShare || counted?.indicator !== 'people') return null;
  if (!AGAIN.test(text.slice(segment.start, spotted.start))) return null;
  const [share] = before.subjects;
  const isTold = share !== undefined && share.part === 'value' && share.within === undefined && before.change === null;
  const { stopped } = before;
  if (!isTold || before.traits.length === 0)
    return { of: before, traits: [], stopped: stopped ?? { start: spotted.start, end: spotted.end } };
  const own = share.category === undefined ? undefined : among[share.indicator];
  return { of: before, traits: [...before.traits, ...(own === undefined ? [] : [own])], stopped };
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
