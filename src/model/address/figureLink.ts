import * as v from 'valibot';
import { indicatorIds } from '../figure/indicator.ts';
import { daySchema, periodSchema } from '../time/period.ts';
import { timeBreakdowns } from '../time/timeKey.ts';
import { fromBase64, toBase64 } from './base64url.ts';

export const linkedFigure = v.object({
  indicator: v.picklist(indicatorIds),
  /** Names the definition: another one is another figure. */
  definition: v.string(),
  /** The filter, as the query of an address, period apart. */
  filter: v.string(),
  period: periodSchema,
  /** Where the figure is of a step of the period, counted as such. */
  step: v.optional(v.object({ by: v.picklist(timeBreakdowns), key: v.string() })),
  value: v.number(),
  numerator: v.number(),
  denominator: v.nullable(v.number()),
  /** Names the files counted. */
  digest: v.string(),
  /** The last day the data spoke of. */
  asOf: v.nullable(daySchema),
});

/** A figure as it was said once: what it is and what it was worth, no row and no person. */
export type LinkedFigure = Readonly<v.InferOutput<typeof linkedFigure>>;

/** What a text that should be a link turns out to be. */
export type ReadLink =
  | { readonly state: 'read'; readonly linked: LinkedFigure }
  /** Cut or edited. */
  | { readonly state: 'unreadable' }
  /** Written by a version that knows more. */
  | { readonly state: 'newer' };

/** Forms of the text: the second tells of a step, which who reads the first would take for the whole. */
const [WHOLE, STEP] = [1, 2];

/** Its form, `.` and the figure in base64url, then a check of what precedes, so that a link cut or edited by hand is noticed; it keeps no secret. */
export function writeFigureLink(linked: LinkedFigure): string {
  const bytes = new TextEncoder().encode(JSON.stringify(linked));
  const body = `${linked.step === undefined ? WHOLE : STEP}.${toBase64(bytes)}`;
  return `${body}.${checkOf(body)}`;
}

export function readFigureLink(text: string): ReadLink {
  const [form = '', payload = '', check = '', ...more] = text.split('.');
  if (!/^\d+$/.test(form) || more.length > 0) return { state: 'unreadable' };
  if (Number(form) > STEP) return { state: 'newer' };
  if (check !== checkOf(`${form}.${payload}`)) return { state: 'unreadable' };
  const bytes = fromBase64(payload);
  if (bytes === null) return { state: 'unreadable' };
  try {
    const result = v.safeParse(linkedFigure, JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? { state: 'read', linked: result.output } : { state: 'unreadable' };
  } catch {
    return { state: 'unreadable' };
  }
}

/** FNV-1a, 32 bits. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
