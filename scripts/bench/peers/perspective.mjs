import perspective from '@finos/perspective';

/** Views are made anew for each filter, as its viewer does. */
export async function open({ person, day, codes }) {
  const known = Array.from(person, (id) => (id < 0 ? null : id));
  const own = Object.fromEntries(Object.entries(codes).map(([name, values]) => [name, Array.from(values)]));
  const types = Object.fromEntries(['person', 'day', ...Object.keys(codes)].map((name) => [name, 'integer']));
  const table = await perspective.table(types);
  await table.update({ person: known, day: Array.from(day), ...own });
  return {
    ask: async ({ from, to, gender, city }) => {
      const filter = [
        ['day', '>=', from],
        ['day', '<', to],
        ...(gender === null ? [] : [['gender', '==', gender]]),
        ...(city === null ? [] : [['city', '==', city]]),
      ];
      const answers = [];
      for (const by of Object.keys(codes)) {
        const view = await table.view({
          group_by: [by],
          columns: ['day', 'person'],
          aggregates: { day: 'count', person: 'distinct count' },
          filter,
        });
        const rows = await view.to_json();
        await view.delete();
        answers.push(
          rows.flatMap(({ __ROW_PATH__: [key], day: count, person: people }) =>
            key === undefined ? [] : [[Number(key), count, people]],
          ),
        );
      }
      return answers;
    },
    close: async () => table.delete(),
  };
}
