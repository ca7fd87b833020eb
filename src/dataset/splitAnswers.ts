import { type Answers, readAnswers } from '../model/dataset/answers.ts';
import { readLedger, type ReleaseLedger } from '../model/figure/release.ts';

const LARGEST = 5_000_000;
/** A private key of any kind is smaller. */
const LARGEST_KEY = 16_384;

interface Split {
  readonly answers: readonly Answers[];
  readonly ledgers: readonly ReleaseLedger[];
  /** Texts of private keys (PEM): whatever their kind, none is read as an export. */
  readonly keys: readonly string[];
  readonly exports: readonly File[];
}

/** Files of answers, ledgers of releases and private keys, apart from exports: they are given in the same place. What cannot be read as one is left to the import to refuse. */
export async function splitAnswers(files: readonly File[]): Promise<Split> {
  const read = await Promise.all(
    files.map(async (file) => ({
      file,
      answers: await readAs(file, readAnswers),
      ledger: await readAs(file, readLedger),
      key: await keyIn(file),
    })),
  );
  return {
    answers: read.flatMap(({ answers }) => answers ?? []),
    ledgers: read.flatMap(({ ledger }) => ledger ?? []),
    keys: read.flatMap(({ key }) => key ?? []),
    exports: read
      .filter(({ answers, ledger, key }) => answers === null && ledger === null && key === null)
      .map(({ file }) => file),
  };
}

async function keyIn(file: File): Promise<string | null> {
  if (file.size > LARGEST_KEY) return null;
  const text = await file.text().catch(() => ''); // gone meanwhile: left to the import to say
  return /^\s*-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text) ? text : null;
}

async function readAs<Value>(file: File, read: (text: string) => Value): Promise<Value | null> {
  if (!/\.json$/i.test(file.name) || file.size > LARGEST) return null;
  try {
    return read(await file.text());
  } catch {
    return null;
  }
}
