import { oneOf } from '../text/quiet/oneOf.ts';
import { isOperator } from '../text/quiet/ownWords.ts';
import { ROLE } from '../text/quiet/speech.ts';

const isRole = (word: string): boolean => ROLES.test(word);
const ROLES = new RegExp(`^(?:${ROLE})s?$`);
const isOther = oneOf(
  'programme programmes dispositif dispositifs projet projets tournee initiative operation action demarche formateurs formatrices animateurs animatrices coachs accompagnants accompagnantes accompagnateurs accompagnatrices permanents permanentes benevoles concepteurs fondateurs conseillers conseilleres mediateurs intervenants partenaires financeurs soutiens elus elues collegues adherents adherentes passionnes passionnees',
);

/** Whether a folded noun is whoever runs the programme, works for it, decides on it or tells of it. */
export function isRunner(word: string): boolean {
  return (isOperator(word) || isRole(word) || isOther(word)) && !/^(?:mairie|municipalite)s?$/.test(word);
}
