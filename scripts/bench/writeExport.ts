import { open } from 'node:fs/promises';
import { fromDayNumber, toDayNumber } from '../../src/model/time/day.ts';

const cities = [
  'Montpellier',
  'Nîmes',
  'Toulouse',
  'Albi',
  'Mende',
  'Millau',
  'Narbonne',
  'Béziers',
  'Sète',
  'Perpignan',
];
const themes = ['Bureautique', 'Recherche d’emploi', 'Confiance en soi', 'Réseaux sociaux', 'Démarches en ligne'];
const genders = ['Femme', 'Homme', 'Femme', 'Homme', ''];
const occupations = ['Demandeur d’emploi', 'Salarié', 'Étudiant', 'Retraité', ''];
const presences = ['Présent', 'Présent', 'Présent', 'Présent', 'Absent'];

/** Columns of the export, in order. */
export const header =
  'Numéro de billet;Nom participant;Prénom participant;E-mail participant;Téléphone;Civilité;Date de naissance;Situation professionnelle;Date de la séance;Atelier;Thème;Lieu;Ville;Partenaire;Présence';

/** Rows written at once: millions make no one string. */
const PIECE = 50_000;

/** Writes a regular ticketing export of `rows` registrations of about 0.6 × `rows` people over two years: UTF-8, `;`, dd/mm/yyyy. */
export async function writeExport(path: string, rows: number): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.write(`${header}\r\n`);
    for (let start = 0; start < rows; start += PIECE) {
      const length = Math.min(PIECE, rows - start);
      const lines = Array.from({ length }, (_, index) => `${line(start + index, Math.ceil(rows * 0.6))}\r\n`);
      await file.write(lines.join(''));
    }
  } finally {
    await file.close();
  }
}

const opening = toDayNumber('2019-02-15');

/** One row of an export of as many people. */
function line(index: number, people: number): string {
  const person = (index * 48_271) % people;
  const day = opening + ((index * 7919) % 730);
  const pick = <Value>(values: readonly Value[], seed: number): Value | undefined => values[seed % values.length];
  return [
    `T${index}`,
    `Nom${person}`,
    `Prénom${person % 977}`,
    `personne${person}@example.fr`,
    `06 39 98 ${String(person % 10_000).padStart(4, '0')}`,
    pick(genders, person),
    french(opening - 365 * (18 + (person % 60)) - (person % 300)),
    pick(occupations, person * 3 + 1),
    `${french(day)} ${pick(['09:00', '14:00'], index)}`,
    `Atelier ${index % 40}`,
    pick(themes, index),
    'Salle 1',
    pick(cities, (index % 40) * 7),
    `Partenaire ${index % 100}`,
    pick(presences, index * 13 + person),
  ].join(';');
}

function french(day: number): string {
  const [year, month, date] = fromDayNumber(day).split('-');
  return `${date}/${month}/${year}`;
}
