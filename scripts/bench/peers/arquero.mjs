import * as aq from 'arquero';

export async function open({ person, day, codes }) {
  const table = aq.table({ person, day, ...codes });
  return {
    ask: ({ from, to, gender, city }) => {
      const kept = table
        .params({ from, to, gender, city })
        .filter(
          (row, $) =>
            row.day >= $.from &&
            row.day < $.to &&
            ($.gender === null || row.gender === $.gender) &&
            ($.city === null || row.city === $.city),
        );
      return Object.keys(codes).map((by) => {
        const found = kept
          .groupby(by)
          .rollup({
            rows: aq.op.count(),
            people: aq.op.distinct('person'),
            anonymous: (row) => aq.op.max(row.person < 0 ? 1 : 0),
          })
          .objects({ limit: Infinity });
        return found.map((row) => [row[by], row.rows, row.people - row.anonymous]);
      });
    },
    close: () => undefined,
  };
}
