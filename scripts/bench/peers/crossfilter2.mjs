import crossfilter from 'crossfilter2';

/** People of a group are counted in a map: crossfilter has no distinct count. Its groups ignore the filter of their own dimension, so filters have dimensions of their own. */
export async function open({ rows, person, day, codes }) {
  const records = Array.from({ length: rows }, (_, index) => index);
  const all = crossfilter(records);
  const filters = {
    day: all.dimension((index) => day[index]),
    gender: all.dimension((index) => codes.gender[index]),
    city: all.dimension((index) => codes.city[index]),
  };
  const groups = Object.values(codes).map((values) =>
    all
      .dimension((index) => values[index])
      .group()
      .reduce(
        (group, index) => {
          group.rows += 1;
          const id = person[index];
          if (id >= 0) group.people.set(id, (group.people.get(id) ?? 0) + 1);
          return group;
        },
        (group, index) => {
          group.rows -= 1;
          const id = person[index];
          if (id < 0) return group;
          const left = group.people.get(id) - 1;
          if (left === 0) group.people.delete(id);
          else group.people.set(id, left);
          return group;
        },
        () => ({ rows: 0, people: new Map() }),
      ),
  );
  return {
    ask: ({ from, to, gender, city }) => {
      filters.day.filter([from, to]);
      filters.gender.filter(gender);
      filters.city.filter(city);
      return groups.map((group) =>
        group.all().flatMap(({ key, value }) => (value.rows === 0 ? [] : [[key, value.rows, value.people.size]])),
      );
    },
    close: () => undefined,
  };
}
