import { dimension, type DimensionId } from '../../metrics/define/dimensions.ts';
import { name, type Sql, sql } from '../../sql/sql.ts';

/** What rows are grouped by: a cheap expression on the columns of a fact. */
export function keyOf(id: DimensionId): Sql {
  const { column, bucket } = dimension(id);
  switch (bucket) {
    case 'month':
      return sql`date_trunc('month', day)`;
    case 'quarter':
      return sql`date_trunc('quarter', day)`;
    case 'week':
      return sql`date_trunc('week', day)`;
    case 'year':
      return sql`year(day)`;
    case 'weekday':
      return sql`date_diff('day', DATE '1970-01-05', day) % 7 + 1`;
    case 'hour':
      return sql`CAST(floor(start / 60) AS INTEGER)`;
    default:
      return name(column);
  }
}

/** The key of a tally, from a grouped key. */
export function textOf(id: DimensionId, key: Sql): Sql {
  switch (dimension(id).bucket) {
    case 'day':
      return sql`CAST(${key} AS VARCHAR)`;
    case 'month':
      return sql`substring(CAST(${key} AS VARCHAR), 1, 7)`;
    case 'quarter':
      return sql`CAST(year(${key}) AS VARCHAR) || '-Q' || CAST(quarter(${key}) AS VARCHAR)`;
    case 'week':
      // ISO 8601: a week is of the year, and has the rank in it, of its Thursday.
      return sql`CAST(year(${key} + 3) AS VARCHAR) || '-W' || lpad(CAST(CAST(floor((dayofyear(${key} + 3) + 6) / 7) AS INTEGER) AS VARCHAR), 2, '0')`;
    default:
      return sql`CAST(${key} AS VARCHAR)`;
  }
}
