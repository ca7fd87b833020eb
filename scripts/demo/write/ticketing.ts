import type { Period } from '../../../src/model/time/period.ts';
import { addDays } from '../../../src/model/time/day.ts';
import { type Dice, dice } from '../dice.ts';
import { capacities } from '../capacity.ts';
import type { Person, Registration, Session, State } from '../state.ts';
import { bracketOffered, genderAsTyped, occupationAsTyped, presenceAsTyped } from './answersAsTyped.ts';
import { clock, frenchDay, momentBefore } from './clock.ts';
import { type Cells, delimited } from './delimited.ts';
import { toWindows1252 } from './encodeText.ts';
import type { ExportFile } from './exportFile.ts';
import { withRefused } from './refused.ts';
import { birthAsTyped, emailAsTyped, phoneAsTyped } from './whoAsTyped.ts';

const header: Cells = [
  'Numéro de billet',
  'Date de la commande',
  'Statut',
  'Nom participant',
  'Prénom participant',
  'E-mail participant',
  'Téléphone',
  'Civilité',
  'Date de naissance',
  'Tranche d’âge',
  'Situation professionnelle',
  'Date de la séance',
  'Atelier',
  'Thème',
  'Lieu',
  'Ville',
  'Partenaire',
  'Séance réservée',
  'Jauge',
];
const DATE = header.indexOf('Date de la séance');
const FIRST_TICKET = 1_000_001;

interface Ticket {
  readonly ordered: string;
  readonly cells: Cells;
  readonly registration: Registration;
}

/** The tickets of the hub, one file per programme year; the second repeats the last days of the first, as overlapping exports do. */
export function ticketingExports(
  { seed, years, registrations }: State,
  cityName: (code: string) => string,
): readonly ExportFile[] {
  const chance = dice(seed, 'ticketing');
  const places = capacities(registrations);
  const tickets = registrations
    .filter(({ session }) => session.tool === 'ticketing')
    .flatMap((registration) =>
      registration.rows.map((presence) => toTicket(chance, registration, presence, { cityName, places })),
    )
    .sort((a, b) => (a.ordered < b.ordered ? -1 : a.ordered > b.ordered ? 1 : 0));
  let next = FIRST_TICKET;
  const number = (cells: Cells): Cells => [String(next++), ...cells.slice(1)];
  const numbered = tickets.map((ticket) => ({ ...ticket, cells: number(ticket.cells) }));
  return years.map((year, index) => {
    const isIn = ({ registration: { session } }: Ticket, from: string): boolean =>
      from <= session.day && session.day < year.to;
    const overlap = index === 0 ? year.from : addDays(year.from, -4);
    const rows = numbered.filter((ticket) => isIn(ticket, overlap));
    const again = rows.filter((ticket) => isIn(ticket, year.from) && ticket.registration.exportedTwice);
    const lines = withRefused(
      chance,
      [...rows, ...again].map(({ cells }) => cells),
      DATE,
      number,
    );
    const text = delimited([...preamble(year, index), header, ...lines, ['Total', String(lines.length)]], ';', '\r\n');
    const name = `billetterie-${year.from.slice(0, 4)}-${year.to.slice(0, 4)}.csv`;
    return { name, encoding: 'windows-1252', delimiter: ';', rows: lines.length, bytes: toWindows1252(text) };
  });
}

function preamble({ from, to }: Period, index: number): readonly Cells[] {
  return [
    ['Export des billets'],
    [index === 0 ? 'Données fictives de démonstration' : 'Données fictives de démonstration (seconde année inventée)'],
    [`Période du ${frenchDay(from)} au ${frenchDay(addDays(to, -1))}`],
    [''],
  ];
}

function toTicket(
  chance: Dice,
  registration: Registration,
  presence: Registration['presence'],
  { cityName, places }: { readonly cityName: (code: string) => string; readonly places: ReadonlyMap<Session, number> },
): Ticket {
  const { person, session, silent } = registration;
  const { day, minutes, seconds } = momentBefore(chance, session.day);
  const cells = [
    '',
    `${frenchDay(day)} ${clock(minutes)}`,
    presenceAsTyped(chance, presence, 'ticketing'),
    ...(person === null ? ['', '', '', '', '', '', '', ''] : whoCells(chance, person, silent)),
    `${frenchDay(session.day)} ${clock(session.start)}`,
    session.label,
    session.theme ?? '',
    session.venue ?? '',
    session.city === null ? '' : cityName(session.city),
    session.partner ?? '',
    session.reserved ? 'Oui' : 'Non',
    String(places.get(session) ?? ''),
  ];
  return { ordered: `${day} ${clock(minutes)}:${String(seconds).padStart(2, '0')}`, cells, registration };
}

function whoCells(chance: Dice, person: Person, silent: boolean): Cells {
  return [
    person.lastName,
    person.firstName,
    emailAsTyped(chance, person.identity),
    phoneAsTyped(chance, person.identity),
    silent ? '' : genderAsTyped(chance, person, 'ticketing'),
    birthAsTyped(chance, person, silent),
    bracketOffered(person.age),
    silent ? '' : occupationAsTyped(chance, person),
  ];
}
