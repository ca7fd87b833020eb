import type { Mark } from '../marks/marks.ts';
import { isQuiet, ledAfter } from './quiet/classOf.ts';
import type { Stretch } from './segments.ts';
import { type Token, wordsIn } from './tokens.ts';

/** A word that stopped a verdict, by its place in the folded text. */
export interface Stopper extends Stretch {}

/** What leads from a quantity to another of the same thing. */
const LINK = /^(?:contre|versus|against|devant|vs|than)$/;
/** What stands between the two numbers of « six personnes sur dix ». */
const NUMBER =
  /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|cent|mille|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|hundred|sur|in|out|of|pour|per)$/;

/** The first word of some stretches that no mark accounts for and that, where it stands, is not known to leave a figure as it is. */
export function unaccounted(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  parts: readonly Stretch[],
  marks: readonly Mark[],
  quantity: Stretch & { readonly numberStart: number },
  isRatio = false,
  nounEnd: number | null = null,
): Stopper | null {
  for (const part of parts) {
    const words = wordsIn(tokens, part);
    let led: string | null = null;
    let after: string | null = null;
    let told: Stretch | null = null;
    for (const [place, { said: word, start, end }] of words.entries()) {
      const isWithin =
        start < quantity.end && end > quantity.start && (!isRatio || start < quantity.numberStart || NUMBER.test(word));
      const isMarked = marks.some((mark) => mark.start < end && mark.end > start);
      if (isWithin || isMarked || (end < quantity.start && quantity.start - end < 12 && LINK.test(word))) {
        led = null;
        after = null;
        continue;
      }
      const next = words[place + 1]?.said ?? '';
      const isBesideNoun = nounEnd !== null && start === nounEnd + 1;
      if (
        !isQuiet(word, { after, led, next, isBesideNoun }) &&
        !isAlone(word, isAfterScope(marks, start) ? 0 : quantity.start - end)
      ) {
        told ??= predicateOf(text, part, quantity.start, marks);
        if (led !== null || start < told.start || end > told.end) return { start, end };
      }
      led = ledAfter(word, led, next);
      after = word;
    }
  }
  return null;
}

/** « seules 703 personnes », « In January 2020 alone » : beside a number or what it is restricted to, it only judges. */
function isAlone(word: string, distance: number): boolean {
  return /^(?:seule?s?|alone)$/.test(word) && distance >= 0 && distance < 2;
}

/** Right after a place or days. */
function isAfterScope(marks: readonly Mark[], start: number): boolean {
  return marks.some(({ end, meaning: { kind } }) => end === start - 1 && (kind === 'when' || kind === 'where'));
}

/** A verb that stands for itself. */
const FINITE =
  /(?<![a-z]|(?:qui|dont|que|ou|who|which|that) )(?:est|sont|ont|aura|auront|etait|etaient|fut|reste|restent|demeure|n'a|n'est|s'est|s'[a-z]+|se [a-z]+(?:e|ent|it|t)|(?<=(?:programme|dispositif|projet|espace|association|tournee|equipe|annee|exercice|operation|structure|initiative|on|il|elle|frequentation|bilan|semestre|trimestre|mois) ¦*)a|(?<=(?:les|nos|ces|leurs) [a-z]+s )[a-z]{3,}ent|(?<=(?:figures|numbers|results) )[a-z]+|fait|font|va|vont|is|are|was|were|has|have|remains?|keeps?|continues?)(?![a-z])/;

/** Subjects that may be those who are counted, or those who were left waiting. */
const SOMEBODY =
  /(?<![a-z])(?:ils?|elles?|tous|toutes|on|nous|je|j'|beaucoup|certains|certaines|plusieurs|demandes?|besoins?|they|we|he|she|i|all|many|some|demand|needs?)(?![a-z])/;

/** « Le maillage s’est densifié : » : what a whole clause before the number says of its own subject, but for what a preposition leads to. */
function predicateOf(text: string, part: Stretch, before: number, marks: readonly Mark[]): Stretch {
  const none = { start: before, end: before };
  const said = text.slice(part.start, Math.min(part.end, before));
  const isBefore = part.end <= before && /[:,]\s*$/.test(said);
  const joined = /(?:,? (?:et|mais|and|but)) (?:les |ces |nos |our |the )?$/.exec(said);
  // « L’Aude se distingue avec 99 ateliers ».
  const led = /(?<![a-z])(?:avec|sur|par|a|with|at|on) (?:les |ses |nos |plus de |pres de )?$/.exec(said);
  const link = joined ?? led;
  if (!isBefore && (link === null || part.end < before)) return none;
  const verb = FINITE.exec(said);
  // « Si tout va bien, » is none that was.
  if (verb === null || /(?<![a-z])(?:s'|si|if|quand|lorsque|lorsqu'|when|unless|qui|dont|who)(?![a-z])/.test(said))
    return none;
  // What is said of those who are counted, or of whoever does it, tells them apart.
  const from = part.start + verb.index;
  const isOfCounted = marks.some(
    ({ start, meaning: { kind } }) => start >= part.start && start < from && (kind === 'noun' || kind === 'trait'),
  );
  if (isOfCounted || SOMEBODY.test(said.slice(0, verb.index))) return none;
  return { start: part.start + verb.index, end: part.start + (isBefore ? said.length : (link?.index ?? 0)) };
}
