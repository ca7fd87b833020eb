import { contested } from './contested.ts';
import type { Mark } from '../marks/marks.ts';
import { unaccounted } from '../text/accounts.ts';
import type { Sentence, Stretch } from '../text/segments.ts';
import type { Token } from '../text/tokens.ts';

const AT_HEAD = '^[\\s«"“([•-]*(?:(?:mais|et|but|and) )?';
/** A word that says at the head what the figure is: none, wished for, or of the rest. */
const NONE =
  "(?:(?:notre|nos|un|une|le|la|l'|son|sa|simple|our|a|the) ?)?(?:erreurs?|paris?|promesses?|espoirs?|illusions?|ambitions?|besoins?|engagements?|horizon|objectifs?|cibles?|buts?|reves?|souhaits?|fictions?|hypotheses?|scenarios?|rumeurs?|intox|blagues?|mensonges?|autres?|reste|presque|quasi(?:ment)?|peut-etre|initialement|capacite|potentiel|plafond|maximum|minimum|quota|seuil|errors?|hopes?|needs?|goals?|targets?|promises?|rumou?rs?|others?|maybe|perhaps|almost|to do|capacity|quota)";
/** A number that is a condition, a hope or a bound: « Pour former 30 120 personnes, il faut », « Dès 30 120 personnes ». */
const BOUND =
  "(?:pour (?:en )?[a-z]+(?:er|ir|re)|a|des|jusqu'a|d'ici|vivement|cap sur|direction|en route vers|a partir de|il faudrait|il manque|manquent|imaginez|et si|au moins|to (?:train|reach|welcome|coach)|if|until|imagine)";
const HEAD = new RegExp(`${AT_HEAD}(?:${NONE} ?[:,–-]|${BOUND} (?:(?:les|nos|ces|des|the|our) )?(?=¦?\\d))`);
/** Between the head and the figure it is a bound of: nothing else. */
const ONLY_HEAD = /^[^.;!?\n¦\d]*$/;
/** « trente fois 30 120 », « moitié moins que 30 120 », « le double des 30 120 ». */
const FACTOR =
  /(?<![a-z])(?:fois|times|double|triple|moitie moins|moitie|deux tiers|tiers|quarts?|half|twice|a (?:third|quarter)) (?:(?:que|de|des|d'|les|of|of the|as many as|the) ?)*$/;
const WHOLLY = /^[^.;:!?\n]*?(?<![a-z])(?:sont|ont|a ete|est|were|are|was|is|have|has)(?![a-z])/;
/** « personnes à moitié formées », « presque formées ». */
const HALF =
  /^[^.,;:!?\n]{0,40}?(?<![a-z])(?:a (?:moitie|demi)|presque|quasi(?:ment)?|half|almost|nearly) [a-z]{3,}(?:es?|ues?|us|is|ed)(?![a-z])/;

/** What speaks again of the figure of the sentence before. */
const BACK = new RegExp(
  `${AT_HEAD}(?:(?:helas|enfin|bref|au fait|precisons(?:-le)?|attention|mais|alas|though),? )?((?:ce|cet|le|notre) (?:chiffre|nombre|total|cumul|resultat|decompte|comptage)|ces (?:chiffres|nombres|totaux)|cette (?:donnee|information|statistique)|l'information|(?:la|tout cela|cela|tout ca|ceci) (?:vaut|porte|concerne|n'est)|il s'agi(?:t|ssait)|ce (?:sont|etaient|furent)|ce n'(?:est|etait) pas (?=exact|vrai|sur|certain|le cas|juste|ici|chez|en|a|au|dans)|c'est (?=pour|hors|sur)|c'etait (?=en|a|au|aux|dans|hier|avant|il y a|l'an|chez|sur)|ou (?:plutot|disons)|en (?:realite|verite|fait)|la (?:realite|verite)|du moins|tou(?:s|tes) (?!(?:ensemble|nos|les|mes|vos)(?![a-z]))|tou(?:s|tes)(?= (?:a|en|sur))|uniquement|seulement|exclusivement|pas (?!mal|moins|question|de quoi|a pas|si mal)|mais pas |poisson d'avril|(?:the|this|that) (?:figure|number|total)|all (?:of them|live|are|were)|only |not (?!bad|to mention|least)|if only|they (?:are|were) all|it was in)`,
);
/** Words without a verb that say where, when or for whom: « À Marseille. », « En dix ans. », « Pour les femmes. » */
const FRAGMENT =
  /^[\s«"“(]*(?:en|a|au|aux|sur|pour|dans|chez|sans|hors|sauf|in|at|for|across|over|outside|except)(?![a-z])(?: |')[^.,;:!?\n¦\d]{1,40}[.!\n\s»"]*$/;
const HARMLESS =
  /^[\s«"“(]*(?:en (?:seulement |a peine |tout juste )?(?:un an|une (?:seule )?annee|douze mois)|en (?:tout|resume|bref|clair|somme|chemin|avant|route|savoir plus)|a (?:suivre|bientot|noter|vous|nous|lire|voir|consulter|decouvrir|la une|l'honneur|propos|retenir)|a quand|au (?:travail|total|menu|programme|revoir)|pour (?:rappel|memoire|info|information|en savoir plus|tous|toutes)|sur (?:tous les fronts|place)|sans (?:compter sur|surprise|faute)|in (?:short|total|all|just|only)|for (?:the record|more|all))(?![a-z])/;

interface Whole {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The words around a figure that contest it; those at the head of a figure's sentence, beside its number or in the sentence after that make it none, a bound, or one of something else. */
export function unreal(
  { text, tokens }: Whole,
  sentences: readonly Sentence[],
  at: number,
  figure: Stretch & { readonly numberStart: number },
  marks: readonly Mark[],
  hasNumber: (sentence: Sentence) => boolean,
): Stretch | null {
  const own = sentences[at];
  if (own === undefined) return null;
  const around = contested(text, sentences, at, figure, hasNumber);
  if (around !== null) return around;
  const lead = text.slice(own.start, figure.start);
  const head = HEAD.exec(text.slice(own.start, own.end));
  if (head !== null && head[0].length <= lead.length + 1 && ONLY_HEAD.test(lead.slice(head[0].length)))
    return trimmed(text, own.start, own.start + head[0].length);
  const factor = FACTOR.exec(lead);
  if (factor !== null && !WHOLLY.test(text.slice(figure.end, own.end)))
    return trimmed(text, own.start + factor.index, figure.start);
  const half = HALF.exec(text.slice(figure.end, own.end));
  if (half !== null) return trimmed(text, figure.end, figure.end + half[0].length);
  const next = sentences[at + 1];
  if (next === undefined || next.continues || /\n\s*\n/.test(text.slice(own.start, next.start + 1))) return null;
  if (hasNumber(next)) return null;
  return restricting(text, tokens, next, marks);
}

/** What a sentence that speaks again of the figure says of it, unless it only judges. */
function restricting(text: string, tokens: readonly Token[], next: Sentence, marks: readonly Mark[]): Stretch | null {
  const said = text.slice(next.start, next.end);
  const back = BACK.exec(said);
  if (back === null && (!FRAGMENT.test(said) || HARMLESS.test(said))) return null;
  const start = next.start + (back === null ? 0 : back[0].length);
  const here = marks.filter((mark) => mark.start >= next.start && mark.end <= next.end);
  const telling = here.find(
    ({ meaning }) =>
      !(meaning.kind === 'where' && meaning.place.in === 'region') &&
      meaning.kind !== 'quiet' &&
      meaning.kind !== 'noun' &&
      meaning.kind !== 'change',
  );
  const word = unaccounted({ tokens }, [{ start, end: next.end }], here, {
    start: next.end,
    end: next.end,
    numberStart: next.end,
  });
  const isBare =
    back !== null &&
    /^[\s«"“]*(?:poisson|if only|du moins|ou (?:plutot|disons)|en (?:realite|verite)|la (?:realite|verite))/.test(said);
  const found = telling ?? word ?? (isBare ? { start: next.start, end: next.end } : null);
  return found === null ? null : trimmed(text, found.start, found.end);
}

function trimmed(text: string, from: number, until: number): Stretch {
  const said = text.slice(from, until);
  const lead = /^[\s«"“([•-]*/.exec(said)?.[0].length ?? 0;
  return { start: from + lead, end: from + Math.max(lead + 1, said.trimEnd().length) };
}
