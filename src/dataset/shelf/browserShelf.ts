import { type Cupboard, openDatabase, openFiles } from './cupboard.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { otherTabs } from './tabs.ts';

/** The shelf of this browser: private files, a database where it has none. */
export function browserShelf(): Shelf {
  let opened: Promise<Cupboard> | null = null;
  const open = async (): Promise<Cupboard> => {
    opened ??= openFiles().then(async (files) => files ?? openDatabase());
    // Refused once is not refused for ever.
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  return createShelf(open, otherTabs());
}
