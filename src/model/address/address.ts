import type { Compare } from '../time/comparedPeriod.ts';
import { type CohortBreakdown, cohortBreakdowns, type Window, windows } from '../figure/answers/cohort.ts';
import { type Crossable, crossable } from '../figure/answers/crossing.ts';
import { isDay } from '../time/day.ts';
import {
  among,
  type BadParameter,
  choice,
  type Codec,
  type Codecs,
  day,
  list,
  readAll,
  shaped,
  text,
  writeAll,
  yesOrNo,
} from './codec.ts';
import { everything, type Filter } from './filter.ts';
import { type IndicatorId, indicatorIds } from '../figure/indicator.ts';
import { genders, occupations } from '../dataset/vocabulary.ts';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const profiles = ['internal', 'press', 'open'] as const;
export type Profile = (typeof profiles)[number];

/** Where people are counted per 1,000 inhabitants: by place of session, or by home. */
export const reachLevels = ['city', 'epci', 'department', 'home-city', 'home-department'] as const;
export type ReachLevel = (typeof reachLevels)[number];

/** Cities that can be compared at once. */
export const MOST_COMPARED = 6;
/** Kilometres around a session that the page may ask about. */
export const FARTHEST = 50;

/** Everything the address says after the route: the filter and how to show it. `null` is at rest. */
export interface View {
  readonly filter: Filter;
  readonly lang: Language | null;
  readonly profile: Profile | null;
  /** What the period is compared with. */
  readonly compare: Compare | null;
  /** What the map of the territory shows. */
  readonly map: IndicatorId | null;
  /** Whole kilometres around a session, 1 to 50. */
  readonly km: number | null;
  readonly level: ReachLevel | null;
  /** Keys of those compared, at most six: INSEE codes of cities; on a sheet, what its subject is set against; two partners. */
  readonly versus: readonly string[];
  /** The step of the trend; a month at rest. */
  readonly step: 'week' | null;
  /** The two criteria that people are crossed by: rows, columns. */
  readonly cross: readonly [Crossable, Crossable] | null;
  /** The pathway of a cohort at rest, or the flows of the period. */
  readonly view: 'period' | null;
  /** Days a cohort is followed. */
  readonly window: Window | null;
  /** What a cohort is split by. */
  readonly by: CohortBreakdown | null;
  /** A figure said once, to be checked (`readFigureLink`). */
  readonly proof: string | null;
}

const codecs = {
  from: day,
  to: day,
  cities: list(shaped(/^(\d[\dAB]\d{3}|unknown)$/)),
  departments: list(shaped(/^(\d{2,3}|2A|2B|unknown)$/)),
  themes: list(text),
  partners: list(text),
  gender: list(among(genders)),
  age: list(shaped(/^(\d+-\d+|\d+\+|unknown)$/)),
  occupation: list(among(occupations)),
  reserved: yesOrNo,
} satisfies Codecs<Filter>;

const kilometres: Codec<number | null> = {
  read: (raw) =>
    /^[1-9]\d?$/.test(raw) && Number(raw) <= FARTHEST
      ? { state: 'valid', value: Number(raw) }
      : { state: 'invalid', raw },
  write: (value) => (value === null ? null : String(value)),
};

const keys = list(text);
const compared: Codec<readonly string[]> = {
  read: (raw) => {
    const parsed = keys.read(raw);
    const isFew = parsed.state !== 'valid' || parsed.value.length <= MOST_COMPARED;
    return isFew ? parsed : { state: 'invalid', raw };
  },
  write: keys.write,
};

const comparison: Codec<Compare | null> = {
  read: (raw) => {
    if (raw === 'previous' || raw === 'last-year' || raw === 'none') return { state: 'valid', value: raw };
    const [from = '', to = '', ...more] = raw.split('..');
    const isPeriod = isDay(from) && isDay(to) && from < to && more.length === 0;
    return isPeriod ? { state: 'valid', value: { from, to } } : { state: 'invalid', raw };
  },
  write: (value) => (value === null || typeof value === 'string' ? value : `${value.from}..${value.to}`),
};

const cross: Codec<View['cross']> = {
  read: (raw) => {
    const [rows, columns, ...more] = raw.split('.').map((name) => crossable.find((by) => by === name));
    return rows === undefined || columns === undefined || rows === columns || more.length > 0
      ? { state: 'invalid', raw }
      : { state: 'valid', value: [rows, columns] };
  },
  write: (value) => (value === null ? null : value.join('.')),
};

const window: Codec<Window | null> = {
  read: (raw) => {
    const value = windows.find((each) => String(each) === raw);
    return value === undefined ? { state: 'invalid', raw } : { state: 'valid', value };
  },
  write: (value) => (value === null ? null : String(value)),
};

/** Any text: what it is worth is told where it is read. */
const proof: Codec<string | null> = {
  read: (raw) => (raw === '' ? { state: 'invalid', raw } : { state: 'valid', value: raw }),
  write: (value) => value,
};

const viewCodecs = {
  compare: comparison,
  lang: choice(languages),
  profile: choice(profiles),
  map: choice(indicatorIds),
  km: kilometres,
  level: choice(reachLevels),
  versus: compared,
  step: choice(['week']),
  cross,
  view: choice(['period']),
  window,
  by: choice(cohortBreakdowns),
  proof,
} satisfies Codecs<Omit<View, 'filter'>>;

/** The view at rest, its filter apart. */
export const atRest: Omit<View, 'filter'> = {
  lang: null,
  profile: null,
  compare: null,
  map: null,
  km: null,
  level: null,
  versus: [],
  step: null,
  cross: null,
  view: null,
  window: null,
  by: null,
  proof: null,
};

/**
 * Reads the query of an address. Wrong parameters are left out of the view and listed; a period that ends before it starts is one, so is a name that is not known
 * and what a name says a second time.
 */
export function readView(query: string): { readonly view: View; readonly bad: readonly BadParameter[] } {
  const params = new URLSearchParams(query);
  const bad: BadParameter[] = [];
  const filter = readAll(codecs, everything, params, bad);
  const { from, to } = filter;
  const isReversed = from !== null && to !== null && to <= from;
  if (isReversed) bad.push({ name: 'to', raw: to });
  const view = { ...readAll(viewCodecs, atRest, params, bad), filter: isReversed ? { ...filter, to: null } : filter };
  return { view, bad: [...bad, ...unread(params)] };
}

/** What no codec reads: foreign names, and all but the first value of a name. */
function unread(params: URLSearchParams): readonly BadParameter[] {
  const read = new Set<string>();
  const found: BadParameter[] = [];
  for (const [name, raw] of params) {
    const isKnown = Object.hasOwn(codecs, name) || Object.hasOwn(viewCodecs, name);
    if (!isKnown || read.has(name)) found.push({ name, raw });
    read.add(name);
  }
  return found;
}

/** The query that `readView` reads back, without the leading `?`; parameters at rest are left out. */
export function writeView({ filter, ...rest }: View): string {
  const params = new URLSearchParams();
  writeAll(codecs, filter, params);
  writeAll(viewCodecs, rest, params);
  return params.toString();
}
