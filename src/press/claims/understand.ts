import { unaccounted } from './text/accounts.ts';
import { understandChange } from './changes.ts';
import type { Around, Understood } from './context.ts';
import { understandCount } from './counts.ts';
import { understandMean } from './means.ts';
import { understandRank } from './ranks.ts';
import { of } from './reading.ts';
import type { Stretch } from './text/segments.ts';
import { understandShare } from './shares.ts';

const THRESHOLD = /(?<![a-z])(?:barre|cap(?! sur)|seuil|mark|barrier|threshold)(?![a-z])/;
const PASSED =
  /(?<![a-z])(?:franchi[a-z]*|depass[a-z]*|passe[a-z]*|passons|atteint[a-z]*|atteign[a-z]*|creve[a-z]*|cross[a-z]*|pass(?:ed|es)|broke|broken|reached|topped)(?![a-z])/;

/** What a quantity is taken for, from the words around it; `null` for a number that says nothing. `head` is what its sentence said before the first. */
export function understand(around: Around, head: readonly Stretch[]): Understood | null {
  const found = read(around);
  if (found === null || found.stopped !== null) return found;
  const { text, segment, spotted, before } = around;
  // « 2 854 personnes dans votre cas, et 22 % d’entre elles » : of whom is not known.
  const part = around.marks.find(({ meaning }) => meaning.kind === 'among');
  if (
    part !== undefined &&
    before !== null &&
    before.stopped !== null &&
    before.noun !== null &&
    !/^(?:parmi|sur)/.test(text.slice(part.start))
  )
    return { ...found, stopped: { start: part.start, end: part.end } };
  const threshold = THRESHOLD.exec(text.slice(segment.start, segment.end));
  if (threshold !== null && !PASSED.test(text.slice(segment.start, segment.end))) {
    const start = segment.start + threshold.index;
    return { ...found, stopped: { start, end: start + threshold[0].length } };
  }
  if (head.length === 0) return found;
  // What a sentence says before its first number holds for the others too.
  const stopped =
    unaccounted(around, head, around.ofSentence, spotted) ??
    around.head.find(
      ({ meaning }) => meaning.kind === 'stop' || (meaning.kind === 'when' && meaning.periods.length === 0),
    ) ??
    null;
  return stopped === null ? found : { ...found, stopped: { start: stopped.start, end: stopped.end } };
}

function read(around: Around): Understood | null {
  const { quantity, as } = around.spotted;
  if (as === 'rank') return understandRank(around);
  const change = understandChange(around);
  if (change !== null) return change;
  const perThousand = ofThousand(around);
  if (perThousand !== null) return perThousand;
  const isShare = quantity.kind === 'share' || quantity.kind === 'ratio';
  return isShare ? understandShare(around) : (understandMean(around) ?? understandCount(around));
}

/** « cinq habitants sur mille » is five for a thousand residents. */
function ofThousand(around: Around): Understood | null {
  const { quantity, noun } = around.spotted;
  if (!('denominator' in quantity) || quantity.denominator !== 1000 || !/habitant|resident|inhabitant/.test(noun ?? ''))
    return null;
  const found = understandCount({ ...around, marks: around.marks.filter(({ meaning }) => meaning.kind !== 'trait') });
  return found === null
    ? null
    : {
        ...found,
        subjects: [of('people-per-1000')],
        isMean: true,
        quantity: { kind: 'mean', value: quantity.numerator, step: 1 },
      };
}
