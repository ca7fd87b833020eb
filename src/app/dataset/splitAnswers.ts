import { type Answers, readAnswers } from '../../model/answers.ts';

const LARGEST = 5_000_000;

/** Files of answers apart from exports: they are given in the same place. What cannot be read as answers is left to the import to refuse. */
export async function splitAnswers(
  files: readonly File[],
): Promise<{ readonly answers: readonly Answers[]; readonly exports: readonly File[] }> {
  const read = await Promise.all(files.map(async (file) => ({ file, answers: await answersOf(file) })));
  return {
    answers: read.flatMap(({ answers }) => answers ?? []),
    exports: read.filter(({ answers }) => answers === null).map(({ file }) => file),
  };
}

async function answersOf(file: File): Promise<Answers | null> {
  if (!/\.json$/i.test(file.name) || file.size > LARGEST) return null;
  try {
    return readAnswers(await file.text());
  } catch {
    return null;
  }
}
