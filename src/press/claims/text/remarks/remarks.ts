import type { Mark } from '../../marks/marks.ts';
import { oneOf } from '../quiet/oneOf.ts';
import { ROLE } from '../quiet/speech.ts';
import { ARTICLE, FINITE, GOES_ON, LEADS, REMARK, SAYS, SOURCE, VOICE } from './openers.ts';
import type { Stretch } from '../segments.ts';
import { HIDDEN, isAfterword, isTold } from './afterwords.ts';
import { isMatter } from '../../grammar/nouns.ts';
import { isRunner } from '../../grammar/runners.ts';
import { isClosed } from '../quiet/closedWords.ts';
import { isOwn } from '../quiet/ownWords.ts';
import { clauseStart, scopeOf } from '../../grammar/silent.ts';
import { type Token, wordsIn } from '../tokens.ts';

/** The parts of a segment whose words may restrict its quantity: of remarks after it and of clauses before it, who and where they are of. */
export function corePartsOf(
  {
    text,
    tokens,
    marks,
  }: { readonly text: string; readonly tokens: readonly Token[]; readonly marks: readonly Mark[] },
  segment: Stretch,
  quantity: Stretch,
  isCount: boolean,
): readonly Stretch[] {
  const whole = { text, tokens, marks };
  const kept: Stretch[] = [];
  const chunks = chunksOf(text, segment);
  const place = { segment, isCount };
  const clauseAt = chunks.find(({ end }) => end > quantity.start)?.start ?? segment.start;
  const lead = clauseAt > segment.start ? scopeOf(whole, { start: segment.start, end: clauseAt }, place) : null;
  if (lead !== null) kept.push(...lead);
  let isRemark = false;
  let isFronted = false;
  let isOver = false;
  for (const chunk of lead === null ? chunks : chunks.filter(({ start }) => start >= clauseAt)) {
    const said = text.slice(chunk.start, chunk.end);
    if (chunk.start <= quantity.start && quantity.start < chunk.end) {
      const clause = clauseStart(whole, chunk, quantity, place);
      if (clause === null) kept.push(chunk);
      else kept.push(...clause.before, { start: clause.start, end: chunk.end });
      isFronted = FRONTED.test(said);
      continue;
    }
    const silent = scopeOf(whole, chunk, place);
    if (silent !== null && chunk.end <= quantity.start) {
      kept.push(...silent);
      continue;
    }
    if (isFronted) {
      kept.push(...tellingIn(tokens, marks, chunk, SUBJECT.exec(said)?.[0].length ?? 0));
      continue;
    }
    if (chunk.end <= quantity.start) {
      kept.push(chunk);
      continue;
    }
    if (isOver) {
      const isLed = LEADS.test(said) && !/^[\s«"“(]*(?:qui|que|qu'|dont)(?![a-z])/.test(said);
      if (isLed || HIDDEN.test(said)) kept.push(chunk);
      continue;
    }
    const isResumed =
      !FINITE.test(text.slice(quantity.end, chunk.start)) && GOES_ON.test(text.slice(chunk.end, segment.end));
    if (!isResumed && isAfterword(text, chunk)) {
      isOver = true;
      if (isTold(said)) kept.push(...officesIn(tokens, marks, chunk));
      continue;
    }
    if (silent !== null && (isCount || FINITE.test(said))) {
      kept.push(...silent);
      continue;
    }
    const isVoice = VOICE.test(said) || SAYS.test(said.trimEnd());
    // « la moitié des stagiaires, précise-t-on, sont des femmes ».
    if (!isRemark && isResumed && (isVoice || REMARK.test(said))) continue;
    if (isVoice) {
      isRemark = true;
      const source = SOURCE.exec(said);
      if (source !== null) kept.push({ start: chunk.start + source[0].length, end: chunk.end });
      else kept.push(...officesIn(tokens, marks, chunk));
      continue;
    }
    const isAfterColon = /(?:: ?| - |» ?)$/.test(text.slice(segment.start, chunk.start));
    const isStatement = isAfterColon && !LEADS.test(said) && (ARTICLE.test(said) || FINITE.test(said));
    isRemark ||= REMARK.test(said) || isStatement;
    if (!isRemark || (LEADS.test(said) && !REMARK.test(said))) kept.push(chunk);
    else kept.push(...tellingIn(tokens, marks, chunk, isStatement ? (FINITE.exec(said)?.index ?? 0) : 0));
  }
  return kept;
}

/** « précise le directeur de la prison » : what whoever tells is of. */
function officesIn(tokens: readonly Token[], marks: readonly Mark[], chunk: Stretch): readonly Stretch[] {
  const words = wordsIn(tokens, chunk);
  const first = words.findIndex(({ said }, place) => ARTICLES.test(said) && place > 0 && place < 3) + 1;
  return words.flatMap((word, place): readonly Stretch[] => {
    const isOf = /^(?:d|de|du|des|of)$/.test(words[place - 1]?.said ?? '') || OF.test(joined(words, place));
    const isMarked = marks.some(({ start, end }) => start < word.end && end > word.start);
    const isSpeaker = place === first && first > 0 && !word.isCapital && !ROLES.test(word.said);
    return (isOf || isSpeaker) && !isMarked && !ARTICLES.test(word.said) && !isOffice(word.said) ? [word] : [];
  });
}

function joined(words: readonly Token[], place: number): string {
  return words
    .slice(Math.max(0, place - 2), place)
    .map(({ said }) => said)
    .join(' ');
}

/** Who and what tells of the programme. */
const ROLES = new RegExp(
  `^(?:${ROLE}|brochure|document|texte|note|article|service|services|intervenant|intervenante|benevole|mediateur|formateurs|animateurs|collaborat[a-z]+|collegue|experte?|economiste|une?|presse|journal|page)s?$`,
);
const OF = /^(?:de (?:la|l|nos|notre|leur)|of the)$/;
/** What offices are of that tell no figure apart. */
const isOffice = oneOf(`
association structure reseau programme dispositif projet espace antenne equipe comite conseil commission bureau region departement commune communes communaute agglomeration metropole mairie ville
opposition majorite collectivite assemblee pilotage administration communication cabinet mission numerique projets operation initiative formation mediation etat presse honneur bilan activite seance tournee
council board charity scheme project program region city town press office team
`);

/** « Avec ses 101 partenaires, le programme tisse sa toile » : what follows is another clause, of whoever has them. */
const FRONTED =
  /^[\s«"“(]*(?:avec|grace a|forte?s? de|riches? de|derriere|au-dela de|with|thanks to) (?:ses|nos|leurs|ces|its|our|their|these) ?¦?\d[^.;:!?]*, $/;
const SUBJECT = /^(?:[a-z]+[ '])?[a-z-]+/;

/** What leads to whom and where, whatever a remark says. */
const LEADING =
  /^(?:en|dans|au|aux|chez|parmi|aupres|sous|hors|lors|pendant|durant|pour|in|at|among|during|within|outside|for)$/;
/** When, without a preposition. */
const TIME = /^(?:soirs?|soirees?|nuits?|matins?|matinees?|midis?|week|evenings?|mornings?|nights?|weekends?)$/;
/** Words that lead nowhere: « en attendant », « en si peu de temps ». */
const NOWHERE =
  /(?:ant|ing)$|^(?:si|peu|tout|toute|fait|effet|somme|soi|fin|debut|plus|moins|bien|meme|face|regard|terme|vue)$/;

/** The words of a remark that no mark accounts for and that tell whom or where it is of: those before its verb, and those that a preposition leads to. */
function tellingIn(
  tokens: readonly Token[],
  marks: readonly Mark[],
  chunk: Stretch,
  verbAt: number,
): readonly Stretch[] {
  const found: Stretch[] = [];
  let led: Token | null = null;
  for (const word of wordsIn(tokens, chunk)) {
    if (marks.some(({ start, end }) => start < word.end && end > word.start)) {
      led = null;
      continue;
    }
    const isGrave = word.said === 'a' && word.isAccented;
    if (isGrave || LEADING.test(word.said)) led = word;
    else if (TIME.test(word.said)) found.push({ start: word.start, end: word.end });
    else if (led !== null && !ARTICLES.test(word.said)) {
      const isOurs =
        /^(?:pour|for)$/.test(led.said) &&
        (isRunner(word.said) || isMatter(word) || isOwn(word.said) || isClosed(word.said));
      if (!NOWHERE.test(word.said) && !isOurs) found.push({ start: led.start, end: word.end });
      led = null;
    } else if (word.start - chunk.start < verbAt) found.push({ start: word.start, end: word.end });
  }
  return found;
}

const ARTICLES =
  /^(?:l|d|le|la|les|un|une|des|de|ce|cet|cette|ces|nos|notre|leurs|leur|ses|sa|son|the|a|an|our|their|its)$/;

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
