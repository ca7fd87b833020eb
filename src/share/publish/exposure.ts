import { valuesOf } from '../../model/dataset/rowsOf.ts';
import { ABSENT, type Table } from '../../model/dataset/table.ts';
import type { Visible } from './generalise.ts';

/** How many people of a dataset of rows whoever knows something of them finds again: they are alone with it. */
export interface Exposure {
  /** People who came. */
  readonly people: number;
  /** By the days of their visits. */
  readonly days: number;
  /** By one visit (day and city), their gender and their age band. */
  readonly visit: number;
  /** By one visit and everything visible of them: home and occupation too. */
  readonly portrait: number;
  /** By all their visits, session by session, and everything visible of them. */
  readonly everything: number;
}

/** The visits of one person: their days, each day with its city, and their sessions. */
interface Trail {
  readonly days: ReadonlySet<number>;
  readonly visits: ReadonlySet<string>;
  readonly sessions: ReadonlySet<number>;
}
export type Trails = ReadonlyMap<number, Trail>;

/** The trails of those who came, of tables of registrations and sessions: whoever knows of a visit knows that it took place. */
export function trailsOf(registration: Table, session: Table): Trails {
  const rowOf = new Map(Array.from(valuesOf(session, 'session_id'), (id, row) => [id, row]));
  const [day, city] = [valuesOf(session, 'day'), valuesOf(session, 'city')];
  const [people, sessions] = [valuesOf(registration, 'person_id'), valuesOf(registration, 'session_id')];
  const { presence } = registration.columns;
  if (presence?.type !== 'category') throw new TypeError('no presence in registration');
  const attended = presence.labels.indexOf('attended');
  const found = new Map<number, { days: Set<number>; visits: Set<string>; sessions: Set<number> }>();
  people.forEach((person, index) => {
    const id = sessions[index] ?? ABSENT;
    const row = rowOf.get(id);
    if (person === ABSENT || row === undefined || presence.values[index] !== attended) return;
    const trail = found.get(person) ?? { days: new Set(), visits: new Set(), sessions: new Set() };
    found.set(person, trail);
    trail.days.add(day[row] ?? ABSENT);
    trail.visits.add(`${day[row]} ${city[row]}`);
    trail.sessions.add(id);
  });
  return found;
}

/** Counts who can be singled out (de Montjoye and others, 2013): the fewer, the better. */
export function exposureOf(trails: Trails, { home, occupation, age, gender }: Visible): Exposure {
  const portrait = (person: number): string => `${gender[person]} ${age[person]} ${home[person]} ${occupation[person]}`;
  return {
    people: trails.size,
    days: alone(trails, (_, { days }) => [inOrder(days)]).size,
    visit: alone(trails, (person, { visits }) => eachWith(visits, `${gender[person]} ${age[person]}`)).size,
    portrait: alone(trails, (person, { visits }) => eachWith(visits, portrait(person))).size,
    everything: alone(trails, (person, { sessions }) => [`${inOrder(sessions)}, ${portrait(person)}`]).size,
  };
}

/** The people of whom something is known that is known of nobody else. */
export function alone(
  trails: Trails,
  knownOf: (person: number, trail: Trail) => readonly string[],
): ReadonlySet<number> {
  const owners = new Map<string, number>();
  for (const [person, trail] of trails) {
    for (const known of new Set(knownOf(person, trail))) owners.set(known, owners.has(known) ? ABSENT : person);
  }
  const found = new Set(owners.values());
  found.delete(ABSENT);
  return found;
}

export const eachWith = (visits: ReadonlySet<string>, known: string): readonly string[] =>
  [...visits].map((visit) => `${visit}, ${known}`);

function inOrder(values: ReadonlySet<number>): string {
  return [...values].sort((a, b) => a - b).join(' ');
}
