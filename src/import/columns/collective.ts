import { fold } from '../words/fold.ts';

/** The column that tells whether an appointment was of several people; `null` when there is none. */
export function collectiveColumn(
  headers: readonly string[],
  texts: (index: number) => readonly string[],
): number | null {
  const at = headers.findIndex(
    (header, index) =>
      saysWhich(texts(index)) ||
      /\b(rdv|rendez vous|seance|type|format|appointment|session)?\b.*\b(collecti(f|fs|ve|ves)|group (session|appointment)|individuel(le)? (ou )?collecti(f|ve))\b/.test(
        fold(header),
      ),
  );
  return at === -1 ? null : at;
}

export function isCollective(text: string): boolean {
  return /^(oui|yes|o|y|1|vrai|true|x|(rdv |atelier |seance |accompagnement )?collecti(f|fs|ve|ves)|group|groupe)$/.test(
    fold(text),
  );
}

export function isIndividual(text: string): boolean {
  return /^(rdv |atelier |seance |accompagnement )?individuel(le)?s?$/.test(fold(text));
}

/** Words that are all of one or the other. */
function saysWhich(texts: readonly string[]): boolean {
  const filled = texts.map(fold).filter((text) => text !== '');
  return (
    filled.length > 0 &&
    filled.every((text) =>
      /^(rdv |atelier |seance |accompagnement )?(individuel(le)?s?|collecti(f|fs|ve|ves))$/.test(text),
    )
  );
}
