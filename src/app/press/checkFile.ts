import * as v from 'valibot';
import { download } from '../../share/download.ts';

const verdict = v.picklist(['confirmed', 'within_wording', 'not_confirmed', 'ambiguous', 'cannot_check']);
const schema = v.object({
  bilan: v.literal('check'),
  version: v.literal(1),
  /** ISO day. */
  on: v.pipe(v.string(), v.isoDate()),
  /** The digest of the data it was held against. */
  dataset: v.string(),
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
  verdicts: v.array(verdict),
  /** By quantity, the reading that was picked. */
  chosen: v.array(v.tuple([v.number(), v.number()])),
});

/** A check of a text as it is saved: the text, what each of its quantities got, what was decided, when and from which data. */
export type SavedCheck = Omit<v.InferOutput<typeof schema>, 'bilan' | 'version'>;

export const CHECK_FILE = /\.bilan\.json$/i;

export function writeCheck(check: SavedCheck): string {
  return JSON.stringify({ bilan: 'check', version: 1, ...check }, null, 2);
}

/** Hands a check to the reader of the page as a file that can be opened again. */
export function saveCheck(check: SavedCheck): void {
  download(`verification-${check.on}.bilan.json`, writeCheck(check), 'application/json');
}

/** The check that a file holds; `null` for any other file. */
export function readCheck(said: string): SavedCheck | null {
  try {
    const result = v.safeParse(schema, JSON.parse(said));
    if (!result.success) return null;
    const { on, dataset, text, verdicts, chosen } = result.output;
    return { on, dataset, text, verdicts, chosen };
  } catch {
    return null; // no JSON
  }
}
