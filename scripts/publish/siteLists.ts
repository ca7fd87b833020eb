/** The lists each of whose places has pages of its own on a site. */
export const eachOf = ['departments', 'cities', 'themes', 'partners'] as const;
export type Each = (typeof eachOf)[number];
