import { ABSENT } from '../../model/dataset/table.ts';

/** What is visible of people: codes by person, `ABSENT` where not known. */
export interface Visible {
  readonly home: Int32Array;
  readonly occupation: Int32Array;
  readonly age: Int32Array;
  readonly gender: Int32Array;
}

export const attributes = ['home', 'occupation', 'age', 'gender'] as const satisfies readonly (keyof Visible)[];
export type Losses = Readonly<Record<keyof Visible, number>>;

/**
 * Blanks rare answers in place until each person shares what is visible with at least k − 1 others (Sweeney 2002): the home first, then occupation, age and
 * gender, of those alone in their combination only. Gives how many people lost each. Fewer than k people in all end with nothing visible.
 */
export function generalise(visible: Visible, k: number): Losses {
  const losses = { home: 0, occupation: 0, age: 0, gender: 0 };
  for (const attribute of attributes) {
    for (const person of rare(visible, k)) {
      if (visible[attribute][person] !== ABSENT) losses[attribute] += 1;
      visible[attribute][person] = ABSENT;
    }
  }
  // Those with nothing left may themselves be few: the smallest group joins them.
  for (let left = rare(visible, k); left.length > 0; left = rare(visible, k)) {
    const smallest = groupsOf(visible)
      .filter((group) => group.length >= k)
      .toSorted((a, b) => a.length - b.length)[0];
    if (smallest === undefined) break;
    for (const person of smallest) {
      for (const attribute of attributes) {
        if (visible[attribute][person] !== ABSENT) losses[attribute] += 1;
        visible[attribute][person] = ABSENT;
      }
    }
  }
  return losses;
}

function rare(visible: Visible, k: number): readonly number[] {
  return groupsOf(visible).flatMap((group) => (group.length < k ? group : []));
}

/** People by what is visible of them. */
export function groupsOf(visible: Visible): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  visible.gender.forEach((_, person) => {
    const key = attributes.map((attribute) => visible[attribute][person]).join(' ');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(person);
  });
  return [...groups.values()];
}
