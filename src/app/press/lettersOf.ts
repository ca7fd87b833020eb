/** The letters that clipboards and documents name. */
const letters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  Egrave: 'È',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  Agrave: 'À',
  acirc: 'â',
  ccedil: 'ç',
  Ccedil: 'Ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  oelig: 'œ',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
};
const NAMED = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-zA-Z]{2,8}));/gi;

/** A text of markup with the letters that it names as themselves; others are left as they are. */
export function lettersOf(said: string): string {
  return said.replace(
    NAMED,
    (whole, code: string | undefined, hex: string | undefined, name: string | undefined): string => {
      if (name !== undefined) return letters[name] ?? whole;
      return String.fromCodePoint(code === undefined ? Number.parseInt(hex ?? '', 16) : Number(code));
    },
  );
}
