import * as v from 'valibot';
import { publishedAnswers, type PublishedAnswers } from '../model/dataset/publishedAnswers.ts';

/** The file of published answers, beside the page. */
export const ANSWERS = 'answers.json';

/** Stands for a `Map` in the file. */
const MAP = '$map';

export function encodeAnswers(published: PublishedAnswers): string {
  return JSON.stringify(published, (_, value: unknown) => (value instanceof Map ? { [MAP]: [...value] } : value));
}

/** Throws, naming what is wrong, for a text that holds no published answers. */
export function decodeAnswers(text: string): PublishedAnswers {
  return v.parse(
    publishedAnswers,
    JSON.parse(text, (_, value: unknown) => (isMap(value) ? new Map(value[MAP]) : value)),
  );
}

function isMap(value: unknown): value is { readonly [MAP]: readonly (readonly [unknown, unknown])[] } {
  return typeof value === 'object' && value !== null && MAP in value && Array.isArray(value[MAP]);
}
