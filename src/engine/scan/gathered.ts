import type { Classes, Gathered, Ground } from './ground.ts';

/** One pass over the registrations of a scope, whatever they are counted by. */
export function gatheredOf(key: string, { classOf, width, masks, flags }: Classes, ground: Ground): Gathered {
  const known = ground.here.get(key);
  if (known !== undefined) return known;
  const { data, selection } = ground;
  const { person, session } = data.visits;
  const rows = new Int32Array(4 * width);
  const people = new Int32Array(data.people.length + 1);
  const sessions = new Int32Array(data.sessions.length);
  const isSeen = { people: new Uint8Array(people.length), sessions: new Uint8Array(sessions.length) };
  const { visits } = selection;
  for (let index = 0; index < visits.length; index += 1) {
    const row = visits[index] ?? 0;
    const who = person[row] ?? 0;
    const on = session[row] ?? 0;
    const at = (flags[who] ?? 0) * width + (classOf[row] ?? 0);
    const mask = masks[at] ?? 0;
    rows[at] = (rows[at] ?? 0) + 1;
    isSeen.people[who] = 1;
    isSeen.sessions[on] = 1;
    if (mask === 0) continue;
    people[who] = (people[who] ?? 0) | mask;
    sessions[on] = (sessions[on] ?? 0) | mask;
  }
  // Nobody is not a person who did all of it.
  people[data.people.length] = 0;
  const made = { rows, people, sessions, isSeen };
  ground.here.set(key, made);
  return made;
}
