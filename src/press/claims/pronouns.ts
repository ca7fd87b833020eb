import type { Around } from './context.ts';
import type { Noun } from './nounOf.ts';

const PRONOUN =
  /(?<![a-z])(?:ils|elles|nous|vous|on|they|we|you)(?: (?:en|y))? (?:sont|etaient|etiez|etions|sommes|ont ete|avez ete|avons ete|are|were|have been)(?: [a-z]+){0,2} ?$/;

/** « Elles sont 15 539 » : women, or people where they were spoken of. */
export function isWomen({ text, spotted, segment, last }: Around, noun: Noun | null): boolean {
  return (
    noun === null &&
    last === null &&
    /(?<![a-z])elles (?:sont|etaient|ont ete|furent) $/.test(text.slice(segment.start, spotted.start))
  );
}

export function isPronoun({ text, spotted, segment }: Around): boolean {
  return (
    PRONOUN.test(text.slice(segment.start, spotted.start)) ||
    /^ (?:a|qui|to|who) [a-z]/.test(text.slice(spotted.end, spotted.end + 12))
  );
}
