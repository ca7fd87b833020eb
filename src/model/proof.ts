/** What became of a figure that was said once, on the files loaded now. */
export type Proof =
  | { readonly state: 'reproduced'; readonly sameFiles: boolean }
  /** `by` is now minus then, in the unit of the figure. */
  | { readonly state: 'differs'; readonly by: number; readonly now: number; readonly because: 'files' | 'version' }
  /** The indicator no longer means what it did. */
  | { readonly state: 'definition-changed'; readonly now: number | null }
  /** Nothing of the period is loaded, or the figure cannot be computed on it. */
  | { readonly state: 'files-missing' };
