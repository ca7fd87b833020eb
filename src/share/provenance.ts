import type { IntlShape } from 'react-intl';
import { formatDay, formatPeriod } from '../i18n/format.ts';
import type { Day } from '../model/time/day.ts';
import type { IndicatorId } from '../model/figure/indicator.ts';
import type { Period } from '../model/time/period.ts';

/** What every export says of itself: what it covers, and where and when its figures come from. */
export interface Provenance {
  /** Name of the programme. */
  readonly programme: string;
  /** The area in words: the region, or the places chosen. */
  readonly area: string;
  readonly period: Period;
  /** What the period is compared with; `null` when with nothing. */
  readonly comparison: Period | null;
  /** The filters beyond period and area in words: "Genre : Femmes". */
  readonly filters: readonly string[];
  /** Last day the data speaks of; `null` when there is none. */
  readonly asOf: Day | null;
  /** True for the demonstration, whose people do not exist. */
  readonly isDemo: boolean;
  /** Exact figures stay inside; protected ones may be sent. */
  readonly usage: 'internal' | 'protected';
  readonly evidence: Evidence;
}

/** What the figures of an export can be computed again from. */
interface Evidence {
  /** Names the files counted. */
  readonly digest: string;
  /** Of the application. */
  readonly version: string;
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
  /** The query that computes an indicator as it is here, runnable as is. */
  readonly sqlOf: (id: IndicatorId) => Promise<string>;
}

/** Area, period, comparison and filters, one line each. */
export function scopeOf({ area, period, comparison, filters }: Provenance, messages: IntlShape): readonly string[] {
  return [
    messages.formatMessage({ id: 'share.area' }, { area }),
    messages.formatMessage({ id: 'share.period' }, { period: formatPeriod(period, messages) }),
    ...(comparison === null
      ? []
      : [messages.formatMessage({ id: 'share.comparison' }, { period: formatPeriod(comparison, messages) })]),
    messages.formatMessage({ id: 'share.filters' }, { filters: filters.join(', '), count: filters.length }),
  ];
}

/** That it is fictitious when it is, whether it stays inside, what it is computed from, date of the data, source; one line each, the longest last, should it be cut. */
export function sourceOf(
  { programme, asOf, isDemo, usage, evidence }: Provenance,
  messages: IntlShape,
): readonly string[] {
  return [
    ...(isDemo ? [messages.formatMessage({ id: 'share.fictitious' })] : []),
    messages.formatMessage({ id: `share.${usage}` }),
    messages.formatMessage({ id: 'share.evidence' }, { digest: evidence.digest, version: evidence.version }),
    messages.formatMessage({ id: 'share.as-of' }, { day: asOf === null ? 'none' : formatDay(asOf, messages) }),
    messages.formatMessage({ id: 'share.source' }, { programme }),
  ];
}
