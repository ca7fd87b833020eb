import type { Token } from '../text/tokens.ts';
import type { Mark, Meaning } from './marks.ts';
import { bookOf } from './phrases.ts';

const STOP: Meaning = { kind: 'stop' };

/** Those whom no figure is of, however alike the sentence: who gives the workshops, not who comes to them. */
const STRANGERS =
  "(?<![a-z])(?:chez|parmi|among|amongst) (?:(?:les|nos|leurs|ses|our|the|their|its) )*(?:formateur|formatrice|animateur|animatrice|coach|mediateur|mediatrice|conseiller|conseillere|benevole|intervenant|intervenante|tuteur|tutrice|mentor|enseignant|enseignante|salarie de l'association|equipe|trainer|volunteer|mentor|tutor|teacher|staff|team)(?:s|es)?(?![a-z])";

/** « Ce thème a attiré 1 013 personnes » : one that was named elsewhere. */
const POINTED =
  '(?<![a-z])(?:ce|cet|cette|ces|ledit|ladite|lesdits|this|that|these) (?:theme|thematique|sujet|module|parcours|partenaire|structure|lieu|public|groupe|categorie|tranche|profil|population|creneau|topic|partner|venue|group)s?(?![a-z])';

/** « Si 30 000 personnes étaient venues », « Had 30,000 people come » : what was not. */
const UNREAL =
  "(?<![a-z])si (?=[^,.;:]*(?:avai|etai|venai|pouvai)(?:en)?t(?![a-z]))|(?<![a-z])s'(?=ils? (?:avai|etai)(?:en)?t)|(?<=(?:^|[.!?\\n] ?))(?:had|were|should) (?=[^.]*,)|(?<![a-z])(?:if|unless|a supposer|a condition|pourvu|provided) (?=[^.])";

export const strangersIn: (text: string, tokens: readonly Token[]) => readonly Mark[] = bookOf([
  [{ source: STRANGERS }, STOP],
  [{ source: POINTED }, STOP],
  [{ source: UNREAL }, STOP],
]);
