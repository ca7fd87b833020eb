import type { Field } from '../../model/dataset/field.ts';
import type { RowKind } from '../../model/dataset/vocabulary.ts';
import { fold } from '../words/fold.ts';
import { known, type Meaning, silent, unknown } from '../words/meaning.ts';

const collective =
  /^((rdv|rendez vous|atelier|seance|accompagnement|animation|entretien|event|session|activite) )?(collecti(f|fs|ve|ves)|en groupe|de groupe)$|^(ateliers?|evenements?|events?|workshops?|group|groupe|(group|collective) (session|appointment|meeting|coaching|class|lesson)s?|(rdv|seance|cours) a plusieurs|petit groupe|en petit groupe)$/;
const individual =
  /^((rdv|rendez vous|atelier|seance|accompagnement|entretien|session|activite) )?(individuel(le)?s?|personnalisee?s?)( (de |d une )?demarches? administratives?)?$|^(one on one|one to one|1 on 1|1 to 1|1 1|(individual|private|personal|1 1)( (session|appointment|meeting|coaching|class|lesson)s?)?|solo|(en )?face a face|tete a tete|seule?)$/;
/** Words that are of one or the other, with what they are about. */
const either =
  /^((rdv|rendez vous|atelier|seance|accompagnement|animation|entretien) )?(individuel(le)?s?|collecti(f|fs|ve|ves))( .*)?$|^evenements?$|^one (on|to) one$/;
const named =
  /\b(rdv|rendez vous|seance|type|format|appointment|session)?\b.*\b(collecti(f|fs|ve|ves)|group (session|appointment)|individuel(le)? (ou )?collecti(f|ve))\b/;
/** Headers of what a row is, when only one of the two words stands under it. */
const ofKinds =
  /\b(types?|natures?|modes?|modalites?|formats?|formes?|kinds?|categories?|rdv|rendez vous|accompagnements?|activites?)\b/;

/** What the cell of a register says of its row: a workshop of several people, or an appointment of one (counting rule C30). A blank says nothing. */
export function readRowKind(text: string): Meaning<RowKind> {
  const folded = fold(text.slice(0, 100));
  if (folded === '') return silent;
  if (collective.test(folded) || yes.test(folded)) return known('collective');
  return individual.test(folded) || no.test(folded) ? known('individual') : unknown;
}

/** « RDV collectif : oui ». */
const yes = /^(oui|yes|o|y|1|vrai|true|x)$/;
const no = /^(non|no|n|0|faux|false)$/;

/** The column that tells whether an appointment was of several people; `null` when there is none, or when it is blank. */
export function rowKindColumn(
  headers: readonly string[],
  found: readonly (Field | null)[],
  texts: (index: number) => readonly string[],
): number | null {
  const said = found.indexOf('row_kind');
  const at =
    said === -1
      ? headers.findIndex((header, index) => saysWhich(header, texts(index)) || named.test(fold(header)))
      : said;
  return at === -1 || texts(at).every((text) => text.trim() === '') ? null : at;
}

/** Words of one and of the other, whatever stands beside them; or of one alone, half of all at least, under a header of kinds. */
function saysWhich(header: string, texts: readonly string[]): boolean {
  const words = [...new Set(texts.map(fold))].filter((text) => text !== '');
  const are = (kind: RowKind): boolean =>
    words.some((text) => {
      const read = readRowKind(text);
      return read.state === 'known' && read.value === kind && !yes.test(text) && !no.test(text);
    });
  if (are('collective') && are('individual')) return words.length <= MOST_WORDS;
  const telling = words.filter((text) => either.test(text));
  if (telling.every((text) => text.startsWith('even'))) return false;
  return telling.length === words.length || (ofKinds.test(fold(header)) && telling.length * 2 >= words.length);
}

/** A column of more words names the workshops. */
const MOST_WORDS = 12;
