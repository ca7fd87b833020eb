/** The lists each of whose places has pages of its own on a site, with their names on the page that publishes. */
export const siteLists = {
  departments: 'Départements',
  cities: 'Villes',
  themes: 'Thèmes',
  partners: 'Partenaires',
} as const;
export type Each = keyof typeof siteLists;
export const eachOf = Object.keys(siteLists) as readonly Each[];
