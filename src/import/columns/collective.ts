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

/** True for an appointment of several people, or an event; what says neither is of one person. */
export function isCollective(text: string): boolean {
  return collective.test(fold(text));
}

export function isIndividual(text: string): boolean {
  return individual.test(fold(text));
}

const collective =
  /^(oui|yes|o|y|1|vrai|true|x|(rdv |atelier |seance |accompagnement |animation )?collecti(f|fs|ve|ves)|ateliers?|evenements?|events?|workshops?|group|groupe)$/;
const individual =
  /^(rdv |atelier |seance |accompagnement )?(individuel(le)?s?|personnalisee?s?)( (de |d une )?demarches? administratives?)?$/;
const either =
  /^(rdv |atelier |seance |accompagnement |animation )?(individuel(le)?s?|collecti(f|fs|ve|ves))( .*)?$|^evenements?$/;

/** Words that are all of one or the other. */
function saysWhich(texts: readonly string[]): boolean {
  const filled = texts.map(fold).filter((text) => text !== '');
  return (
    filled.length > 0 && filled.every((text) => either.test(text)) && !filled.every((text) => text.startsWith('even'))
  );
}
