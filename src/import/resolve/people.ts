/** The person of each row, by extract; −1 for someone who gave no name and no contact. */
export interface People {
  readonly count: number;
  /** The strongest key of identity of a person. */
  readonly key: (person: number) => string;
  /** True for a person recognised by a name alone, or by a first name and a second sign. */
  readonly isWeak: (person: number) => boolean;
  readonly of: readonly Int32Array[];
}
