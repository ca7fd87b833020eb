import type { imports as source } from '../../fr/import/imports.ts';

export const imports = {
  'import.title': 'Import exports',
  'import.help':
    'CSV, XLSX, XLS or ODS, several at once, whatever the encoding and the delimiter. You can also drop them anywhere on the page.',
  'import.choose': 'Choose exports',
  'import.replaces-demo': 'Your first import replaces the demonstration.',
  'import.running':
    'Reading “{file}”, file {nth, number} of {files, number}: {rows, plural, one {# row read} other {# rows read}}',
  'import.left': 'About {seconds, plural, one {# second} other {# seconds}} left.',
  'import.cancel': 'Cancel the import',
  'import.done': 'Import finished: {count, plural, one {# file read} other {# files read}}.',
  'import.partly':
    'Import finished: {count, plural, =0 {no file read} one {# file read} other {# files read}}, {refused, plural, one {# refused} other {# refused}}. The other files are kept.',
  'import.refused': '{refused, plural, one {# file is refused} other {# files are refused}}.',
  'import.nothing': 'No file could be read; the previous data is unchanged.',
  'import.cancelled': 'Import cancelled; the previous data is unchanged.',
  'import.failed': 'The import failed; the previous data is unchanged. {cause}',
  'cause.reader':
    'The file reader did not start, or stopped; nothing that was loaded is lost. Try again: it will be started anew.',
  'cause.counter':
    'The count did not start, or stopped; nothing that is loaded is lost. Try again: it will be started anew.',
  'cause.engine':
    'The engine did not start: one of its files is missing, or the host of Bilan does not allow WebAssembly. Your data and your figures are intact. Try again; if nothing changes, tell the person who hosts Bilan.',
  'cause.network': 'A file of the application could not be loaded: check the connection and try again.',
  'cause.memory': 'There was not enough memory: close other tabs, or import a shorter period.',
  'cause.version':
    'What is published here does not go with this version of the application: reload the page, then tell whoever publishes it.',
  'cause.unsigned':
    'This site shows figures signed by the team of the programme only, and these are not signed. Try again later; if nothing changes, tell that team.',
  'cause.other-key':
    'These figures are signed, but not by the team of the programme: they are not shown. Tell that team.',
  'cause.tampered':
    'These figures are not those that the team of the programme signed, or are being replaced. Try again later; if nothing changes, tell that team.',
  'cause.older':
    'These figures are older than those that this site has already shown you. Try again later; if nothing changes, tell the team of the programme.',
  'cause.program': 'The application made a mistake, not you: reload the page and try again.',
  'data.loaded': 'What is loaded',
  'data.refused': 'Files refused by the last import',
  'data.forget': 'Forget everything',
  'import.absent':
    'Read, and not counted yet: what is loaded was made of {count, plural, one {a file that is} other {# files that are}} not kept here. Give again: {files}.',
  'import.retry': 'Try again',
  'data.read-demo': 'Read the files of the demonstration again',
  'data.demo': 'Reload the demonstration',
} satisfies Record<keyof typeof source, string>;
