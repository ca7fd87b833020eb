/** A month or a week far from the others, with what its days with a session explain of it. */
export interface Outlier {
  readonly key: string;
  readonly direction: 'high' | 'low';
  readonly value: number;
  /** Days with a session, and how many there are in the middle one of the others. */
  readonly days: number;
  readonly usualDays: number;
  /** `none`: nothing was held. `days`: as many a day as usual. `rest`: more or fewer a day than usual too. */
  readonly because: 'none' | 'days' | 'rest';
}
