import type { Spotted } from './spotted.ts';
import { type Token, wordsIn } from './tokens.ts';

/** A stretch of text: a half-open interval of positions. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence; `continues` is true after a semicolon. */
export interface Sentence extends Stretch {
  readonly continues: boolean;
}

/** « M. Vidal » goes on. */
const ENDS = /(?<!(?:^|[^a-z\d])(?:m|mm|mr|mrs|ms|dr)(?=\.))[.!?…]+(?=[\s"»)¦]|$)|\n+|;| \/ /g;

/** What may stand between a label and its figure. */
const LABELS = /^(?:[.…]+|;| \/ )$/;

/** « Rodez ; 342 personnes » : a few words that state nothing tell of what the figure after them is. */
function isLabel(said: string): boolean {
  return !/[\d,:]/.test(said) && /^\s*(?:[«"“(•-] ?)?[a-z][a-z'-]*(?: [a-z'-]+){0,2} ?$/.test(said);
}

/** Sentences end at a full stop before a space, a mark or a line. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let continues = false;
  const add = (end: number): void => {
    if (/\S/.test(text.slice(start, end))) found.push({ start, end, continues });
  };
  for (const { index, 0: mark } of text.matchAll(ENDS)) {
    const end = index + mark.length;
    if (LABELS.test(mark) && isLabel(text.slice(start, index)) && /^ *¦*\d/.test(text.slice(end, end + 20))) continue;
    add(end);
    continues = mark === ';' || mark === ' / ';
    start = end;
  }
  add(text.length);
  return found;
}

const JOINED =
  /(?:^|[ ,;:(|)])(?:,? ?(?:et|and|dont|including|of which|puis|mais|but|soit|or|ou|plus),? )?(?:(?:pour|avec|dans|sur|contre|versus|vs|with|in|for|from|to|by|par|devant|vers|against|than|de|of|des|a|aux|at|across|parmi|among|que|after|apres|than the|par rapport a)(?: (?:les|the|nos|our|ses|its|ces|seulement|only|un total de|elles sont|ils sont))? )?$/;
const BREAK = /,|;|\)| - |\(| (?:et|and|dont|tandis que|alors que|while|whereas|mais|but|including|quand) /g;

/** The stretch of a sentence that belongs to each of its quantities: cut where a list, a comma or a link parts them. */
export function segmentsOf(
  text: string,
  sentence: Stretch,
  quantities: readonly Spotted[],
  nounEnds: readonly number[],
): readonly Stretch[] {
  const cuts: number[] = [sentence.start];
  for (let index = 1; index < quantities.length; index += 1) {
    const [before, next] = [quantities[index - 1], quantities[index]];
    if (before === undefined || next === undefined) continue;
    const from = Math.max(before.end, Math.min(nounEnds[index - 1] ?? before.end, next.start));
    cuts.push(from + cutOf(text.slice(from, next.start)));
  }
  return cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? sentence.end }));
}

function cutOf(gap: string): number {
  // « Rodez (342) passe devant Tarbes (323) ».
  const bracket = /\($/.exec(gap);
  if (bracket !== null) {
    const earlier = [...gap.slice(0, bracket.index).matchAll(BREAK)].at(-1);
    return earlier === undefined ? (gap.startsWith(')') ? 1 : 0) : earlier.index + (earlier[0] === ')' ? 1 : 0);
  }
  const joined = JOINED.exec(gap);
  const last = [...gap.matchAll(BREAK)].at(-1);
  const at = last === undefined ? gap.length : last.index + (last[0] === ')' ? 1 : 0);
  if (joined === null || joined[0].trim() === '') return at;
  // « …, les hommes pour 45 % », « …, avec un taux de 12 % » : the comma parts them, not the last word.
  if (last !== undefined && last.index < joined.index) return at;
  return joined.index + (/^[)|]/.test(joined[0]) ? 1 : 0);
}

/** Openers of a remark that tells nothing of who is counted. */
const REMARK =
  /^[\s«"“(]*(?:les autres|le reste|the (?:rest|others)|c'est|ce (?:sont|qui|n'est)|cela|voila|de quoi|soit (?:un|une) (?:record|belle)|s'est |se (?:felicite|rejouit)|(?:a |ont )?(?:declare|juge|confie|explique|souligne|indique|rappelle|assure|precise|annonce|estime|resume|affirme|deplore|sourit|conclut|note|glisse|lance|salue)(?![a-z])|qui dit|nous |on |il |elle |ils |elles |je |merci|bravo|une? (?:vrai|veritable|belle|beau|record|premiere|succes|chiffre|resultat|score|reussite|fierte|exploit|hausse inedite|bilan|rythme)|un record|le chiffre|mais |meme si|signe|preuve|grace a (?:l'engagement|la mobilisation|l'appui|notre|nos|leur|son|votre)|d'apres|selon (?:le|la|notre) (?:bilan|plaquette|rapport|direction|programme|dossier)|a en croire|it's|that's|this is|that is|which is|which (?:makes|shows|means|proves)|says? |said |according to (?:the|our) (?:report|director|programme|annual)|a (?:record|real|great|remarkable|first|new record|success)|an? (?:unprecedented|unexpected|impressive)|thank|what a|not bad|and (?:we|it|that)|we |they |you |i |(?!(?:toute|entre|contre|outre|comme|dont|quatre|cette|notre|votre) )[a-z]+(?:e|t|nt|a)(?:-t-(?:il|elle|on)(?![a-z])| (?:le|la|les|un|une|notre|nos) | l')|pas une? (?:de|seul))/;
/** « , the mayor told reporters ». */
const SAYS = /^[a-z' ]{3,50} (?:say|says|said|told [a-z]+|claims?|boasts?|reports?|insists?|adds?|notes?)[\s.,!?»"”]*$/;
/** What opens a remark after a colon or a dash. */
const ARTICLE = /^[\s«"“]*(?:le |la |les |l'|un |une |the |a |an |quel|what|comme |encore |toujours |can )/;
/** What leads on to who, where and when. */
const LEADS =
  /^[\s«"“(]*(?:dans|en|a|au|aux|chez|parmi|pour|avec|sans|hors|sauf|hormis|sur|selon|depuis|pendant|durant|lors|entre|cote|sous|apres|avant|des|contre|dont|soit|et|ou|puis|quand|lorsque|si|uniquement|tous|toutes|in|at|for|of|among|with|during|from|outside|excluding|except|without|since|between|across|over|throughout|by|on|where|when|if|unless|only|all|who|qui|que|y compris|hommes|femmes)(?![a-z])/;
const FINITE =
  /n'[a-z]+ pas|(?<![a-z])(?:est|sont|ont|etait|etaient|c'est|n'est|n'a|n'ont|fait|font|reste|suffit|progresse|reve|sillonnent|arrive|vient|on|nous|is|are|was|were|has|have|had|it's|we|it|does|did|remains?|keeps?)(?![a-z])/;

/** The parts of a segment whose words may restrict its quantity: remarks after it, and clauses before it, are left out. */
export function corePartsOf(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  segment: Stretch,
  quantity: Stretch,
  tells: (clause: Stretch) => boolean,
): readonly Stretch[] {
  const kept: Stretch[] = [];
  const chunks = chunksOf(text, segment);
  let isRemark = false;
  for (const chunk of chunks) {
    const said = text.slice(chunk.start, chunk.end);
    if (chunk.start <= quantity.start && quantity.start < chunk.end) {
      kept.push(chunk);
      continue;
    }
    if (chunk.end <= quantity.start) {
      // What a colon introduces is told of what stands before it.
      const isClause =
        !LEADS.test(said) && FINITE.test(said) && wordsIn(tokens, chunk).length > 3 && !/:\s*$/.test(said);
      // « Les seniors ont répondu présent, avec 2 718 participants » : who did is who they are.
      const goesOn = /^(?:avec|with|soit)(?![a-z])/.test(text.slice(chunk.end, quantity.start).trimStart());
      if (!isClause || goesOn || tells(chunk)) kept.push(chunk);
      continue;
    }
    const isAfterColon = /(?:: ?| - |» ?)$/.test(text.slice(segment.start, chunk.start));
    isRemark ||=
      REMARK.test(said) ||
      SAYS.test(said.trimEnd()) ||
      (isAfterColon && !LEADS.test(said) && (ARTICLE.test(said) || FINITE.test(said)));
    if (!isRemark || (LEADS.test(said) && !REMARK.test(said))) kept.push(chunk);
  }
  return kept;
}

function chunksOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(/, |: ?| - |» ?/g)) {
    const at = start + index + mark.length;
    found.push({ start: from, end: at });
    from = at;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}
