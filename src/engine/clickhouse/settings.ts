/**
 * What makes ClickHouse read a statement as DuckDB does; sent with every statement. Each of the first group left out in turn, over 12 random datasets:
 * without `join_use_nulls` answers differ; without `cast_keep_nullable`, `prefer_column_name_to_alias` or `joined_subquery_requires_alias` statements are
 * refused; the others change nothing of what is asked today.
 */
const meaning = {
  join_use_nulls: 1,
  group_by_use_nulls: 1,
  aggregate_functions_null_for_empty: 1,
  cast_keep_nullable: 1,
  prefer_column_name_to_alias: 1,
  joined_subquery_requires_alias: 0,
  enable_materialized_cte: 1,
  join_default_strictness: 'ALL',
  transform_null_in: 0,
  empty_result_for_aggregation_by_empty_set: 0,
  count_distinct_implementation: 'uniqExact',
  output_format_json_quote_64bit_integers: 0,
} as const;

/** What would answer with a part of the rows. */
const whole = {
  limit: 0,
  offset: 0,
  additional_result_filter: '',
  read_overflow_mode: 'throw',
  read_overflow_mode_leaf: 'throw',
  group_by_overflow_mode: 'throw',
  sort_overflow_mode: 'throw',
  result_overflow_mode: 'throw',
  distinct_overflow_mode: 'throw',
  join_overflow_mode: 'throw',
  set_overflow_mode: 'throw',
  transfer_overflow_mode: 'throw',
  timeout_overflow_mode: 'throw',
  timeout_overflow_mode_leaf: 'throw',
} as const;

/** What would do so across servers. `global` is right however rows are spread. */
const spread = {
  skip_unavailable_shards: 0,
  distributed_group_by_no_merge: 0,
  distributed_product_mode: 'global',
  fallback_to_stale_replicas_for_distributed_queries: 0,
  enable_parallel_replicas: 0,
} as const;

/** A page asks in one statement of up to half a million letters. */
const long = {
  max_query_size: 16_777_216,
  max_ast_elements: 10_000_000,
  max_expanded_ast_elements: 10_000_000,
} as const;

/**
 * Tables are joined in the order they are written in. Left to choose, 26.7 filled `visit` for thirteen times the processor time (6.8 s and 0.5 s on 600,000
 * registrations).
 */
const joining = { query_plan_optimize_join_order_limit: 0 } as const;

/** A statement ends when nobody listens any more. */
const ending = { cancel_http_readonly_queries_on_client_close: 1 } as const;

export const settings: Readonly<Record<string, string | number>> = {
  ...meaning,
  ...whole,
  ...spread,
  ...long,
  ...joining,
  ...ending,
};
