declare const mark: unique symbol;

/** An answer as its profile lets it be seen: what a screen, a file or a sentence may take. Made in `metrics/release` only. */
export type Released<Answer> = Answer & { readonly [mark]: true };
