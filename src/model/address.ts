import type { Compare } from './comparedPeriod.ts';
import { isDay } from './day.ts';
import { among, choice, type Codec, day, list, type Parsed, shaped, text, yesOrNo } from './codec.ts';
import { everything, type Filter } from './filter.ts';
import { type MapIndicator, mapIndicators } from './mapIndicator.ts';
import { genders, occupations } from './vocabulary.ts';

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
  readonly map: MapIndicator | null;
  /** Whole kilometres around a session, 1 to 50. */
  readonly km: number | null;
  readonly level: ReachLevel | null;
  /** INSEE codes of the cities compared, at most six. */
  readonly versus: readonly string[];
  /** The step of the trend; a month at rest. */
  readonly step: 'week' | null;
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
} satisfies { readonly [Key in keyof Filter]: Codec<Filter[Key]> };

const kilometres: Codec<number | null> = {
  read: (raw) =>
    /^[1-9]\d?$/.test(raw) && Number(raw) <= FARTHEST
      ? { state: 'valid', value: Number(raw) }
      : { state: 'invalid', raw },
  write: (value) => (value === null ? null : String(value)),
};

const cityCodes = list(shaped(/^\d[\dAB]\d{3}$/));
const compared: Codec<readonly string[]> = {
  read: (raw) => {
    const parsed = cityCodes.read(raw);
    const isFew = parsed.state !== 'valid' || parsed.value.length <= MOST_COMPARED;
    return isFew ? parsed : { state: 'invalid', raw };
  },
  write: cityCodes.write,
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

const viewCodecs = {
  compare: comparison,
  lang: choice(languages),
  profile: choice(profiles),
  map: choice(mapIndicators),
  km: kilometres,
  level: choice(reachLevels),
  versus: compared,
  step: choice(['week']),
} satisfies { readonly [Key in Exclude<keyof View, 'filter'>]: Codec<View[Key]> };

/** A parameter that was not understood, with what it said. */
export interface BadParameter {
  readonly name: string;
  readonly raw: string;
}

/** Reads the query of an address. Wrong parameters are left out of the view and listed; a period that ends before it starts is one. */
export function readView(query: string): { readonly view: View; readonly bad: readonly BadParameter[] } {
  const params = new URLSearchParams(query);
  const bad: BadParameter[] = [];
  function read<Value>(name: string, codec: Codec<Value>, fallback: Value): Value {
    const raw = params.get(name);
    const parsed: Parsed<Value> = raw === null ? { state: 'missing' } : codec.read(raw);
    if (parsed.state === 'invalid') bad.push({ name, raw: parsed.raw });
    return parsed.state === 'valid' ? parsed.value : fallback;
  }
  const from = read('from', codecs.from, everything.from);
  let to = read('to', codecs.to, everything.to);
  if (from !== null && to !== null && to <= from) {
    bad.push({ name: 'to', raw: to });
    to = null;
  }
  const filter: Filter = {
    from,
    to,
    cities: read('cities', codecs.cities, everything.cities),
    departments: read('departments', codecs.departments, everything.departments),
    themes: read('themes', codecs.themes, everything.themes),
    partners: read('partners', codecs.partners, everything.partners),
    gender: read('gender', codecs.gender, everything.gender),
    age: read('age', codecs.age, everything.age),
    occupation: read('occupation', codecs.occupation, everything.occupation),
    reserved: read('reserved', codecs.reserved, everything.reserved),
  };
  const view: View = {
    filter,
    lang: read('lang', viewCodecs.lang, null),
    profile: read('profile', viewCodecs.profile, null),
    compare: read('compare', viewCodecs.compare, null),
    map: read('map', viewCodecs.map, null),
    km: read('km', viewCodecs.km, null),
    level: read('level', viewCodecs.level, null),
    versus: read('versus', viewCodecs.versus, []),
    step: read('step', viewCodecs.step, null),
  };
  return { view, bad };
}

/** The query that `readView` reads back, without the leading `?`; parameters at rest are left out. */
export function writeView({ filter, lang, profile, compare, map, km, level, versus, step }: View): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value !== null) params.set(name, value);
  };
  put('from', codecs.from.write(filter.from));
  put('to', codecs.to.write(filter.to));
  put('cities', codecs.cities.write(filter.cities));
  put('departments', codecs.departments.write(filter.departments));
  put('themes', codecs.themes.write(filter.themes));
  put('partners', codecs.partners.write(filter.partners));
  put('gender', codecs.gender.write(filter.gender));
  put('age', codecs.age.write(filter.age));
  put('occupation', codecs.occupation.write(filter.occupation));
  put('reserved', codecs.reserved.write(filter.reserved));
  put('lang', viewCodecs.lang.write(lang));
  put('profile', viewCodecs.profile.write(profile));
  put('compare', viewCodecs.compare.write(compare));
  put('map', viewCodecs.map.write(map));
  put('km', viewCodecs.km.write(km));
  put('level', viewCodecs.level.write(level));
  put('versus', viewCodecs.versus.write(versus));
  put('step', viewCodecs.step.write(step));
  return params.toString();
}
