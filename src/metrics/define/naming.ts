/** One of them, several of them. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** A count is followed by its noun. */
export interface CountNoun {
  readonly fr: Noun;
  readonly en: Noun;
}

/** *53 % `of.many` `is.many`*, *une `of.one` sur dix `is.one`*. */
export interface ShareClause {
  readonly fr: { readonly article: 'un' | 'une'; readonly of: Noun; readonly is: Noun };
  readonly en: { readonly of: Noun; readonly is: Noun };
}

/** How an indicator is named in a sentence, its unit always said. */
export type Naming =
  /** `verb`: what a whole sentence says of them, where *there were* is not enough. */
  | { readonly counts: CountNoun; readonly verb?: 'trained' | 'held' | 'declared' }
  | { readonly shares: ShareClause }
  /** `isAverage`: a sentence says that it is one. */
  | { readonly means: CountNoun; readonly isAverage: boolean };

/** In French one and many, then in English. */
export function countNoun(one: string, many: string, enOne: string, enMany: string): CountNoun {
  return { fr: { one, many }, en: { one: enOne, many: enMany } };
}

export function counts(...words: Parameters<typeof countNoun>): { readonly counts: CountNoun } {
  return { counts: countNoun(...words) };
}

const trained = { one: 'personne formée', many: 'des personnes formées' };
const trainedEn = { one: 'person trained', many: 'of the people trained' };

/** What a share of the people trained do. */
export function ofTrained(...words: Parameters<typeof countNoun>): Naming {
  const { fr, en } = countNoun(...words);
  return { shares: { fr: { article: 'une', of: trained, is: fr }, en: { of: trainedEn, is: en } } };
}
