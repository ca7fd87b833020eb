/** The name of a place as it is printed: with the typographic apostrophe, which registers of communes do without. */
export function printed(name: string): string {
  return name.replaceAll("'", '’');
}
