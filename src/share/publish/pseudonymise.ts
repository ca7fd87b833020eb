import { sortFacts } from '../../model/dataset/sortFacts.ts';
import { ageBands } from '../../model/dataset/ageBand.ts';
import { pickRows, valuesOf, withColumns } from '../../model/dataset/rowsOf.ts';
import { ABSENT, type Table } from '../../model/dataset/table.ts';
import { type Exposure, exposureOf, trailsOf } from './exposure.ts';
import { foldAlone } from './foldAlone.ts';
import { permutation } from './permutation.ts';
import { generalise, type Losses, type Visible } from './generalise.ts';

interface Strength {
  /** Each person shares what is visible with at least k − 1 others. */
  readonly k: number;
  /** Lower bounds of the age bands. */
  readonly bounds: readonly number[];
  /** Whether answers are blanked too until nobody is alone at a visit with what is visible of them. */
  readonly isFolded?: boolean;
  /** From 0 to 1, to draw identifiers anew. */
  readonly random: () => number;
}

/**
 * Canonical tables as they may be published: identifiers drawn anew and rows in their order, so that none points back to a file; ages by band; hours
 * rounded down, lengths to the half hour; rooms and lines of files dropped; rare combinations of home, occupation, age and gender generalised. Days, cities, themes and
 * partners are kept. Pseudonymous, not anonymous: the days of one person are still together.
 */
export function pseudonymise(
  tables: readonly Table[],
  { k, bounds, isFolded = false, random }: Strength,
): { readonly tables: readonly Table[]; readonly losses: Losses; readonly exposure: Exposure } {
  const table = (name: string): Table => {
    const found = tables.find((each) => each.name === name);
    if (found === undefined) throw new TypeError(`no table ${name}`);
    return found;
  };
  const person = table('person');
  const drawn = permutation(person.rows, random);
  const order = inverse(drawn);
  const rowOf = new Map(Array.from(valuesOf(person, 'person_id'), (id, row) => [id, row]));
  const drawnFor = (id: number): number => drawn[rowOf.get(id) ?? ABSENT] ?? ABSENT;
  const moved = pickRows(person, order, { person_id: Int32Array.from(order, (_, index) => index) });
  const banded = (['registration', 'coaching', 'opportunity'] as const).map((name) =>
    renumbered(inBands(table(name), bounds), drawnFor),
  );
  const visible: Visible = {
    home: valuesOf(moved, 'home_city').slice(),
    occupation: valuesOf(moved, 'occupation').slice(),
    gender: valuesOf(moved, 'gender').slice(),
    age: firstAges(banded, person.rows),
  };
  const trails = trailsOf(
    banded.find(({ name }) => name === 'registration') ?? table('registration'),
    table('session'),
  );
  const losses = isFolded ? foldAlone(visible, trails, k) : generalise(visible, k);
  const people = withColumns(moved, {
    home_city: visible.home,
    occupation: visible.occupation,
    gender: visible.gender,
  });
  return {
    losses,
    exposure: exposureOf(trails, visible),
    // By person, then day: the order of the files is gone.
    tables: sortFacts([
      people,
      roundedHours(table('session')),
      ...banded.map((each) => withoutAges(each, visible.age)),
      ...tables.filter(({ name }) => name === 'commune' || name === 'near'),
    ]),
  };
}

function inverse(drawn: Int32Array): Int32Array {
  const found = new Int32Array(drawn.length);
  drawn.forEach((value, index) => {
    found[value] = index;
  });
  return found;
}

/** The minutes of half an hour: a length to the minute is somebody's own. */
const HALF_HOUR = 30;

/** New identifiers; nothing of files and lines; lengths to the half hour. */
function renumbered(table: Table, drawnFor: (id: number) => number): Table {
  const length = table.name === 'registration' ? valuesOf(table, 'duration') : null;
  const rounded = length?.map((minutes) => (minutes === ABSENT ? ABSENT : HALF_HOUR * Math.round(minutes / HALF_HOUR)));
  return withColumns(table, {
    person_id: valuesOf(table, 'person_id').map(drawnFor),
    source_id: new Int32Array(table.rows),
    line: new Int32Array(table.rows),
    ...(rounded !== undefined && { duration: rounded }),
  });
}

/** Ages as the bounds of their band; those astride two bands are not known. */
function inBands(table: Table, bounds: readonly number[]): Table {
  const [low, high] = [valuesOf(table, 'age_low'), valuesOf(table, 'age_high')];
  const bands = ageBands(bounds);
  const [from, to] = [new Int32Array(table.rows).fill(ABSENT), new Int32Array(table.rows).fill(ABSENT)];
  low.forEach((least, row) => {
    const most = high[row] ?? ABSENT;
    if (least === ABSENT) return;
    const band = bands.find((each) => least >= each.from && (each.to === null || most < each.to));
    if (band === undefined) return;
    from[row] = band.from;
    to[row] = band.to === null ? OLDEST : band.to - 1;
  });
  return withColumns(table, { age_low: from, age_high: to });
}

/** The oldest age that is plausible (definitions, 7). */
const OLDEST = 110;

/** The first band known of each person. */
function firstAges(tables: readonly Table[], people: number): Int32Array {
  const ages = new Int32Array(people).fill(ABSENT);
  for (const table of tables) {
    const [ids, low] = [valuesOf(table, 'person_id'), valuesOf(table, 'age_low')];
    ids.forEach((id, row) => {
      if (id !== ABSENT && ages[id] === ABSENT) ages[id] = low[row] ?? ABSENT;
    });
  }
  return ages;
}

/** One band for a person whatever the day, or none when it was generalised away: two bands would tell a birthday. */
function withoutAges(table: Table, ages: Int32Array): Table {
  const [ids, low, high] = [valuesOf(table, 'person_id'), valuesOf(table, 'age_low'), valuesOf(table, 'age_high')];
  const keep = (values: Int32Array): Int32Array =>
    values.map((value, row) => {
      const id = ids[row] ?? ABSENT;
      return id !== ABSENT && ages[id] === low[row] ? value : ABSENT;
    });
  return withColumns(table, { age_low: keep(low), age_high: keep(high) });
}

function roundedHours(session: Table): Table {
  const { venue } = session.columns;
  // Rooms leave no name behind.
  const nameless =
    venue?.type === 'category' ? { ...session.columns, venue: { ...venue, labels: [] } } : session.columns;
  return withColumns(
    { ...session, columns: nameless },
    {
      start: valuesOf(session, 'start').map((minutes) => (minutes === ABSENT ? ABSENT : Math.floor(minutes / 60) * 60)),
      venue: new Int32Array(session.rows).fill(ABSENT),
    },
  );
}
