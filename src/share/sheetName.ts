/** The longest that spreadsheets open. */
const LONGEST = 31;

/** Names of sheets after titles, in order: none has a character that spreadsheets refuse, none is empty, and no two are the same whatever the case. */
export function sheetNamesOf(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = cut(title, LONGEST);
    const candidates = [plain, ...titles.map((_, index) => `${cut(plain, LONGEST - 5)} (${index + 2})`)];
    const name = candidates.find((each) => !taken.has(each.toLowerCase())) ?? plain;
    taken.add(name.toLowerCase());
    return name;
  });
}

function cut(title: string, room: number): string {
  const allowed = title
    .replace(/[\p{C}[\]:*?/\\]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const short = Array.from(allowed).reduce(
    (name, letter) => (name.length + letter.length > room ? name : name + letter),
    '',
  );
  return short.replace(/^'+|'+$/g, '').trim() || '–';
}
