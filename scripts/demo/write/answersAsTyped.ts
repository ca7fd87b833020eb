import type { Gender, Occupation, Presence } from '../../../src/model/dataset/vocabulary.ts';
import { at, type Dice } from '../dice.ts';
import type { AgeAnswer, Person, Tool } from '../state.ts';

const civility: Readonly<Record<Gender | 'unknown', readonly string[]>> = {
  F: ['Mme', 'Mme', 'Mme', 'Mme', 'Mme', 'Mme', 'Madame', 'Mlle'],
  M: ['M.', 'M.', 'M.', 'M.', 'M.', 'M.', 'Monsieur', 'Mr'],
  X: ['Autre', 'Non-binaire'],
  unknown: [''],
};
const inOwnWords: Readonly<Record<Gender | 'unknown', readonly string[]>> = {
  F: ['Femme', 'Femme', 'Femme', 'Femme', 'F', 'Mme', 'Une femme', 'femme', 'Féminin'],
  M: ['Homme', 'Homme', 'Homme', 'Homme', 'H', 'M', 'Monsieur', 'Un homme', 'homme'],
  X: ['Autre', 'Non-binaire', 'Non binaire'],
  unknown: ['', '', 'Ne souhaite pas répondre', 'Non précisé'],
};

export function genderAsTyped(chance: Dice, { gender }: Person, tool: Tool): string {
  return chance.pick((tool === 'form' ? inOwnWords : civility)[gender ?? 'unknown']);
}

/** Masculine and feminine forms. */
const situations: Readonly<Record<Occupation | 'unknown', readonly (readonly [string, string])[]>> = {
  jobseeker: [
    ['Demandeur d’emploi', 'Demandeuse d’emploi'],
    ['En recherche d’emploi', 'En recherche d’emploi'],
    ['Sans emploi', 'Sans emploi'],
  ],
  retraining: [
    ['En reconversion', 'En reconversion'],
    ['En reconversion professionnelle', 'En reconversion professionnelle'],
  ],
  employee: [
    ['Salarié', 'Salariée'],
    ['En emploi', 'En emploi'],
  ],
  self_employed: [
    ['Auto-entrepreneur', 'Auto-entrepreneuse'],
    ['Indépendant', 'Indépendante'],
  ],
  student: [['Étudiant', 'Étudiante']],
  retired: [['Retraité', 'Retraitée']],
  other: [['Autre', 'Autre']],
  unknown: [
    ['', ''],
    ['', ''],
    ['Non communiqué', 'Non communiqué'],
  ],
};

export function occupationAsTyped(chance: Dice, { occupation, gender }: Person): string {
  const [masculine, feminine] = chance.pick(situations[occupation ?? 'unknown']);
  return gender === 'F' ? feminine : masculine;
}

/** A bracket, a year of birth or an age; a date of birth has its own column. */
export function ageAsTyped(chance: Dice, age: AgeAnswer): string {
  switch (age.kind) {
    case 'bracket':
      return chance.pick(bracketSpellings(age.from, age.to));
    case 'year':
      return String(age.birthYear);
    case 'stated':
      return chance.pick([`${age.years} ans`, String(age.years)]);
    default:
      return '';
  }
}

/** The bracket as the ticketing tool offers it. */
export function bracketOffered(age: AgeAnswer): string {
  return age.kind === 'bracket' ? at(bracketSpellings(age.from, age.to), 0) : '';
}

function bracketSpellings(from: number, to: number | null): readonly string[] {
  if (to === null) return [`${from} ans et plus`, `${from} et +`, `${from} ans et +`];
  if (from < 18) return [`Moins de ${to} ans`, `moins de ${to} ans`];
  return [`${from}-${to - 1} ans`, `${from}-${to - 1}`, `${from} à ${to - 1} ans`, `${from}\u00A0–\u00A0${to - 1} ans`];
}

const statuses: Readonly<Record<Presence, readonly string[]>> = {
  attended: ['Présent'],
  no_show: ['Absent'],
  cancelled: ['Annulé', 'Annulé', 'Excusé'],
  registered: ['Inscrit'],
  unknown: [''],
};
const ticks: Readonly<Record<Presence, readonly string[]>> = {
  attended: ['Oui', 'Oui', 'Oui', 'Oui', 'oui', 'OUI', 'Présent', 'Présente', 'x'],
  no_show: ['Non', 'Non', 'Absent', 'Absente', 'non'],
  cancelled: ['Excusé', 'Excusée', 'Annulé'],
  registered: ['Inscrit', 'Inscrite', 'Liste d’attente'],
  unknown: ['', '', '?'],
};

export function presenceAsTyped(chance: Dice, presence: Presence, tool: Tool): string {
  return chance.pick((tool === 'form' ? ticks : statuses)[presence]);
}
