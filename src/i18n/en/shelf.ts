import type { shelf as source } from '../fr/shelf.ts';

export const shelf = {
  'shelf.kept': 'This data is kept in this browser, without a name or an address: you will find it at your next visit.',
  'shelf.kept-files':
    'This data and your files are kept in this browser: you will find them at your next visit, and can add to them.',
  'shelf.absent':
    'This data comes from an earlier visit, without {count, plural, one {the file it is made of} other {the # files it is made of}}. To add, answer, compare people or erase someone, give again: {files}.',
  'shelf.keep-files': 'Keep my files in this browser too, so that I can add to them later',
  'shelf.keep-files.help':
    'Your files hold names and addresses: do not tick this on a shared computer. Unticking removes them at once.',
  'shelf.aside':
    'What this browser kept from an earlier visit is damaged: it was put aside and is not shown. Import your files again.',
  'shelf.problem.no-room':
    'There is not enough room in this browser to keep this data: it counts until the page is closed.',
  'shelf.problem.forbidden':
    'This browser does not allow this data to be kept (private window, or a setting): it counts until the page is closed.',
  'shelf.problem.failed': 'This data could not be kept in this browser: it counts until the page is closed.',
  'shelf.problem.not-forgotten':
    'What this browser keeps could not be erased. Erase the data of this site in the settings of the browser.',
  'shelf.other-tab': 'Another tab kept other data in this browser; what you see here is not kept.',
  'shelf.follow': 'Show those of the other tab',
  'shelf.keep-over': 'Keep these instead',
} satisfies Record<keyof typeof source, string>;
