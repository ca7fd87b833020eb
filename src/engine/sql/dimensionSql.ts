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
      return sql`isodow(day)`;
    case 'hour':
      return sql`start // 60`;
    default:
      return name(column);
  }
}

/** The key of a tally, from a grouped key. */
export function textOf(id: DimensionId, key: Sql): Sql {
  switch (dimension(id).bucket) {
    case 'day':
      return sql`strftime(${key}, '%Y-%m-%d')`;
    case 'month':
      return sql`strftime(${key}, '%Y-%m')`;
    case 'quarter':
      return sql`strftime(${key}, '%Y') || '-Q' || CAST(quarter(${key}) AS VARCHAR)`;
    case 'week':
      return sql`strftime(${key}, '%G-W%V')`;
    default:
      return sql`CAST(${key} AS VARCHAR)`;
  }
}
