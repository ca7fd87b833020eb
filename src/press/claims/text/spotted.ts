import type { Qualifier, Quantity } from '../../wording/quantity.ts';

/** A quantity of a text, with how words lean on it. Its noun is not looked at yet. */
export interface Spotted {
  /** From the qualifier on. */
  readonly start: number;
  /** Where the number begins, without its qualifier. */
  readonly numberStart: number;
  readonly end: number;
  readonly qualifier: Qualifier;
  readonly quantity: Quantity;
  /** The other end of « entre 10 et 15 ». */
  readonly upTo: number | null;
  /** `times` is « deux fois plus », « a doublé » ; a rank is « la troisième ville », « le meilleur mois ». */
  readonly as?: 'times' | 'rank';
  /** What is ranked. */
  readonly ranks?: 'city' | 'department' | 'month';
  /** What is said in « une personne sur dix », between the two numbers. */
  readonly noun: string | null;
}
