import type { Around } from './context.ts';
import { asNoun, type Noun } from './nounOf.ts';

/** « qui en a réuni 1 352 » : people. */
const GATHERED =
  /(?<![a-z])en (?:(?:a|ont|avait|avaient|avons) (?:[a-z]+ )?(?:reuni|rassemble|accueilli|forme|recu|attire|touche|vu passer)|(?:reunit|rassemble|accueille|forme|recoit|attire|touche)[a-z]*)(?: [a-z]+)? ?$/;

/** What leads from a noun to its complement. */
const COMPLEMENT =
  /^(?: (?!(?:a|ont|est|sont|etaient|avait|avaient|et|ou|mais|has|have|is|are|was|were|and|or)(?![a-z]))[a-z'-]+){0,3}? (?:de|du|des|d'|au|aux|a l'|a la|a|par|pour|avec|chez|en|of|for|to|by|with|from|at)(?: ?(?:le|la|les|l'|un|une|des|nos|ses|leurs?|the|our|its|a|an|public d'|public des|publics? de))*(?: (?:un|une|nos|ses|leurs?))? ?$/;

/** « Les séances réservées au public d’un partenaire (158) » : a figure is of the head of the phrase before it, not of its last complement. */
function headOf(text: string, nouns: readonly Noun[], last: Noun): Noun {
  let head = last;
  for (const noun of nouns.toReversed()) {
    if (noun.mark.end > head.mark.start) continue;
    if (!COMPLEMENT.test(text.slice(noun.mark.end, head.mark.start))) break;
    head = noun;
  }
  return head;
}

/** « Les formateurs des ateliers » : somebody or something else, of whom the noun is said. What only counts is nothing else. */
const OF_OTHERS =
  /(?:^|[\s«"“(,;:.•-])(?:(?:les?|la|des|une?|nos|ses|leurs?|ces|cette|the|our|its|some) |l')(?!(?:nombre|moitie|total|totalite|ensemble|cumul|volume|compte|somme|number|whole) )[a-z'-]+(?: [a-z'-]+)? (?:de|du|des|d'|au|aux|of|for)(?: ?(?:la|les|l'|nos|ses|leurs|the|our|its))? ?$/;

/** Whether brackets tell of the head of a phrase that is no noun of ours: « Les formateurs des ateliers (2 285) ». */
function isOfOthers({ text, segment }: Around, gap: string, { mark }: Noun): boolean {
  return gap.endsWith('(') && OF_OTHERS.test(text.slice(segment.start, mark.start));
}

/** Whether a number without a noun could be of another than the one it was taken for: several were said before it. */
export function isOneOfSeveral({ spotted, ofSentence, spokenNouns }: Around): boolean {
  const said = ofSentence.filter(({ meaning, end }) => meaning.kind === 'noun' && end <= spotted.start);
  const nouns = said.length > 0 ? said : spokenNouns;
  const counted = nouns.flatMap(({ meaning }) =>
    meaning.kind === 'noun' ? (meaning.subjects[0]?.indicator ?? []) : [],
  );
  return new Set(counted).size > 1;
}

/** The noun of a number that has none beside it: its label, else the first after it, else any of its sentence. */
export function nounElsewhere(around: Around): Noun | null {
  const { text, spotted, marks, ofSentence, before, last } = around;
  const lead = marks.filter((mark) => mark.end <= spotted.start).flatMap((mark) => asNoun(mark) ?? []);
  // « Présences à ces séances : 3 764 » : a label is headed by its first noun.
  const isLabelled = /: ?$/.test(text.slice(around.segment.start, spotted.start));
  const nouns = lead.filter(({ mark }) => mark.meaning.kind === 'noun');
  const heading = nouns.find(({ mark }) => /^[^a-z]*$/.test(text.slice(around.segment.start, mark.start)));
  const near = (isLabelled ? heading : undefined) ?? nouns.at(-1) ?? lead.at(-1);
  const gap = near === undefined ? '' : text.slice(near.mark.end, spotted.start);
  const isLabel =
    near !== undefined &&
    ((isLabelled && near === heading) ||
      /^ $|[:=(|-] ?$|(?<![a-z])(?:atteint|atteignent|s'eleve a|s'est eleve a|s'etablit a|est de|est passe a|depasse|reached|stands at|stood at|is|was|de|a|s'elevent a)(?: [a-z]+)? ?$/.test(
        gap,
      ));
  const people = GATHERED.test(text.slice(around.segment.start, spotted.start))
    ? ofSentence
        .filter(({ end }) => end <= spotted.start)
        .flatMap((mark) => asNoun(mark) ?? [])
        .findLast(({ subjects: [first] }) => first?.indicator === 'people')
    : undefined;
  if (people !== undefined) return people;
  if (isLabel && near !== undefined) {
    const head = headOf(text, nouns, near);
    return isOfOthers(around, gap, head) ? null : head;
  }
  if (
    before !== null ||
    (last !== null &&
      around.segment.start > 0 &&
      /;\s*$/.test(text.slice(Math.max(0, around.segment.start - 20), around.segment.start)))
  )
    return null;
  if (isPronoun(around)) return null;
  return (
    near ??
    ofSentence
      .filter((mark) => mark.start >= spotted.end && mark.meaning.kind === 'noun')
      .flatMap((mark) => asNoun(mark) ?? [])[0] ??
    null
  );
}

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
