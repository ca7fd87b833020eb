import { isDay } from '../time/day.ts';

/** Parsing an address never throws: each parameter is there, absent, or wrong for a reason the reader is told. */
export type Parsed<Value> =
  | { readonly state: 'valid'; readonly value: Value }
  | { readonly state: 'invalid'; readonly raw: string }
  | { readonly state: 'missing' };

/** One parameter of the address: both directions side by side. `write` gives `null` for the value that needs no parameter. */
export interface Codec<Value> {
  readonly read: (raw: string) => Parsed<Value>;
  readonly write: (value: Value) => string | null;
}

export const day: Codec<string | null> = {
  read: (raw) => (isDay(raw) ? { state: 'valid', value: raw } : { state: 'invalid', raw }),
  write: (value) => value,
};

/** Values separated by commas; a comma inside a value is `\,`, a backslash is `\\`. */
export function list<Value extends string>(isValue: (text: string) => text is Value): Codec<readonly Value[]> {
  return {
    read: (raw) => {
      const values = (raw.match(/(?:\\[\s\S]|[^,\\])+/g) ?? []).map((part) => part.replace(/\\([\s\S])/g, '$1'));
      return values.length > 0 && values.every(isValue) ? { state: 'valid', value: values } : { state: 'invalid', raw };
    },
    write: (values) => (values.length === 0 ? null : values.map((value) => value.replace(/[\\,]/g, '\\$&')).join(',')),
  };
}

export function choice<Value extends string>(choices: readonly Value[]): Codec<Value | null> {
  return {
    read: (raw) => {
      const value = choices.find((candidate) => candidate === raw);
      return value === undefined ? { state: 'invalid', raw } : { state: 'valid', value };
    },
    write: (value) => value,
  };
}

export const yesOrNo: Codec<boolean | null> = {
  read: (raw) => (raw === 'yes' || raw === 'no' ? { state: 'valid', value: raw === 'yes' } : { state: 'invalid', raw }),
  write: (value) => (value === null ? null : value ? 'yes' : 'no'),
};

export const text = (value: string): value is string => value !== '';
export const among =
  <Value extends string>(choices: readonly Value[]) =>
  (value: string): value is Value | 'unknown' =>
    value === 'unknown' || (choices as readonly string[]).includes(value);
export const shaped =
  (shape: RegExp) =>
  (value: string): value is string =>
    shape.test(value);

/** One codec for each parameter, by its name in the address. */
export type Codecs<Values> = { readonly [Key in keyof Values]: Codec<Values[Key]> };

/** A parameter that was not understood, with what it said. */
export interface BadParameter {
  readonly name: string;
  readonly raw: string;
}

/** Every value in the order of the codecs: as the address says, else as it is at rest; what is not understood is added to `bad`. */
export function readAll<Values extends object>(
  codecs: Codecs<Values>,
  resting: Values,
  params: URLSearchParams,
  bad: BadParameter[],
): Values {
  const found = { ...resting };
  for (const name of namesOf(codecs)) {
    const raw = params.get(name);
    if (raw === null) continue;
    const parsed = codecs[name].read(raw);
    if (parsed.state === 'valid') found[name] = parsed.value;
    if (parsed.state === 'invalid') bad.push({ name, raw: parsed.raw });
  }
  return found;
}

/** Puts every value that is not at rest, in the order of the codecs. */
export function writeAll<Values extends object>(codecs: Codecs<Values>, values: Values, params: URLSearchParams): void {
  for (const name of namesOf(codecs)) {
    const written = codecs[name].write(values[name]);
    if (written !== null) params.set(name, written);
  }
}

function namesOf<Values extends object>(codecs: Codecs<Values>): readonly (keyof Values & string)[] {
  return Object.keys(codecs) as (keyof Values & string)[];
}
