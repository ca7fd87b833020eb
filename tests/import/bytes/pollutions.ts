/** One table of attendance, and the ways of Pollock (Vitagliano et al., « Pollock: A Data Loading Benchmark », VLDB 2023) to pollute its text. */
export interface Pollution {
  readonly name: string;
  readonly text: string;
  /** The records that the text holds. */
  readonly wanted: ReadonlySet<string>;
  /** How many of them cannot be read: their rows are quoted in the report. */
  readonly lost: number;
}

const people =
  'Roux Léa,Vidal Paul,Blanc Zoé,Faure Ali,Garcia Inès,Lopez Hugo,Mas Nina,Petit Omar,Serra Jade,Costa Noé,Arnal Lina,Bonnet Max'.split(
    ',',
  );
const cities = ['Nîmes', 'Mende', 'Albi', 'Rodez'];
const header: readonly string[] = ['Nom', 'Prénom', 'Email', 'Date', 'Ville', 'Atelier', 'Statut'];

interface Dialect {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly end?: string;
  /** Every cell between quotes, rather than those that need it. */
  readonly all?: boolean;
}

const write = (
  table: readonly (readonly string[])[],
  { delimiter = ',', quote = '"', end = '\n', all = false }: Dialect = {},
): string => {
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell) =>
        all || cell.includes(delimiter.trim() || ' ') || cell.includes(quote)
          ? `${quote}${cell.replaceAll(quote, quote + quote)}${quote}`
          : cell,
      )
      .join(delimiter);
  return table.map((cells) => line(cells) + end).join('');
};

/** Every pollution of a table of so many sessions, twelve people each; those of single rows in the lines given. */
export function pollutionsOf(sessions: readonly string[], spoilt: readonly number[]): readonly Pollution[] {
  const rows: readonly (readonly string[])[] = sessions.flatMap((date, session) =>
    people.map((person, index) => {
      const [last = '', first = ''] = person.split(' ');
      const email = `${last.toLowerCase()}.${session}@example.fr`;
      return [last, first, email, date, cities[(index + session) % 4] ?? '', 'CV, lettre ; l’entretien', 'Présent'];
    }),
  );

  /**
   * The records to find in a polluted text: address, day, city and presence, without which nothing counts. Of the first three alone PapaParse finds more where
   * the last delimiter, or a quote of the cell before it, is missing (0.97, 1 and 0.97 for 0.96): Bilan refuses a row whose cells may be shifted (C15).
   */
  const records: ReadonlySet<string> = new Set(
    rows.map(([, , email, date, city, , presence]) => [email, date, city, presence].join(' ')),
  );

  const table = [header, ...rows];
  const clean = write(table);

  /** The clean text with some of its lines spoilt. */
  const spoil = (change: (line: string) => string, text = clean): string =>
    text
      .split('\n')
      .map((line, index) => (spoilt.includes(index) ? change(line) : line))
      .join('\n');

  const preamble = 'Émargements de la saison\nExport du 30/04/2019, par Élodie\n\n';
  const partners =
    'Partenaire,Contact,Site\nMission locale,accueil@example.com,Mende\nCap emploi,info@example.com,Albi\n';
  const totals = 'Ville,Participants\nNîmes,9\nMende,9\nAlbi,9\n';
  const groups = 'Personne,,,Séance,,,Suivi\n';
  const formats = '(texte),(texte),(adresse),(jj/mm/aaaa),(commune),(texte),(oui ou non)\n';
  const split =
    'Nom,Prénom,Adresse,Date,Ville,Intitulé,Statut\n,,e-mail,de la séance,de la séance,de l’atelier,de présence\n';
  const body = clean.slice(clean.indexOf('\n') + 1);

  const kinds: readonly (readonly [string, string, number?])[] = [
    ['none', clean],
    ['preamble of titles', preamble + clean],
    ['preamble of pairs', `Titre,Atelier CV\nLieu,Nîmes\nTotal,36\n\n${clean}`],
    ['preamble of ten lines', `${'Note, à lire avant usage\n'.repeat(10)}${clean}`],
    ['multi-row header: titles above', groups + clean],
    ['multi-row header: formats below', `${header.join(',')}\n${formats}${body}`],
    ['multi-row header: names over two rows', split + body],
    ['several tables: another below', `${clean}\n${partners}`],
    ['several tables: another above', `${partners}\n${clean}`],
    ['several tables: totals below', `${clean}\n\n${totals}`],
    [
      'several tables: one a session',
      sessions
        .map((_, session) => session * 12)
        .map((at) => write([header, ...rows.slice(at, at + 12)]))
        .join('\n'),
    ],
    [
      'several tables: the day of each above it',
      sessions
        .map(
          (date) =>
            `Séance du ${date}\n${write([header, ...rows.filter((row) => row[3] === date)].map((row) => row.toSpliced(3, 1)))}`,
        )
        .join('\n'),
    ],
    ['footer', `${clean}\nTotal,,36,,,,\nDocument confidentiel\n`],
    ['delimiter: comma and space', write(table, { delimiter: ', ' })],
    ['delimiter: space', write(table, { delimiter: ' ' })],
    ['delimiter: semicolon', write(table, { delimiter: ';' })],
    ['delimiter: tab', write(table, { delimiter: '\t' })],
    ['delimiter: pipe', write(table, { delimiter: '|' })],
    ['quotes: apostrophes where needed', write(table, { quote: "'" })],
    ['quotes: apostrophes everywhere', write(table, { quote: "'", all: true })],
    ['quotes: apostrophes, semicolons', write(table, { quote: "'", all: true, delimiter: ';' })],
    ['quotes: after a backslash', clean.replaceAll('lettre', '\\"lettre\\"')],
    ['quotes: after a backslash, last of a cell', clean.replaceAll('l’entretien', '\\"entretien\\"')],
    ['quotes: everywhere', write(table, { all: true })],
    ['rows: a delimiter missing', spoil((line) => line.replace(',', '')), spoilt.length],
    ['rows: the last delimiter missing', spoil((line) => line.replace(/,([^,]*)$/, '$1')), spoilt.length],
    ['rows: a delimiter too many', spoil((line) => line.replace(',', ',,')), spoilt.length],
    ['rows: delimiters too many at the end', spoil((line) => `${line},,`)],
    ['rows: another delimiter', spoil((line) => line.replaceAll(',', ';')), spoilt.length],
    ['rows: a quote at the start', spoil((line) => `"${line}`), spoilt.length],
    ['rows: a quote in a cell', spoil((line) => line.replace('@', '@"'))],
    ['rows: the opening quote missing', spoil((line) => line.replace('"', '')), spoilt.length],
    ['rows: the closing quote missing', spoil((line) => line.replace(/"([^"]*)$/, '$1')), spoilt.length],
    ['line ends: CRLF', write(table, { end: '\r\n' })],
    ['line ends: CR', write(table, { end: '\r' })],
    ['line ends: LF then CRLF', write(table.slice(0, 9)) + write(table.slice(9), { end: '\r\n' })],
    ['line ends: none at the end', clean.trimEnd()],
    ['line ends: two at the end', `${clean}\n\n`],
    ['no header', body],
    ['no header, below a title', `Émargements\n\n${body}`],
    ['header only', `${header.join(',')}\n`],
    ['nothing', ''],
  ];

  return kinds.map(([name, text, lost = 0]) => ({
    name,
    text,
    wanted: name === 'header only' || name === 'nothing' ? new Set() : records,
    lost,
  }));
}

/** Three rows of 36 spoilt: the first, one in the middle and the last. */
export const pollutions = pollutionsOf(['15/02/2019', '13/03/2019', '28/04/2019'], [2, 18, 36]);
