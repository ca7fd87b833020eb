import type { Stretch } from '../text/segments.ts';

/** A mark of a note: « * », « ¹ », « (1) », « [a] ». */
const MARK = '\\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡]|\\(\\d\\)|\\[[\\da-z]\\]';
/** Right after a figure and the words of its noun. */
const HANGS = new RegExp(`^[\\p{L}'’ -]{0,60}?(${MARK})`, 'u');
const NOTE = new RegExp(`^[ \\t]*(${MARK}) ?(.+)$`, 'gmu');

/** A line that tells of what the figures above it are: « Champ : demandeurs d’emploi ». */
const LEGEND =
  /^[ \t•–-]*(?:source|sources|champ|périmètre|perimetre|période|periode|données|donnees|lecture|note|nb|n\.b\.|attention|rectificatif|erratum|correction|précision|scope|period|data|coverage|correction|caution|warning)\.? ?: *(.+)$/gimu;

/** Characters that a legend stands under its figures at most. */
const FURTHEST = 2000;

/** Ours: what tells nothing against a figure. */
const OWN =
  /^(?:source|sources|données|donnees|chiffres?|figures|data)? ?:? ?(?:(?:de |du |d['’]|le |la |l['’]|les |the |our |nos |notre |internes? )*(?:bilan|programme|association|espace(?: numérique)?|exports?|équipe|comptages?|feuilles de présence|émargements?|registres?|suivi|coordination|programme team|attendance (?:records|sheets|exports)|occitanie|région|region|toute la région|whole region|ensemble du programme|whole programme|tous publics|all participants)[ ,.]*)+(?:d['’]occitanie|de montpellier|in occitanie)?[ .]*$/iu;

/** What a figure's footnote and the legend under it say, by their positions in a text as written: the first that is not known to leave the figure as it is. */
export function notesOf(text: string): (figure: Stretch) => Stretch | null {
  const notes = [...text.matchAll(NOTE)].map(({ 1: mark = '', 2: said = '', 0: line, index }) => ({
    mark,
    start: index,
    isOwn: isOwn(said),
    ...stretchOf(index + line.length - said.length, said),
  }));
  const legends = [...text.matchAll(LEGEND)].flatMap(({ 0: line, 1: said = '', index }) =>
    isOwn(said) ? [] : [stretchOf(index + line.length - said.length, said)],
  );
  return ({ start, end }) => {
    const mark = HANGS.exec(text.slice(end, end + 70))?.[1];
    const note = mark === undefined ? undefined : notes.find((each) => each.mark === mark && each.start > end);
    if (note !== undefined && !note.isOwn) return { start: note.from, end: note.until };
    const legend = legends.find((each) => each.from > start);
    if (legend === undefined || legend.from - end > FURTHEST || !isUnder(text.slice(end, legend.from))) return null;
    return { start: legend.from, end: legend.until };
  };
}

const isOwn = (said: string): boolean => OWN.test(said.trim());

/** The first words of what is said, up to a mark. */
function stretchOf(from: number, said: string): { readonly from: number; readonly until: number } {
  const [words = said] = /^[^.,;:!?()\n]+/.exec(said) ?? [];
  return { from, until: from + words.trimEnd().length };
}

/** In the same block, or in the one after it: an empty line may part a table from its legend, two paragraphs do not. */
function isUnder(between: string): boolean {
  return (between.match(/\n[ \t]*\n/g)?.length ?? 0) <= 1;
}
