import { distance } from 'fastest-levenshtein';

/** Shorter names are too near one another to be guessed. */
const SHORTEST = 5;

/**
 * Finds the names one letter away from a text (one added, missing, or changed), the first letter being right: few mistype it, and many towns differ
 * by it alone. Names are indexed by what is left of them without one letter, so that a text is compared with a handful of names.
 */
export function closeNames(names: Iterable<string>): (text: string) => readonly string[] {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (const rest of [name, ...shortened(name)]) {
      const known = index.get(rest);
      if (known === undefined) index.set(rest, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
  return (text) => {
    if (text.length < SHORTEST) return [];
    const near = new Set([text, ...shortened(text)].flatMap((rest) => index.get(rest) ?? []));
    return [...near].filter((name) => name.length >= SHORTEST && name[0] === text[0] && distance(name, text) === 1);
  };
}

function shortened(text: string): readonly string[] {
  return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
}
