import type { Mark } from './marks/marks.ts';
import type { Read } from './state.ts';

/** « À Albi et à Millau, 823 et 485 personnes » : as many numbers of one noun as places named before them, each of its own. */
export function respective(text: string, marks: readonly Mark[], done: readonly Read[]): readonly Read[] {
  const [first] = done;
  if (first === undefined || done.length < 2) return done;
  const named = marks.filter(
    ({ meaning, end }) => meaning.kind === 'where' && end <= first.spotted.start && 'codes' in meaning.place,
  );
  const isOneNoun = done.every(({ spotted }, index) => {
    const next = done[index + 1];
    return next === undefined || /^(?:,| et| and|, et|, and) $/.test(text.slice(spotted.end, next.spotted.start));
  });
  if (!isOneNoun || named.length !== done.length) return done;
  return done.map((each, index) => {
    const meaning = named[index]?.meaning;
    if (meaning?.kind !== 'where' || !('codes' in meaning.place)) return each;
    const { in: kind, codes } = meaning.place;
    const base = each.found.bases[0];
    if (base === undefined) return each;
    const own = { ...base, cities: [], departments: [], elsewhere: false, [kind]: codes };
    const isOddWord =
      each.found.stopped !== null &&
      !/^respective(?:ment|ly)$/.test(text.slice(each.found.stopped.start, each.found.stopped.end)) &&
      !named.some(
        ({ start, end }) => start <= (each.found.stopped?.start ?? -1) && end > (each.found.stopped?.start ?? -1),
      );
    return { ...each, found: { ...each.found, bases: [own], stopped: isOddWord ? each.found.stopped : null } };
  });
}
