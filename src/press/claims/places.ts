import { foldText } from './foldText.ts';

/** Something a figure can be restricted to. */
export interface Place {
  /** INSEE code. */
  readonly code: string;
  readonly name: string;
}

/** Where a place is named: `null` for the whole region. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly code: string | null;
}

/** What a text may name: cities where sessions were held, the hub among them, and the region. */
export interface NamedPlaces {
  readonly cities: readonly Place[];
  readonly hub: string;
  readonly region: string;
}

const REGION =
  /(?<![a-z])(?:regions?|regiona(?:l|le|ux|les)|occitan(?:s|e|es)?|ensemble du territoire|toute la tournee|au total|en tout|in total|overall|region-wide|across the region)(?![a-z])/g;
const HUB =
  /(?<![a-z])(?:l'espace|notre espace|cet espace|tiers-lieu|the (?:digital )?(?:space|hub)|(?:le|du|au) hub|ville pivot|hub city|hotel french tech)(?![a-z])/g;
const PEOPLE_OF = '(?:(?:er|i|l)?ain(?:e?s?)|ais(?:e?s?)|ois(?:e?s?)|ien(?:ne)?s?)?';

/** Every place a folded text names, in order. Names are looked for with a capital in the text as written. */
export function placesIn(text: string, folded: string, { cities, hub, region }: NamedPlaces): readonly Mention[] {
  const found: Mention[] = [];
  const add = (shape: RegExp, code: string | null): void => {
    for (const { 0: said, index } of folded.matchAll(shape))
      found.push({ start: index, end: index + said.length, code });
  };
  for (const { code, name } of cities) {
    const own = foldText(name);
    if (!folded.includes(own)) continue;
    const shape = new RegExp(`(?<![a-z])${escaped(own)}${code === hub ? PEOPLE_OF : ''}(?![a-z])`, 'g');
    for (const { 0: said, index } of folded.matchAll(shape)) {
      if (/\p{Lu}/u.test(text[index] ?? '') || code === hub)
        found.push({ start: index, end: index + said.length, code });
    }
  }
  add(new RegExp(`(?<![a-z])${escaped(foldText(region))}(?![a-z])`, 'g'), null);
  add(REGION, null);
  if (!found.some(({ code }) => code === hub)) add(HUB, hub);
  return found.sort((a, b) => a.start - b.start);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
