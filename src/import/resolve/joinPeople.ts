import type { Decisions } from './decisions.ts';
import type { People } from './people.ts';
import { ABSENT } from '../../model/dataset/table.ts';

/** People with those put together who were said to be the same; two who were said to be different never are, not even through a third. */
export function joinPeople(people: People, decisions: Decisions): People {
  if (decisions.same.length === 0) return people;
  const byName = new Map(
    Array.from({ length: people.count }, (_, person) => [decisions.pseudonym(people.key(person)), person]),
  );
  const members = new Map<number, readonly number[]>();
  const leader = Int32Array.from({ length: people.count }, (_, person) => person);
  for (const [a, b] of decisions.same) {
    const [one, other] = [byName.get(a), byName.get(b)].map((person) =>
      person === undefined ? -1 : (leader[person] ?? -1),
    );
    if (one === undefined || other === undefined || one < 0 || other < 0 || one === other) continue;
    const [first, second] = [members.get(one) ?? [one], members.get(other) ?? [other]];
    const isRefused = first.some((x) => second.some((y) => decisions.isRefused(people.key(x), people.key(y))));
    if (isRefused) continue;
    const head = Math.min(one, other);
    const joined = [...first, ...second];
    for (const person of joined) leader[person] = head;
    members.set(head, joined);
  }
  return renumber(people, leader);
}

function renumber(people: People, leader: Int32Array): People {
  const numbers = new Int32Array(people.count);
  const heads: number[] = [];
  leader.forEach((head, person) => {
    if (head === person) numbers[person] = heads.push(person) - 1;
  });
  return {
    count: heads.length,
    key: (person) => people.key(heads[person] ?? ABSENT),
    isWeak: (person) => people.isWeak(heads[person] ?? ABSENT),
    of: people.of.map((own) => own.map((person) => (person < 0 ? person : (numbers[leader[person] ?? 0] ?? 0)))),
  };
}
