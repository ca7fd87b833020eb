/**
 * What makes ClickHouse read a statement as DuckDB does. Without the first it answers wrongly and says nothing.
 * `skip_unavailable_shards` would answer with a part of the people. Sent with every statement. Each left out in turn, over 12 random datasets: without `join_use_nulls` answers differ; without `cast_keep_nullable`,
 * `prefer_column_name_to_alias` or `joined_subquery_requires_alias` statements are refused; the others change nothing of what is asked today.
 */
export const settings = {
  join_use_nulls: 1,
  group_by_use_nulls: 1,
  aggregate_functions_null_for_empty: 1,
  cast_keep_nullable: 1,
  prefer_column_name_to_alias: 1,
  joined_subquery_requires_alias: 0,
  enable_materialized_cte: 1,
  skip_unavailable_shards: 0,
} as const;

export type Setting = keyof typeof settings;
