import { foldText } from '../text/foldText.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mark } from './marks.ts';

/** What may lead to the name of a theme or of a partner, as far back as it goes. */
const LEAD =
  /(?<![a-z])(?:(?:ateliers?|seances?|cours|theme|thematique|workshops?|sessions?)? ?(?:du |de la |de l'|de |d'|en |a |l'|le |la |sur (?:la |le |l')?|autour (?:de la |du |de l'|de )|au |with |avec |« ?)?)$/;
/** The longest lead. */
const LOOK_BACK = 40;
/** The noun that leads to a theme is counted of itself. */
const NOUN = /^(?:ateliers?|seances?|cours|workshops?|sessions?) ?/;
const AFTER = /s?(?: ?»)?(?![a-z])/y;
/** Shorter names are words of any sentence. */
const SHORTEST = 4;

interface Named {
  readonly by: 'themes' | 'partners';
  readonly key: string;
  /** Folded. */
  readonly own: string;
}

/** The themes and partners of a dataset that a folded text names. */
export function namedIn(folded: string, tokens: readonly Token[], lexicon: Lexicon): readonly Mark[] {
  const names = namesOf(lexicon);
  if (names.size === 0) return [];
  const found: Mark[] = [];
  for (const { start: at, said } of tokens)
    for (const { by, key, own } of names.get(said) ?? []) {
      if (!folded.startsWith(own, at)) continue;
      AFTER.lastIndex = at + own.length;
      if (!AFTER.test(folded)) continue;
      const back = folded.slice(Math.max(0, at - LOOK_BACK), at);
      const lead = LEAD.exec(back);
      // « xbureautique » is another word.
      if (lead === null) continue;
      const start = at - (back.length - lead.index) + (NOUN.exec(lead[0])?.[0].length ?? 0);
      found.push({ start, end: AFTER.lastIndex, meaning: { kind: 'only', by, key } });
    }
  return found;
}

/** Names by their first word. */
type Names = ReadonlyMap<string, readonly Named[]>;
const kept = new WeakMap<Lexicon, Names>();

function namesOf(lexicon: Lexicon): Names {
  const known = kept.get(lexicon);
  if (known !== undefined) return known;
  const byWord = new Map<string, Named[]>();
  for (const by of ['themes', 'partners'] as const)
    for (const key of lexicon[by]) {
      const own = foldText(key);
      const [first] = tokensOf(own, own);
      if (own.length >= SHORTEST && first !== undefined)
        byWord.set(first.said, [...(byWord.get(first.said) ?? []), { by, key, own }]);
    }
  kept.set(lexicon, byWord);
  return byWord;
}
