import type { Occupation } from '../../model/dataset/vocabulary.ts';
import { fold } from './fold.ts';
import { known, type Meaning, silent, unknown } from './meaning.ts';

/** Tried in order on folded text without the feminine marks: the first that matches wins. */
const patterns: readonly (readonly [RegExp, Occupation])[] = [
  [/reconversion|changement de (metier|carriere)|retraining|career change/, 'retraining'],
  [
    /demandeu(r|se|r se|rs) d emploi|recherche d emploi|recherche (d un )?emploi|recherche d un emploi|prive e? ?d emploi|privee? d emploi|chom(eur|euse|age)|sans emploi|^de$|job ?seeker|unemployed|looking for (a )?(job|work)|recherche active|ne travaille pas|inscrite? a (pole emploi|france travail)|^(pole emploi|france travail)$|rsa\b|demandeur/,
    'jobseeker',
  ],
  [/retrait|retired|pensionne/, 'retired'],
  [/etudiant|lyceen|collegien|eleve|scolaris|student|apprenti|alternan|en formation|etudes|stagiaire/, 'student'],
  [
    /independant|auto ?entrepreneu|micro ?entrepreneu|self employed|freelance|chef(fe)? d entreprise|entrepreneu|artisan|commercant|profession liberale|gerant|createu|agriculteu|\bliberale?\b|creation d entreprise|porteu(r|se) de projet/,
    'self_employed',
  ],
  [
    /salari|en emploi|en poste|en contrat|fonction publique|enseignant|en activite|employe|fonctionnaire|cadre|ouvrier|cdi|cdd|interim|\bactifs?\b|\bactive\b|employed|agent|temps (plein|partiel)|working/,
    'employee',
  ],
  [
    /^autre|other|sans (profession|activite)|inactif|inactive|au foyer|conge (parental|maternite)|homemaker|benevole|invalidite/,
    'other',
  ],
];

const silences =
  /^(non (precise|renseigne|communique|communique ou heterogene|declare)|nsp|inconnu|unknown|n a|na|ne souhaite pas repondre|prefer not to say|sans reponse|ne se prononce pas)$/;

/** Employment status as forms put it. */
export function readOccupation(text: string): Meaning<Occupation> {
  const folded = fold(text);
  if (folded === '' || silences.test(folded)) return silent;
  for (const [pattern, occupation] of patterns) if (pattern.test(folded)) return known(occupation);
  return unknown;
}
