/** Texts and the records that they hold, after the tests of PapaParse. */
type Case = readonly [name: string, text: string, records: readonly (readonly string[])[]];

/** Without quotes. */
export const plain: readonly Case[] = [
  ['one record', 'A,b,c', [['A', 'b', 'c']]],
  [
    'two records',
    'A,b\nd,e',
    [
      ['A', 'b'],
      ['d', 'e'],
    ],
  ],
  ['spaces at the edges of cells', ' A, b ,c ', [[' A', ' b ', 'c ']]],
  ['blank cells', 'a,,c', [['a', '', 'c']]],
  ['a blank cell first and last', ',b,', [['', 'b', '']]],
  ['delimiters only', ',,', [['', '', '']]],
  ['nothing', '', []],
  ['a line end only', '\n', [['']]],
  ['a line end last', 'a,b\n', [['a', 'b']]],
  ['two line ends last', 'a,b\n\n', [['a', 'b'], ['']]],
  ['a blank line between', 'a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
  ['blank lines first', '\n\na,b', [[''], [''], ['a', 'b']]],
  ['records of several widths', 'a,b,c\nd\ne,f', [['a', 'b', 'c'], ['d'], ['e', 'f']]],
  [
    'CRLF',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'CR',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['CR, LF and CRLF', 'a\rb\nc\r\nd', [['a'], ['b'], ['c'], ['d']]],
  [
    'a doubled CR, as a text opened twice has',
    'a,b\r\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
  ['a byte order mark before a quote', '\ufeff"a,b",c', [['a,b', 'c']]],
  // A NUL is nobody's text: it is removed before anything is read, where PapaParse keeps it.
  [
    'a NUL',
    'a\0,b\nc,\0"d,e"',
    [
      ['a', 'b'],
      ['c', 'd,e'],
    ],
  ],
];

/** Cut at something else than commas. */
export const delimited: readonly (readonly [
  name: string,
  text: string,
  delimiter: string,
  cells: readonly string[],
])[] = [
  ['semicolon', 'a,b;"c;d"', ';', ['a,b', 'c;d']],
  ['tab', 'a,b\t"c\td"', '\t', ['a,b', 'c\td']],
  ['pipe', 'a,b|"c|d"', '|', ['a,b', 'c|d']],
  ['space', 'a "b c" "" d', ' ', ['a', 'b c', '', 'd']],
];

/** With quotes. */
export const quoted: readonly Case[] = [
  ['a quoted cell', 'A,"B",C', [['A', 'B', 'C']]],
  [
    'all cells quoted',
    '"A","B"\n"C","D"',
    [
      ['A', 'B'],
      ['C', 'D'],
    ],
  ],
  ['a delimiter', 'A,"B,C",D', [['A', 'B,C', 'D']]],
  [
    'a line end',
    'A,"B\nC",D\nE,F,G',
    [
      ['A', 'B\nC', 'D'],
      ['E', 'F', 'G'],
    ],
  ],
  ['a CRLF', 'A,"B\r\nC",D', [['A', 'B\r\nC', 'D']]],
  ['a blank line', '"A\n\nB",C', [['A\n\nB', 'C']]],
  [
    'a line end last',
    'A,"B\n"\nC,D',
    [
      ['A', 'B\n'],
      ['C', 'D'],
    ],
  ],
  ['doubled quotes', 'A,"B""C",D', [['A', 'B"C', 'D']]],
  ['doubled quotes at both ends', 'A,"""B""",C', [['A', '"B"', 'C']]],
  ['doubled quotes first', 'A,"""B",C', [['A', '"B', 'C']]],
  ['doubled quotes last', 'A,"B""",C', [['A', 'B"', 'C']]],
  ['doubled quotes alone', '"""",A', [['"', 'A']]],
  ['doubled quotes beside a delimiter', '"A"",B",C', [['A",B', 'C']]],
  ['nothing', 'A,"",C', [['A', '', 'C']]],
  ['nothing, in every cell', '"","",""', [['', '', '']]],
  ['nothing, last of a file', 'A,""', [['A', '']]],
  ['the last cell of a file', 'A,"B\nC"', [['A', 'B\nC']]],
  ['spaces', 'A," B ",C', [['A', ' B ', 'C']]],
  ['quotes in the middle of a cell', 'A,B "x" C,D', [['A', 'B "x" C', 'D']]],
  [
    'one quote in the middle of a cell',
    'A,5" x 3,D\nE,F,G',
    [
      ['A', '5" x 3', 'D'],
      ['E', 'F', 'G'],
    ],
  ],
  [
    'a quote at the end of a cell',
    'A,B",C\nD,E,F',
    [
      ['A', 'B"', 'C'],
      ['D', 'E', 'F'],
    ],
  ],
  // Spaces around quotes are not of the cell, where PapaParse takes the quotes before them for text: « , » is a delimiter of tools and people.
  ['what looks like the start of a cell', 'A,"B, ""C""",D', [['A', 'B, "C"', 'D']]],
  ['spaces around', 'A, "B,C" ,D', [['A', 'B,C', 'D']]],
];

/** With a quote that never closes as it should: our rule, on purpose not that of PapaParse, which takes what follows for the cell. It costs one row at most, cut as if it had none. */
export const leftOpen: readonly Case[] = [
  [
    'in the first cell',
    '"A,B,C\nD,E,F',
    [
      ['"A', 'B', 'C'],
      ['D', 'E', 'F'],
    ],
  ],
  [
    'in the last cell',
    'A,B,"C\nD,E,F\nG,H,I',
    [
      ['A', 'B', '"C'],
      ['D', 'E', 'F'],
      ['G', 'H', 'I'],
    ],
  ],
  [
    'before a cell that is quoted as it should',
    'A,"B,C\nD,"E",F\nG,H,I',
    [
      ['A', '"B', 'C'],
      ['D', 'E', 'F'],
      ['G', 'H', 'I'],
    ],
  ],
  [
    'before a text after it',
    'A,"B" b,"C\nD,E,F',
    [
      ['A', '"B" b', '"C'],
      ['D', 'E', 'F'],
    ],
  ],
  [
    'before a stray quote of the next record',
    'A,"B,C\nD,E",F',
    [
      ['A', '"B', 'C'],
      ['D', 'E"', 'F'],
    ],
  ],
  [
    'in the last record',
    'A,B,C\nD,E,"F',
    [
      ['A', 'B', 'C'],
      ['D', 'E', '"F'],
    ],
  ],
  [
    'three in a row',
    'A,""",C\nD,E,F',
    [
      ['A', '"""', 'C'],
      ['D', 'E', 'F'],
    ],
  ],
];
