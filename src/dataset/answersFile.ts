import * as v from 'valibot';
import { publishedAnswers, type PublishedAnswers } from '../model/dataset/publishedAnswers.ts';
import { readAnswer, writeAnswer } from '../model/dataset/written.ts';

/** The file of published answers, beside the page. */
export const ANSWERS = 'answers.json';

export function encodeAnswers(published: PublishedAnswers): string {
  return writeAnswer(published);
}

/** Throws, naming what is wrong, for a text that holds no published answers. */
export function decodeAnswers(text: string): PublishedAnswers {
  return v.parse(publishedAnswers, readAnswer(text));
}
