import type { Around } from './bind.ts';
import type { Spotted } from './quantities.ts';
import { of, type Subject } from './reading.ts';
import { foreign, ofPlace, only, onlyOutside, outside, outsidePlace, promised, topics } from './shareTopics.ts';

const OF_COACHED =
  /^ ?(?:des |de |of the |of )?(?:personnes|people|participants|stagiaires|those|beneficiaires) (?:accompagne|coache|coached|suivi)/;

/** What a share is of; nothing for what Bilan does not measure. */
export function shareSubjects(
  spotted: Spotted,
  before: string,
  after: string,
  { namesHub }: Around,
): readonly Subject[] {
  const inside = spotted.noun ?? '';
  const right = `${inside} ${after}`;
  // What follows a share says what it is of; what comes before it names it when nothing does.
  const [near = ''] = right.split(/[;\n]|(?<![a-z])(?:tandis|alors|while|whereas)(?![a-z])/);
  if (promised.test(before.slice(-40)) || promised.test(near.slice(0, 40))) return [];
  const found = topicOf(near, 'start') ?? topicOf(before, 'end');
  // Of the people coached, what is told is what came of it.
  if (found?.[0]?.indicator === 'coaching-rate' && OF_COACHED.test(near)) return [of('opportunity-rate')];
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
