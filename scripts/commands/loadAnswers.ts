import { readFile } from 'node:fs/promises';
import { type Answers, noAnswers, readAnswers } from '../../src/model/answers.ts';
import { UsageError } from './usage.ts';

/** The answers of a file written by the page; none without a file. */
export async function loadAnswers(path: string | undefined): Promise<Answers> {
  if (path === undefined) return noAnswers;
  try {
    return readAnswers(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`--answers: ${path} is not a file of answers`, { cause: error });
  }
}
