import type { Quantity } from '../quantity.ts';
import type { Spotted } from './quantities.ts';
import {
  adjectives,
  finding,
  foreign,
  future,
  means,
  nouns,
  ofPlace,
  only,
  onlyOutside,
  outside,
  outsidePlace,
  refinements,
  reserved,
  topics,
} from './lexicon.ts';
import { of, type Subject } from './reading.ts';

/** What a quantity is taken for: its meanings, the likeliest first, none for what Bilan does not count; and where its noun ends. */
export interface Bound {
  readonly subjects: readonly Subject[];
  readonly end: number;
  /** A whole number said of a mean is rounded: « 17 par atelier ». */
  readonly isMean?: boolean;
  /** Another number than the one written: « cinq sur mille ». */
  readonly quantity?: Quantity;
  /** No noun of its own: what was counted before it may be meant. */
  readonly isElliptic?: boolean;
}

/** The words around a quantity: from the quantity before it, or the start of the sentence, to the next one or the end. */
export interface Around {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly namesHub: boolean;
}

/** What a quantity is about; `null` for a bare number that says nothing of itself. */
export function bind(spotted: Spotted, around: Around): Bound | null {
  const after = around.text.slice(spotted.end, around.right);
  const before = around.text.slice(around.left, spotted.start);
  if (spotted.quantity.kind === 'share')
    return { subjects: shareSubjects(spotted, before, after, around), end: spotted.end };
  if (
    spotted.quantity.kind === 'ratio' &&
    spotted.quantity.denominator === 1000 &&
    /habitant|resident|inhabitant/.test(`${spotted.noun} ${after}`)
  )
    return {
      subjects: [of('people-per-1000')],
      end: spotted.end,
      quantity: { kind: 'mean', value: spotted.quantity.numerator, step: 1 },
    };
  if (spotted.quantity.kind === 'ratio')
    return {
      subjects: shareSubjects(spotted, before, after, around),
      end: spotted.end + (/^ (?:personnes|stagiaires|participants|people)/.exec(after)?.[0].length ?? 0),
    };
  return countSubjects(spotted, before, after);
}

function countSubjects(spotted: Spotted, before: string, after: string): Bound | null {
  if (/[€$£] ?$/.test(before)) return { subjects: [], end: spotted.end };
  const { text: head, skipped } = headOf(after);
  const entry = nouns.find(({ shape }) => shape.test(head));
  const isMean =
    spotted.quantity.kind === 'mean' ||
    /(?<![a-z])(?:en moyenne|on average|average|an average of|une moyenne d)/.test(before + after);
  const mean = means.find(({ shape }) => shape.test((after.split(/[,.;:!?\n]/)[0] ?? '').slice(0, 80)));
  const average = mean === undefined && isMean ? averageOf(head, before, after) : null;
  if (average !== null) {
    const said = entry?.shape.exec(head) ?? /^(?:fois|times)(?![a-z])/.exec(head);
    return { subjects: [average], end: spotted.end + (said === null ? 0 : skipped + said[0].length), isMean: true };
  }
  if (mean !== undefined && (isMean || entry !== undefined)) {
    const noun = entry?.shape.exec(head) ?? /^(?:fois|times)(?![a-z])/.exec(head);
    const end = noun === null ? spotted.end : spotted.end + skipped + noun[0].length;
    return { subjects: mean.subjects, end, isMean: true };
  }
  if (entry === undefined) return unknownNoun(spotted, before, head, skipped);
  const said = entry.shape.exec(head)?.[0] ?? '';
  const end = spotted.end + skipped + said.length;
  if (spotted.quantity.kind === 'mean' && spotted.quantity.step < 1) return { subjects: [], end };
  const rest = head.slice(said.length);
  const phrase = `${before.slice(-40)} ${rest.split(/[.;:!?\n]/)[0] ?? ''}`;
  if (future.test(phrase)) return { subjects: [], end };
  const isEach =
    entry.subjects[0]?.indicator === 'people' &&
    /(?<![a-z])(?:chaque|each|every|per|par) (?:seance|atelier|session|workshop)[a-z' ]*$/.test(before);
  if (isEach) return { subjects: [], end };
  return { subjects: refined(entry.subjects, skippedWords(after, skipped), rest, before), end };
}

/** « Chacun vient en moyenne 1,3 fois », « sessions average 17.3 people ». */
function averageOf(head: string, before: string, after: string): Subject | null {
  const isOfPeople = /(?<![a-z])(?:personne|participant|stagiaire|chacun|people|person|each|trainee)/.test(
    before + after,
  );
  if (
    isOfPeople &&
    /^(?:fois|times|ateliers?|seances?|sessions?|presences?|workshops?|attendances?)(?![a-z])/.test(head)
  )
    return of('attendances-per-person');
  const isOfSessions = /(?<![a-z])(?:ateliers?|seances?|sessions?|workshops?)/.test(before);
  return isOfSessions && /^(?:personnes?|participants?|stagiaires?|people|trainees)(?![a-z])/.test(head)
    ? of('people-per-session')
    : null;
}

/** « personnes accompagnées » are others than « personnes ». */
function refined(subjects: readonly Subject[], adjective: string, rest: string, before: string): readonly Subject[] {
  const [first] = subjects;
  const phrase = rest.split(/[.;:!?\n]|, (?!qui |dont |ayant |who )/)[0] ?? '';
  if (first?.indicator === 'people' && first.category === undefined) {
    if (/nouve|new/.test(adjective)) return [of('new-people')];
    if (outside.test(before.slice(-45))) return [of('elsewhere-people')];
    if (/opportunit[^.]{0,40} (?:by|par|chez) $/.test(before)) return [of('opportunity-people')];
    const near = phrase.split(/(?<![a-z])(?:et|and|grace|thanks)(?![a-z])/)[0] ?? '';
    const found =
      refinements.find(({ shape }) => shape.test(near)) ??
      refinements.find(({ shape }, index) => index < 2 && shape.test(phrase));
    if (found !== undefined) return found.subjects;
    const lead = before.split(/[.;:!?\n,]/).at(-1) ?? '';
    const led = /(?<![a-z])(?:coaching|accompagnement individuel)(?![a-z])[^.;]{0,40}$/.test(lead)
      ? [of('coached-people')]
      : null;
    return led ?? subjects;
  }
  if (first?.indicator === 'coached-people' && finding.test(phrase)) return [of('opportunity-people')];
  if (first?.indicator === 'attendances' && reserved.test(phrase)) return [of('reserved-attendances')];
  if (
    first?.indicator === 'sessions' &&
    first === subjects.at(-1) &&
    (reserved.test(phrase.slice(0, 60)) || /reserved/.test(adjective))
  )
    return [of('reserved-sessions')];
  if (
    first?.indicator === 'sessions' &&
    /(?<![a-z])(?:individuel|de coaching|d'accompagnement|one-to-one)/.test(phrase.slice(0, 40))
  )
    return [of('coaching-appointments')];
  return subjects;
}

const GIVEN_UP = /^(?:[^a-z€$£%]|$)/;

/** A number before a word that Bilan does not know, or before none. */
function unknownNoun(spotted: Spotted, before: string, head: string, skipped: number): Bound | null {
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
  /^(?:l'ont|l'etaient|ont|etaient|sont|avaient|furent|se sont|ne se sont|have|had|were|are|did|went|joined|came)(?![a-z])/;
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

function headOf(after: string): { readonly text: string; readonly skipped: number } {
  let skipped = /^ ?/.exec(after)?.[0].length ?? 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const rest = after.slice(skipped);
    if (nouns.some(({ shape }) => shape.test(rest))) break;
    const adjective = adjectives.exec(rest)?.[0].length ?? 0;
    if (adjective === 0) break;
    skipped += adjective;
  }
  return { text: after.slice(skipped), skipped };
}

function skippedWords(after: string, skipped: number): string {
  return after.slice(0, skipped);
}

function shareSubjects(spotted: Spotted, before: string, after: string, { namesHub }: Around): readonly Subject[] {
  const inside = spotted.noun ?? '';
  const right = `${inside} ${after}`;
  // What follows a share says what it is of; what comes before it names it when nothing does.
  const [near = ''] = right.split(/[;\n]|(?<![a-z])(?:tandis|alors|while|whereas)(?![a-z])/);
  const found = topicOf(near, 'start') ?? topicOf(before, 'end');
  if (found !== null) return found;
  if (outside.test(near)) return only.test(near) ? onlyOutside : outsidePlace;
  if (
    namesHub &&
    /(?<![a-z])(?:personne|stagiaire|participant|public|people|person|trainee|forme|total|ensemble)/.test(
      right + before,
    )
  )
    return ofPlace;
  return [];
}

/** The topic named first after a share, or last before it. What Bilan does not measure wins within the phrase. */
function topicOf(text: string, from: 'start' | 'end'): readonly Subject[] | null {
  const phrase = from === 'start' ? (text.split(',')[0] ?? '') : (text.split(/[,;\n]/).at(-1) ?? '');
  if (foreign.test(phrase)) return [];
  const found = topics.flatMap((topic, order) => {
    const at = from === 'start' ? text.search(topic.shape) : lastMatch(text, topic.shape);
    return at < 0 ? [] : [{ topic, at: from === 'start' ? at : -at, order }];
  });
  return found.toSorted((a, b) => a.at - b.at || a.order - b.order)[0]?.topic.subjects ?? null;
}

function lastMatch(text: string, shape: RegExp): number {
  return [...text.matchAll(new RegExp(shape.source, 'g'))].at(-1)?.index ?? -1;
}
