declare const mark: unique symbol;

interface Marked {
  readonly [mark]: true;
}

/** What tells of nobody by itself: a word, a number without its figure, a figure that is not there. */
type Plain = string | number | boolean | bigint | null | undefined | { readonly state: 'undefined' | 'withheld' };

/** Whether a number stands in one of the parts. */
type HoldsNumber<Answer> = true extends {
  [Part in keyof Answer]: [Extract<Answer[Part], number>] extends [never] ? never : true;
}[keyof Answer]
  ? true
  : false;

type Parts<Answer> = { readonly [Part in keyof Answer]: Released<Answer[Part]> };

/**
 * An answer as its profile lets it be seen: what a screen, a file or a sentence may take. Whatever holds a number in it carries a mark, made in
 * `metrics/release` only; what is put together of marked parts needs no other.
 */
export type Released<Answer> = Answer extends Plain | Marked
  ? Answer
  : Answer extends readonly number[] | ReadonlyMap<unknown, number>
    ? Answer & Marked
    : Answer extends ReadonlyMap<infer Key, infer Value>
      ? ReadonlyMap<Key, Released<Value>>
      : Answer extends (...asked: infer Asked) => infer Value
        ? (...asked: Asked) => Released<Value>
        : Answer extends readonly unknown[]
          ? Parts<Answer>
          : HoldsNumber<Answer> extends true
            ? Parts<Answer> & Marked
            : Parts<Answer>;
