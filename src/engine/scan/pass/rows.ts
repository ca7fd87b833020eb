/** The registrations of a scope, person after person. */
export interface Rows {
  /** Rows of the people who have any, nobody identified last. */
  readonly people: Int32Array;
  /** Where the registrations of each of them end; they begin where those of the one before do. */
  readonly end: Int32Array;
  /** Of each registration. */
  readonly session: Int32Array;
  readonly kind: Uint16Array;
}

/** Counts by mask and key: those of the mask `n` begin at `n × size`. */
export interface Counts {
  readonly masks: readonly number[];
  readonly counts: Int32Array;
}
