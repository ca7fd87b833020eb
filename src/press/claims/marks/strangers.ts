import { type Mark, marked } from './marks.ts';

/** Those whom no figure is of, however alike the sentence: who gives the workshops, not who comes to them. */
const STRANGERS =
  /(?<![a-z])(?:chez|parmi|among|amongst) (?:(?:les|nos|leurs|ses|our|the|their|its) )*(?:formateur|formatrice|animateur|animatrice|coach|mediateur|mediatrice|conseiller|conseillere|benevole|intervenant|intervenante|tuteur|tutrice|mentor|enseignant|enseignante|salarie de l'association|equipe|trainer|volunteer|mentor|tutor|teacher|staff|team)(?:s|es)?(?![a-z])/g;

export function strangersIn(text: string): readonly Mark[] {
  return [...text.matchAll(STRANGERS)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
    meaning: { kind: 'stop' },
  }));
}

/** « Si 30 000 personnes étaient venues », « Had 30,000 people come » : what was not. */
const UNREAL =
  /(?<![a-z])si (?=[^,.;:]*(?:avai|etai|venai|pouvai)(?:en)?t(?![a-z]))|(?<![a-z])s'(?=ils? (?:avai|etai)(?:en)?t)|(?<=(?:^|[.!?\n] ?))(?:had|were|should) (?=[^.]*,)|(?<![a-z])(?:if|unless|a supposer|a condition|pourvu|provided) (?=[^.])/g;

export function unrealIn(text: string): readonly Mark[] {
  return marked(text, UNREAL, { kind: 'stop' });
}
