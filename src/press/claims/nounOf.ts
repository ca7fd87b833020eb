import type { Mark, Trait } from './marks/marks.ts';
import type { Spotted } from './text/spotted.ts';
import type { Subject } from './reading.ts';
import { of } from './reading.ts';

/** The noun of a count: what it counts, told apart by traits when it is a word for some people. */
export interface Noun {
  readonly subjects: readonly Subject[];
  readonly traits: readonly Trait[];
  readonly mark: Mark;
}

/** Words that end the phrase of a number: what follows is no noun of it. */
const ENDS =
  /(?<![a-z])(?:a|et|ou|en|au|aux|pour|dans|par|sur|que|qui|est|sont|ont|etaient|avaient|avait|furent|se|ne|l'ont|l'etaient|and|or|to|in|at|is|are|was|were|for|with|on|avec|contre|chez|apres|avant|selon|against|than|dont|soit|c'est|ce|have|has|had|did|came|went|joined|who|plus|moins|parmi|sous)(?![a-z])/;

/** The noun right after a number, within three words of it. */
export function nounAfter(text: string, { end }: Pick<Spotted, 'end'>, marks: readonly Mark[]): Noun | null {
  for (const mark of marks) {
    if (mark.start < end) continue;
    const gap = text.slice(end, mark.start);
    if (/[.,;:!?()\n\t|¦»]| - | \/ /.test(gap) || gap.trim().split(/\s+/).length > 3 || ENDS.test(gap)) return null;
    const noun = asNoun(mark);
    if (noun !== null) return noun;
    if (mark.meaning.kind !== 'trait' && mark.meaning.kind !== 'where' && mark.meaning.kind !== 'reserved') return null;
  }
  return null;
}

export function asNoun(mark: Mark): Noun | null {
  const { meaning } = mark;
  if (meaning.kind === 'noun') return { subjects: meaning.subjects, traits: [], mark };
  if (meaning.kind === 'where' && meaning.isPeople === true) return { subjects: [of('people')], traits: [], mark };
  if (meaning.kind === 'trait') return { subjects: [of('people')], traits: [meaning.trait], mark };
  return null;
}

/** The word of an unknown noun after a number; `null` when none stands there. */
export function unknownNoun(
  text: string,
  end: number,
  marks: readonly Mark[],
): { readonly start: number; readonly end: number } | null {
  const said = /^ ?(?:(?:autres|de|des|du|of|the|nouveaux|nouvelles) |d' ?)*([a-z][a-z'°²-]*|€|\$|£|m²|km)/.exec(
    text.slice(end, end + 60),
  );
  const word = said?.[1];
  if (said === null || word === undefined) return null;
  const start = end + said[0].length - word.length;
  if (
    ENDS.test(word) ||
    /^(?:a|y|ayant|having|etaient|viennent|viendront|chaque|environ|ans?|fois|times|l'|d'|j'|n'|s'|elles?|ils?|personne|jours?|mois|selon|depuis|hors|ici|hier|deja|enfin|across|throughout|region-wide|from|by|of)$/.test(
      word,
    )
  )
    return null;
  if (marks.some((mark) => mark.start <= start && mark.end > start)) return null;
  return { start, end: start + word.length };
}
