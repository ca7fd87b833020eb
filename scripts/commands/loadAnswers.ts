import { readFile } from 'node:fs/promises';
import { type Answers, noAnswers, readAnswers } from '../../src/model/dataset/answers.ts';
import { createDecided, type Decided as People } from '../../src/dataset/library/decided.ts';
import { type Decisions, decisionsOf, noDecisions } from '../../src/import/resolve/decisions.ts';
import { pseudonymsUnder, readSecret } from '../../src/import/resolve/pseudonym.ts';
import { UsageError } from './usage.ts';

/** What was answered about files, and what was decided about people under the secret that names them. */
export interface Decided {
  readonly answers: Answers;
  readonly decisions: Decisions;
  /** The same, as the library of the page takes it. */
  readonly people: People;
}

export const answerOptions = { answers: { type: 'string' }, key: { type: 'string' } } as const;

/** The answers of a file written by the page, none without one; `key` is the file of the secret that people are named under in them. */
export async function loadAnswers({
  answers: path,
  key,
}: {
  readonly answers?: string | undefined;
  readonly key?: string | undefined;
}): Promise<Decided> {
  const answers = path === undefined ? noAnswers : await readAnswersAt(path);
  const secret = key === undefined ? null : readSecret(await readText(key, '--key'));
  if (key !== undefined && secret === null) throw new UsageError(`--key: ${key} is not the key of a browser`);
  const people = createDecided();
  if (secret !== null) {
    people.nameBy(pseudonymsUnder(secret));
    people.take(answers, false);
    return { answers, decisions: decisionsOf(answers.people, pseudonymsUnder(secret), answers.erased), people };
  }
  if (answers.people.length + answers.erased.length > 0)
    throw new UsageError('--answers: what it says of people is under a key; give it with --key FILE');
  return { answers, decisions: noDecisions, people };
}

async function readAnswersAt(path: string): Promise<Answers> {
  const text = await readText(path, '--answers');
  try {
    return readAnswers(text);
  } catch (error) {
    throw new UsageError(`--answers: ${path} is not a file of answers`, { cause: error });
  }
}

async function readText(path: string, option: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${option}: cannot read ${path}`, { cause: error });
  }
}
