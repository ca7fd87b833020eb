import type { Bound } from './bind.ts';
import { nouns } from './countNouns.ts';
import type { Spotted } from './quantities.ts';
import { of, type Subject } from './reading.ts';
import { refined } from './refine.ts';

const GIVEN_UP = /^(?:[^a-z€$£%]|$)/;

/** A number before a word that Bilan does not know, or before none. */
export function unknownNoun(spotted: Spotted, before: string, head: string, skipped: number): Bound | null {
  const subjectBefore =
    /(?<![a-z])(?:ils|elles|they|nous|on|we)(?: (?:en|y))? (?:sont|etaient|ont ete|seront|are|were|have been) (?:[a-z' ]{0,24})$/.test(
      before,
    );
  if (/^(?:a|qui|to|who) [a-z]/.test(head) && subjectBefore)
    return { subjects: [of('people'), of('attendances')], end: spotted.end };
  if (/^(?:d'entre (?:eux|elles)|of them|parmi eux|parmi elles)/.test(head)) {
    const said = /^(?:d'entre (?:eux|elles)|of them|parmi (?:eux|elles))/.exec(head)?.[0].length ?? 0;
    return {
      subjects: refined([of('people')], '', head.slice(said), before),
      end: spotted.end + skipped + said,
      isElliptic: true,
    };
  }
  if (/^(?:€|\$|£|k€|m€)/.test(head)) return { subjects: [], end: spotted.end + skipped + 1 };
  if (subjectBefore) return { subjects: [of('people'), of('attendances')], end: spotted.end };
  const labelled = labelBefore(before);
  if (labelled !== null && GIVEN_UP.test(head)) return { subjects: labelled, end: spotted.end };
  const named = namedBefore(before);
  if (named !== null) return { subjects: named, end: spotted.end };
  // « 3 024 ont suivi un coaching », « 15 539 étaient des femmes ».
  if (spotted.quantity.value > 1 && VERB.test(head))
    return { subjects: spokenBy(head), end: spotted.end, isElliptic: true };
  if (GIVEN_UP.test(head)) return null;
  const noun = /^[a-z'°²-]+/.exec(head)?.[0] ?? '';
  // « les deux villes » is no count; neither is a small number before an unknown word that is a verb or a link.
  if (
    /^(?:a|et|ou|de|du|des|en|au|aux|pour|dans|par|sur|que|qui|est|sont|and|or|to|of|in|at|is|are|for|with|on|avec|contre|chez|apres|avant|selon|against|than)$/.test(
      noun,
    )
  )
    return null;
  return { subjects: [], end: spotted.end + skipped + noun.length };
}

function spokenBy(head: string): readonly Subject[] {
  const [phrase = ''] = head.split(/[.;:!?\n]/);
  if (/(?<![a-z])(?:presence|participation|attendance)/.test(phrase)) return [of('attendances')];
  return refined([of('people'), of('attendances')], '', ` ${head}`, '');
}

const VERB =
  /^(?:l'ont|l'etaient|ont|etaient|sont|avaient|furent|se sont|ne se sont|have|had|were|are|did|went|joined|came|ayant|having|who)(?![a-z])/;

const NAMED =
  /(?:nombre|total|number|chiffre) (?:total )?(?:de |d'|des |of )([a-z' -]{3,60}?) (?:a atteint|atteint|s'eleve a|s'est eleve a|s'etablit a|est de|est passe a|depasse|reached|stands at|stood at|is|was)(?: [a-z]+)? ?$/;

/** « Le nombre de personnes accompagnées atteint 3 024 ». */
function namedBefore(before: string): readonly Subject[] | null {
  const name = NAMED.exec(before)?.[1];
  const entry = name === undefined ? undefined : nouns.find(({ shape }) => shape.test(name));
  return name === undefined || entry === undefined
    ? null
    : refined(entry.subjects, '', name.replace(entry.shape, ''), '');
}

/** « Personnes formées : 30 120 ». */
function labelBefore(before: string): readonly Subject[] | null {
  const label = /([a-z][a-z' -]{2,60}?) ?[:=(-] ?$/.exec(before)?.[1]?.trim();
  if (label === undefined) return null;
  const words = label.split(' ');
  for (let index = 0; index < words.length; index += 1) {
    const rest = words.slice(index).join(' ');
    const entry = nouns.find(({ shape }) => shape.test(rest));
    if (entry !== undefined) return refined(entry.subjects, '', rest.replace(entry.shape, ''), '');
  }
  return null;
}
