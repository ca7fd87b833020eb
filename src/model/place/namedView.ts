import * as v from 'valibot';

/** A place of the application under a name: its path, and the query of its address. */
export const namedViewSchema = v.object({ name: v.string(), path: v.string(), query: v.string() });

export type NamedView = v.InferOutput<typeof namedViewSchema>;
