import type { Stretch } from './segments.ts';
import type { Spotted } from './spotted.ts';

const LEADS =
  /(?<![a-z])(?:soit|c'est-a-dire|donc|pour|that is|i\.e\.|or|for|making|so)(?: (?:donc|un|une|a|en|in))?(?: (?:total|ensemble|tout)(?: (?:de|of))?| au total| all)?,? $/;
/** « : 810 au total ». */
const ENDS = /^(?: [a-z]+)? (?:au total|en tout|in total|in all|all told)(?![a-z])/;
/** The longest lead. */
const LOOK_BACK = 40;

/** The words that make a count a sum, and the place of the first of its parts. */
export interface Totalling extends Stretch {
  readonly from: number;
}

/** The words that make a count the sum of those just before it in its sentence: « 440 à Alès et 370 à Sète, soit 810 »; `null` when it is none. */
export function totalling(text: string, spotted: readonly Spotted[], place: number): Totalling | null {
  const own = spotted[place];
  if (own === undefined || own.quantity.kind !== 'count') return null;
  const from = Math.max(spotted[place - 1]?.end ?? 0, own.start - LOOK_BACK);
  const lead = LEADS.exec(text.slice(from, own.start));
  const end = ENDS.exec(text.slice(own.end, own.end + LOOK_BACK));
  if (lead === null && end === null) return null;
  let sum = 0;
  for (let before = place - 1; before >= 0; before -= 1) {
    const part = spotted[before]?.quantity;
    if (part?.kind !== 'count') return null;
    sum += part.value;
    if (sum === own.quantity.value && before < place - 1)
      return lead === null
        ? { start: own.end + 1, end: own.end + (end?.[0].length ?? 0), from: before }
        : { start: from + lead.index, end: from + lead.index + lead[0].trimEnd().length, from: before };
  }
  return null;
}
