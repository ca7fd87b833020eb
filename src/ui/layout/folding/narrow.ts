/** Narrower than this, what is long begins folded. */
export const NARROW = '(max-width: 48rem)';
