import { type Answers, readAnswers } from '../model/dataset/answers.ts';
import { readLedger, type ReleaseLedger } from '../model/figure/release.ts';

const LARGEST = 5_000_000;

interface Split {
  readonly answers: readonly Answers[];
  readonly ledgers: readonly ReleaseLedger[];
  readonly exports: readonly File[];
}

/** Files of answers, and ledgers of releases, apart from exports: they are given in the same place. What cannot be read as one is left to the import to refuse. */
export async function splitAnswers(files: readonly File[]): Promise<Split> {
  const read = await Promise.all(
    files.map(async (file) => ({
      file,
      answers: await readAs(file, readAnswers),
      ledger: await readAs(file, readLedger),
    })),
  );
  return {
    answers: read.flatMap(({ answers }) => answers ?? []),
    ledgers: read.flatMap(({ ledger }) => ledger ?? []),
    exports: read.filter(({ answers, ledger }) => answers === null && ledger === null).map(({ file }) => file),
  };
}

async function readAs<Value>(file: File, read: (text: string) => Value): Promise<Value | null> {
  if (!/\.json$/i.test(file.name) || file.size > LARGEST) return null;
  try {
    return read(await file.text());
  } catch {
    return null;
  }
}
