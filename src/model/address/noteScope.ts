import { readView } from './address.ts';
import { everything, type Filter } from './filter.ts';

/**
 * How what a note is true of stands to what a page looks at: the same, `around` all of it, or `within` it, a part that has to be named; `null` where neither
 * holds the other, and the note says nothing of the page. `note` is a filter as an address writes it; nothing is the whole programme.
 */
export function noteScope(note: string | undefined, page: Filter): 'same' | 'around' | 'within' | null {
  const filter = noteFilter(note);
  const [isAround, isWithin] = [holds(filter, page), holds(page, filter)];
  if (isAround && isWithin) return 'same';
  return isAround ? 'around' : isWithin ? 'within' : null;
}

/** What a note is true of. */
export function noteFilter(note: string | undefined): Filter {
  return note === undefined ? everything : { ...readView(note).view.filter, from: null, to: null };
}

const lists = ['cities', 'departments', 'themes', 'partners', 'gender', 'age', 'occupation'] as const;

/** Whether all that the second filter keeps is kept by the first, their days apart. */
function holds(outer: Filter, inner: Filter): boolean {
  const isListed = lists.every((name) => {
    const [kept, asked]: readonly [readonly string[], readonly string[]] = [outer[name], inner[name]];
    return kept.length === 0 || (asked.length > 0 && asked.every((key) => kept.includes(key)));
  });
  return isListed && (outer.reserved === null || outer.reserved === inner.reserved);
}
