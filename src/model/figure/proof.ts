/** A figure that was said once against the same one computed now. */
export type Held =
  | { readonly state: 'reproduced'; readonly sameFiles: boolean }
  /** `by` is now minus then, in the unit of the figure. */
  | { readonly state: 'differs'; readonly by: number; readonly now: number; readonly because: 'files' | 'version' };

/** What became of a figure that was said once, on the files loaded now. */
export type Proof =
  | Held
  /** The indicator no longer means what it did: `now` is by the definition of now; `before` by that of then, `null` when it is not known. */
  | { readonly state: 'definition-changed'; readonly now: number | null; readonly before: Held | null }
  /** The figure, or by how much it differs, is not told under this profile. */
  | { readonly state: 'withheld' }
  /** Nothing of the period is loaded, or the figure cannot be computed on it. */
  | { readonly state: 'files-missing' };
