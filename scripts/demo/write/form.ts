import type { City } from '../../../src/model/place/city.ts';
import { type Dice, dice } from '../dice.ts';
import type { Registration, State } from '../state.ts';
import { ageAsTyped, genderAsTyped, occupationAsTyped, presenceAsTyped } from './answersAsTyped.ts';
import { cityAsTyped } from './cityAsTyped.ts';
import { clock, frenchDay, momentBefore } from './clock.ts';
import { type Cells, delimited } from './delimited.ts';
import { toUtf8 } from './encodeText.ts';
import type { ExportFile } from './exportFile.ts';
import { withRefused } from './refused.ts';
import { birthAsTyped, emailAsTyped, nameAsTyped, phoneAsTyped } from './whoAsTyped.ts';

const header: Cells = [
  'Horodateur',
  'Adresse e-mail',
  'Votre nom',
  'Votre prénom',
  'Votre numéro\nde téléphone',
  'Vous êtes\n(genre)',
  'Votre âge\n(ou votre tranche d’âge)',
  'Votre date de naissance\n(facultatif)',
  'Votre situation\nprofessionnelle',
  'Dans quelle ville\nhabitez-vous ?',
  'Date de l’atelier',
  'Heure de début',
  'Dans quelle ville\nse déroule l’atelier ?',
  'Atelier suivi',
  'Thème',
  'Lieu de l’atelier',
  'Structure partenaire',
  'Séance réservée\nà un public ?',
  'Présence',
];
const DATE = header.indexOf('Date de l’atelier');

interface Answer {
  readonly sent: string;
  readonly cells: Cells;
  readonly registration: Registration;
}

/** What people and trainers typed in the form of the tour, one file per programme year. */
export function formExports(
  { seed, years, registrations }: State,
  city: (code: string) => City,
): readonly ExportFile[] {
  const chance = dice(seed, 'form');
  const answers = registrations
    .filter(({ session }) => session.tool === 'form')
    .flatMap((registration) => registration.rows.map((presence) => toAnswer(chance, registration, presence, city)))
    .sort((a, b) => (a.sent < b.sent ? -1 : a.sent > b.sent ? 1 : 0));
  return years.map(({ from, to }) => {
    const rows = answers.filter(({ registration: { session } }) => from <= session.day && session.day < to);
    const again = rows.filter(({ registration }) => registration.exportedTwice);
    const lines = withRefused(
      chance,
      [...rows, ...again].map(({ cells }) => cells),
      DATE,
      (cells) => cells,
    );
    const text = delimited([header, ...lines], ',', '\r\n');
    const name = `ateliers-region-${from.slice(0, 4)}-${to.slice(0, 4)}.csv`;
    return { name, encoding: 'utf-8', delimiter: ',', rows: lines.length, bytes: toUtf8(text, 'bom') };
  });
}

function toAnswer(
  chance: Dice,
  registration: Registration,
  presence: Registration['presence'],
  city: (code: string) => City,
): Answer {
  const { session } = registration;
  const { day, minutes, seconds } = momentBefore(chance, session.day);
  const time = `${clock(minutes)}:${String(seconds).padStart(2, '0')}`;
  const where = session.city === null ? null : city(session.city);
  const cells = [
    `${frenchDay(day)} ${time}`,
    ...whoCells(chance, registration),
    where !== null && chance.chance(0.4) ? where.name : '',
    frenchDay(session.day),
    `${clock(session.start)}:00`,
    cityAsTyped(chance, where, session),
    session.label,
    session.theme === null ? '' : chance.chance(0.03) ? `${session.theme} ` : session.theme,
    session.venue ?? '',
    session.partner ?? '',
    session.reserved ? 'Oui' : 'Non',
    presenceAsTyped(chance, presence, 'form'),
  ];
  return { sent: `${day} ${time}`, cells, registration };
}

function whoCells(chance: Dice, { person, silent }: Registration): Cells {
  if (person === null) return ['', 'Bénéficiaire anonyme', '', '', '', '', '', ''];
  return [
    emailAsTyped(chance, person.identity),
    nameAsTyped(chance, person.lastName),
    nameAsTyped(chance, person.firstName),
    phoneAsTyped(chance, person.identity),
    silent ? '' : genderAsTyped(chance, person, 'form'),
    ageAsTyped(chance, person.age),
    birthAsTyped(chance, person, silent),
    silent ? '' : occupationAsTyped(chance, person),
  ];
}
