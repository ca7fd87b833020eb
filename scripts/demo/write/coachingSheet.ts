import { type Dice, dice } from '../dice.ts';
import type { Appointment, State } from '../state.ts';
import { clock, frenchDay } from './clock.ts';
import { type Cells, delimited } from './delimited.ts';
import { toUtf8 } from './encodeText.ts';
import type { ExportFile } from './exportFile.ts';
import { withRefused } from './refused.ts';
import { birthAsTyped, emailAsTyped, fullName, phoneAsTyped } from './whoAsTyped.ts';

const header: Cells = [
  'Bénéficiaire',
  'E-mail du bénéficiaire',
  'Téléphone du bénéficiaire',
  'Date de naissance',
  'Date du rendez-vous',
  'Heure',
  'Présence au rendez-vous',
  'Coach',
  'E-mail du coach',
];
const DATE = header.indexOf('Date du rendez-vous');

/** Their addresses begin with `coach.`, which no address of a participant does. */
const coaches = ['Nadège Lacan', 'Ismaël Roudil', 'Bérengère Couly', 'Tom Vernhes', 'Safia Mérad', 'Hugues Poujade'];
const outcomes = { attended: ['Honoré'], no_show: ['Absent'], cancelled: ['Annulé', 'Reporté'] } as const;

/** The follow-up sheet the coaches share, both years in one file. */
export function coachingSheet({ seed, appointments }: State): ExportFile {
  const chance = dice(seed, 'coaching sheet');
  const rows = appointments.map((appointment) => toCells(chance, appointment));
  const lines = withRefused(chance, rows, DATE, (cells) => cells);
  const text = delimited([header, ...lines], ';', '\n');
  return {
    name: 'suivi-coaching.csv',
    encoding: 'utf-8',
    delimiter: ';',
    rows: lines.length,
    bytes: toUtf8(text, 'no-bom'),
  };
}

function toCells(chance: Dice, { person, day, start, presence }: Appointment): Cells {
  const coach = chance.pick(coaches);
  return [
    fullName(person),
    emailAsTyped(chance, person.identity),
    phoneAsTyped(chance, person.identity),
    birthAsTyped(chance, person, false),
    frenchDay(day),
    clock(start),
    chance.pick(outcomes[presence]),
    coach,
    `coach.${coach.charAt(0).toLowerCase()}${coaches.indexOf(coach)}@example.org`,
  ];
}
