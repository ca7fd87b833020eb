import type { Stretch } from './segments.ts';
import type { Spotted } from './spotted.ts';

const LEAD =
  /(?:^|[,(.!?\n«"]) ?((?:entre|par|sous|apres|avant|en|a|pendant|sur|dans|malgre|avec|sans|between|after|before|under|with|within|in|over|despite) (?:[a-z']+ )?)$/;
const REST = /^(?: [a-z'-]+){1,4} ?(?=,)/;
const LOOK_BACK = 40;

/** « À Millau, entre deux orages, 37 ateliers » : the phrase between commas of a number that parts nothing of the figure after it; `null` for any other. */
export function asideOf(text: string, { start: from }: Stretch, { start, end, quantity, as }: Spotted): Stretch | null {
  if (quantity.kind !== 'count' || as !== undefined) return null;
  const before = text.slice(Math.max(from, start - LOOK_BACK), start);
  const lead = LEAD.exec(before);
  const rest = REST.exec(text.slice(end, end + LOOK_BACK));
  if (lead === null || rest === null) return null;
  return { start: start - (lead[1] ?? '').length, end: end + rest[0].length };
}
