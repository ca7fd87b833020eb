import { isKeeping } from '../../grammar/adjectives.ts';
import type { Mark } from '../marks.ts';

type Kind = Mark['meaning']['kind'];

/** Up to its comma. */
const WITHIN = '[^,;:.!?()»\\n\\d¦]{3,110}(?=,)';
const SOMEBODY =
  "(?:on|l'on|nous|chacun|tout le monde|beaucoup|certains|d'aucuns|personne|il|tout|rien|ce|(?:le|la|les|l'|notre|nos|un|une|tant d[e']|bien des) ?[a-z])";
/** What is said of a place, of days, of what is learnt, of a group or of a rate, each that cannot be restricted by it. */
const shapes: Readonly<Partial<Record<Kind, RegExp>>> = {
  // « Albi, où la cathédrale veille sur les curieux, » : there is but one.
  where: new RegExp(
    `, (?:(?:qui|ou|dont|que|qu'|a qui|a laquelle|au pied de laquelle) ?${WITHIN}|(?:(?:si|tres|toujours|souvent|longtemps|jadis|autrefois|desormais|trop|pourtant|parfois|un peu|encore|deja|un temps) )*([a-z]+ee|fidele|fiere?|digne)(?: ${WITHIN}|(?=,)))`,
    'y',
  ),
  // « En juin 2019, alors que la chaleur écrasait les rues, ».
  when: new RegExp(`, (?:alors que|alors qu'|tandis que|tandis qu'|ou|dont) ?${SOMEBODY}${WITHIN}`, 'y'),
  only: new RegExp(`, (?:que|qu'|dont|qui) ?${WITHIN}`, 'y'),
  trait: new RegExp(`, (?:dont|que|qu'|a qui) ?${SOMEBODY}${WITHIN}`, 'y'),
  rate: new RegExp(
    `, (?!(?:dans|en|au|aux|chez|parmi|pour|hors|sur|lors|le soir|le matin)(?![a-z]))(?:(?!corrig|redress|estim|ajust|ponder|cumul|prev|theori|moyen|brut|net|officiel|consolid|extrapol)[a-z]{5,}(?=,)|(?:(?:ce|cet|cette|le|la|l'|un|une|notre|vraie?|veritable|eternelle?|vieux|vieille) ?)*(?:sujet|plaie|fleau|hantise|cauchemar|mal|bete|talon|point|souci|inquietude|enjeu|defi|combat|obsession|serpent|maladie|probleme|ennemi|indicateur|marronnier)(?![a-z])(?: ${WITHIN}|(?=,)))`,
    'y',
  ),
};
/** Words that lead to a part of a group, or of the workshops on something. */
const LEADING =
  /(?<![a-z])(?:en|dans|a|au|aux|chez|sur|sous|hors|lors|pendant|durant|depuis|soir|matin|nuit|in|at|on)(?![a-z])/;
/** Words that keep a place or a time for some. */
const ONLY = /(?<![a-z])(?:seule?s?|uniquement|seulement|exclusivement|surtout|essentiellement|ne|n')(?= |[a-z])/;
const COMING = /^(?:form|venu|inscri|accueilli|recu|touch|accompagn|coach|organis|anim|donn|dispens)/;

/** « Toulouse, si souvent citée pour ses avions, », « Parmi les retraités, que l’on disait réfractaires, » : what is told of what is restricted to, and restricts it no more. */
export function relatives(text: string, marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark): readonly Mark[] => {
    const { end, meaning } = mark;
    const isAbsence = meaning.kind === 'trait' && (meaning.trait.of === 'absent' || meaning.trait.of === 'present');
    const kind = isAbsence ? 'rate' : meaning.kind;
    const shape = shapes[kind];
    if (shape === undefined || (meaning.kind === 'when' && meaning.periods.length === 0)) return [];
    shape.lastIndex = end;
    const said = shape.exec(text);
    if (said === null) return [];
    const [whole, adjective] = said;
    const to = end + whole.length;
    const isTelling = ({ start, meaning: { kind: own } }: Mark): boolean =>
      start >= end && start < to && /^(?:when|trait|only|stop|reserved)$/.test(own);
    if (adjective !== undefined && (isKeeping(adjective) || COMING.test(adjective))) return [];
    if (marks.some(isTelling) || ONLY.test(whole.replace(/(?:n'|ne )[a-z' ]+ (?:pas|plus|jamais|guere)(?![a-z])/, '')))
      return [];
    if (kind !== 'where' && kind !== 'when' && LEADING.test(whole)) return [];
    return [{ start: end, end: to, meaning: { kind: 'quiet' } }];
  });
}
