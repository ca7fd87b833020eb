import type { Figure } from '../figure.ts';
import type { Partition } from '../partition.ts';
import type { Period } from '../../time/period.ts';

/** Sessions by day of the week and hour of start. */
export interface Rhythm {
  readonly period: Period;
  readonly slots: readonly Slot[];
}

/** The sessions that start within one hour of one day of the week; counted again, never summed. */
export interface Slot {
  /** Monday is 1. */
  readonly weekday: number;
  /** 0 to 23; `null` when the export does not say when sessions start. */
  readonly hour: number | null;
  readonly sessions: Figure;
  readonly attendances: Figure;
}

/** How often people came, and how soon they came back. */
export interface Loyalty {
  readonly period: Period;
  /** People by how many times they came in the period: once, two or three times, four or more. */
  readonly times: Readonly<Record<'once' | 'few' | 'often', number>>;
  /** People first seen in the period, by days until they came again on another day, at any time since. */
  readonly again: Readonly<Record<'week' | 'month' | 'quarter' | 'later' | 'never', number>>;
  /** Days, of those who came again; `null` when nobody did. */
  readonly median: number | null;
}

/** Loyalty as it may be shown; `null` for people of whom nothing may be told. */
export interface ToldLoyalty extends Omit<Loyalty, 'times' | 'again'> {
  readonly times: Partition<keyof Loyalty['times']> | null;
  readonly again: Partition<keyof Loyalty['again']> | null;
}
