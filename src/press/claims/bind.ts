import type { Quantity } from '../wording/quantity.ts';
import { shareSubjects } from './bindShare.ts';
import { unknownNoun } from './bindUnnamed.ts';
import { adjectives, future, national, nouns } from './countNouns.ts';
import type { Spotted } from './quantities.ts';
import { of, type Subject } from './reading.ts';
import { refined } from './refine.ts';
import { means } from './shareTopics.ts';

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
  /** True for what the quantity before it is of: « un tiers des 30 120 stagiaires ». */
  readonly isBase: boolean;
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
  return countSubjects(spotted, before, after, around.isBase);
}

function countSubjects(spotted: Spotted, before: string, after: string, isBase: boolean): Bound | null {
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
  if (isBase) return { subjects: entry.subjects, end };
  const rest = head.slice(said.length);
  const phrase = `${before.slice(-40)} ${rest.split(/[.;:!?\n]/)[0] ?? ''}`;
  if (future.test(phrase) || national.test(before + rest)) return { subjects: [], end };
  const isEach =
    entry.subjects[0]?.indicator === 'people' &&
    /(?<![a-z])(?:chaque|each|every|per|par) (?:seance|atelier|session|workshop)[a-z' ]*$/.test(before);
  if (isEach) return { subjects: [], end };
  return { subjects: refined(entry.subjects, skippedWords(after, skipped), rest, before), end };
}

/** « Chacun vient en moyenne 1,3 fois », « sessions average 17.3 people ». */
function averageOf(head: string, before: string, after: string): Subject | null {
  const isOfPeople =
    /(?<![a-z])(?:personne|participant|stagiaire|chacun|chaque|beneficiaire|habitue|usager|visiteur|people|person|each|every|trainee|learner|visitor)/.test(
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
