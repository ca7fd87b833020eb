import { type Cupboard, openDatabase, openFiles } from './cupboard.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { shelfHint } from './shelfHint.ts';
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
  const shelf = createShelf(open, otherTabs());
  return {
    ...shelf,
    load: async () => {
      const found = await shelf.load();
      shelfHint(found.state === 'dataset');
      return found;
    },
    save: async (kept, over) => {
      const saved = await shelf.save(kept, over);
      if (saved.state === 'saved') shelfHint(true);
      return saved;
    },
    forget: async () => {
      await shelf.forget();
      shelfHint(false);
    },
  };
}
