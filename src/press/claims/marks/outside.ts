import { isScope, type Mark } from './marks.ts';

/** What puts what follows it outside of a figure, before or after it: « hors », « à part », « plutôt que », « without ». */
const OUTSIDE =
  "hors(?: de)?|sauf|sans|hormis|excepte|outre|(?:mis )?a part|en plus de|en sus de|au-dela de|en dehors de|abstraction faite de|exception faite de|a l'exception de|a l'exclusion de|au lieu de|independamment de|autres? (?:chose )?que|plutot qu[e']|d'abord|other than|rather than|without|not counting|apart from|aside from|besides|instead of|in addition to|on top of|except(?: for)?|excluding|former|ex-|anciens|anciennes";
/** What bounds a time. */
const BOUND =
  "avant|apres|jusqu['e]|d'ici(?: a)?|a partir de|passe|before|after|until|till|up to|prior to|following|by";
/** What stands a figure beside that of what follows: « comme », « derrière », « contrairement à ». */
const BESIDE =
  "avant|apres|devant|derriere|loin (?:devant|derriere)|loin de|comme|contrairement a|a la difference de|a l'inverse de|plus qu[e']|moins qu[e']|autant qu[e']|mieux qu[e']|(?:plus|moins) [a-z]+ qu[e']|face a|a cote de|compare(?:e?s?) a|par rapport a|unlike|like|ahead of|behind|next to|compared (?:with|to)|more than|less than";
/** What is near a place and not there. */
const NEAR =
  '(?:non |pas )?loin|pres|tout pres|aux? (?:nord|sud|est|ouest|portes|abords|environs|alentours|large)|autour|near|close to|north|south|east|west|outside|around';
const LEAD = "(?:(?:de la|de l'|du|des|de|d'|a la|a l'|au|aux|a|en|dans|chez|le|la|les|l'|of|the|in) ?)?";
const before = (words: string): RegExp => new RegExp(`(?<![a-z'])(?:${words}) ?${LEAD}$`);
const ENDS = {
  outside: before(OUTSIDE),
  bound: before(`${OUTSIDE}|${BOUND}`),
  beside: before(BESIDE),
  near: before(NEAR),
} as const;
/** Times that open a figure as well as they bound it: « après un an », « after the first year ». */
const OPENING =
  /^(?:apres|after) (?:(?:la|le|sa|son|a|one|its|the) )?(?:[a-z]+ )?(?:an|annee|exercice|year|debut|lancement|ouverture)/;
/** What widens a place, a group or a theme after its name: « Rodez Agglomération », « Nîmes et sa région ». */
const WIDER =
  /^,? (?:(?:[a-z]+ )?(?:metropole|agglomeration|agglo|centre(?=-ville|[.,;:)\n]|$)|banlieue|nord|sud)(?![a-z])|et (?:sa|ses|leurs?|son) (?:region|environs|alentours|agglomeration|metropole|banlieue|peripherie|voisins|voisines|couronne|pays)|et (?:environs|alentours|au-dela|au dela|d'autres|compagnie)(?![a-z])|and (?:its|the) (?:region|surroundings|area|suburbs)|and (?:beyond|others)(?![a-z])|(?:avance|debutant|perfectionnement|niveau)(?:e?s?)?(?![a-z]))/;
const LOOK_BACK = 40;

/**
 * Marks with those that a word puts outside, beside or near: a figure is not known for what a place, a time or a group is left out of, stands before or follows.
 * « Devant Nîmes, Toulouse a formé 1 962 personnes » is of Toulouse.
 */
export function outsideMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  const added: Mark[] = [];
  const quieted = new Set<Mark>();
  for (const mark of marks) {
    if (!isScope(mark) || (mark.meaning.kind === 'where' && mark.meaning.place.in === 'region')) continue;
    const { start, end, meaning } = mark;
    // A mark may begin with what leads to it: « loin [de Nîmes] ».
    const lead =
      /^(?:de la |de l'|du |des |de |d'|a la |a l'|au |aux |a |en |dans |of |to |from |than |que |qu')/.exec(
        text.slice(start, end),
      )?.[0] ?? '';
    const back = text.slice(Math.max(0, start - LOOK_BACK), start + lead.length);
    const isTaken = (from: number): boolean =>
      marks.some(
        (each) =>
          each !== mark &&
          each.start < start &&
          each.end > from &&
          each.meaning.kind !== 'quiet' &&
          each.meaning.kind !== 'not',
      );
    const stopAt = (shape: RegExp): Mark | null => {
      const said = shape.exec(back);
      if (said === null) return null;
      const from = start + lead.length - (back.length - said.index);
      // What leads the mark itself is read with it.
      if (from >= start || isTaken(from)) return null;
      return { start: from, end: from + text.slice(from, start).trimEnd().length, meaning: { kind: 'stop' } };
    };
    const isTime = meaning.kind === 'when';
    const out = stopAt(isTime ? ENDS.bound : ENDS.outside);
    if (out !== null) {
      if (!(isTime && OPENING.test(text.slice(out.start, end)))) added.push(out);
      continue;
    }
    const near = meaning.kind === 'where' && meaning.place.in !== 'elsewhere' ? stopAt(ENDS.near) : null;
    if (near !== null) {
      added.push(near);
      continue;
    }
    if ((meaning.kind === 'where' || meaning.kind === 'only') && WIDER.test(text.slice(end, end + 40))) {
      const said = WIDER.exec(text.slice(end, end + 40))?.[0] ?? '';
      if (!marks.some((each) => each !== mark && each.start <= end + 1 && each.end > end + 1))
        added.push({ start: end + 1, end: end + said.length, meaning: { kind: 'stop' } });
      continue;
    }
    const beside = isTime ? null : stopAt(ENDS.beside);
    if (beside === null) continue;
    const subject = subjectAfter(text, marks, mark);
    if (subject !== null)
      for (const each of marks) if (isScope(each) && each.start >= start && each.end < subject.start) quieted.add(each);
    if (subject === null && isAlone(text, marks, mark, beside.start)) added.push(beside);
    else if (subject !== null) added.push({ start: beside.start, end: start, meaning: { kind: 'quiet' } });
  }
  const kept = marks.filter(
    (mark) => mark.meaning.kind !== 'not' || !added.some(({ start, end }) => start < mark.end && mark.start < end),
  );
  return [
    ...kept.map((mark): Mark => (quieted.has(mark) ? { ...mark, meaning: { kind: 'quiet' } } : mark)),
    ...added,
  ].sort((a, b) => a.start - b.start);
}

/** « Devant Nîmes et Albi, Toulouse… », at the head of a sentence: what it is said of comes after the comma. */
function subjectAfter(text: string, marks: readonly Mark[], { end, meaning }: Mark): Mark | null {
  const said = /^[^.;:!?\n()\d]*?, /.exec(text.slice(end, end + 60))?.[0];
  if (said === undefined) return null;
  const next = marks.find(({ start }) => start >= end + said.length && start <= end + said.length + 3);
  return next !== undefined && isScope(next) && next.meaning.kind === meaning.kind ? next : null;
}

/** Whether nothing else of its kind is said in its sentence: then it may be what the figure is taken for. */
function isAlone(text: string, marks: readonly Mark[], mark: Mark, at: number): boolean {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), text.lastIndexOf(';', at));
  const [rest = ''] = text.slice(mark.end).split(/[.;!?\n]/, 1);
  const until = mark.end + rest.length;
  // « devant la bureautique (6 324) » has a figure of its own.
  if (/^ ?\(/.test(rest) || /^ ?,? ?¦?\d/.test(rest)) return at - from < 3;
  return !marks.some(
    (each) =>
      each !== mark &&
      each.meaning.kind === mark.meaning.kind &&
      each.start > from &&
      each.end <= until &&
      isScope(each),
  );
}
