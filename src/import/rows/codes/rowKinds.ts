import type { Told } from '../../../model/dataset/answers.ts';
import { ABSENT } from '../../../model/dataset/table.ts';
import { presences, rowKinds } from '../../../model/dataset/vocabulary.ts';
import { readRowKind } from '../../columns/rowKind.ts';
import type { Tally } from '../tally.ts';
import { numberByCode, type Row, type Source } from './sources.ts';

const UNKNOWN = presences.indexOf('unknown');
/** What the keeper said is neither, and what is to be asked about. */
const NEITHER = -2;
const ASKED = -3;

type Code = (row: Row) => number;

/**
 * Of a register that mixes workshops and appointments of one person: `individual` is 1 for the latter, and who came to a row of neither, or of a word
 * that is not understood, is not known. Such words, a blank among them, are tallied once a row.
 */
export function rowKindReader(
  source: Source,
  presence: Code,
  meaning: Told['meaning'],
  tally: Tally,
): { readonly presence: Code; readonly individual: Code } {
  const kinds = numberByCode(source, (text) => {
    const told = meaning('row_kind', text);
    if (told !== undefined) {
      const kind = (rowKinds as readonly string[]).indexOf(told);
      return kind === -1 ? NEITHER : kind;
    }
    const read = readRowKind(text);
    return read.state === 'known' ? rowKinds.indexOf(read.value) : ASKED;
  });
  return {
    presence: (row) => {
      const kind = kinds(row);
      if (kind === ASKED) tally.add('row_kind', source.text(source.code(row)));
      return kind >= 0 ? presence(row) : UNKNOWN;
    },
    individual: (row) => (kinds(row) === rowKinds.indexOf('individual') ? 1 : ABSENT),
  };
}
