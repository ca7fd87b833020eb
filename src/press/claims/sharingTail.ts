import type { Read } from './state.ts';

const LISTED =
  /^(?:[^.;:()]{0,40}?)(?:,|,? et|,? and|,? ainsi que|,? as well as)(?: (?!dont|including|contre|soit|parmi|of|versus)[a-z]+){0,2} $/;

/** « 27 789 inscriptions et 22 755 présences à Montpellier » : what is said at the end of a list may hold for all of it. */
export function sharingTail(text: string, done: readonly Read[]): readonly Read[] {
  const last = done.at(-1);
  const [tail] = last?.found.bases ?? [];
  if (last === undefined || tail === undefined || done.length < 2) return done;
  return done.map((each, index) => {
    const next = done[index + 1];
    const [own] = each.found.bases;
    const isPlain =
      own !== undefined && own.cities.length + own.departments.length === 0 && !own.elsewhere && own.period === null;
    if (
      next === undefined ||
      !isPlain ||
      each.found.isWhole ||
      each.found.saysPlace ||
      each.found.isShare !== last.found.isShare
    )
      return each;
    const isList = done.slice(index, -1).every((item, at) => {
      const following = done[index + at + 1];
      return following !== undefined && LISTED.test(text.slice(item.found.end, following.spotted.start));
    });
    if (!isList || (tail.cities.length + tail.departments.length === 0 && !tail.elsewhere && tail.period === null))
      return each;
    const shared = {
      ...own,
      cities: tail.cities,
      departments: tail.departments,
      elsewhere: tail.elsewhere,
      period: tail.period,
    };
    return { ...each, found: { ...each.found, bases: [shared, own] } };
  });
}
