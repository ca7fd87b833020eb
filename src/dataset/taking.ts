import type { Changes } from '../model/dataset/changes.ts';
import type { LastImport } from './dataset.ts';
import type { Shelving } from './shelving.ts';
import type { Shown } from './shown.ts';
import { type Unread, unreadSnapshot } from './snapshot/readSnapshot.ts';
import type { ImportReply } from './worker/messages.ts';
import type { Rows, World } from './world.ts';

/** Takes what the worker proposes, once who is asked agrees. */
interface Taking {
  /** `asked` files were given to the worker. */
  readonly take: (reply: ImportReply, asked: number) => Promise<LastImport>;
  readonly decide: (keep: boolean) => void;
}

interface Ground extends Pick<World, 'importer' | 'load'> {
  readonly shelving: Shelving;
  readonly shown: () => Shown;
  readonly update: (change: Partial<Shown>) => void;
}

export function createTaking({ importer, load, shelving, shown, update }: Ground): Taking {
  let decide: (keep: boolean) => void = () => undefined;

  /** Whether what is already counted may change: nobody is asked about what only adds. */
  const isAccepted = async (changes: Changes | null): Promise<boolean> => {
    if (changes === null || changes.changed + changes.removed === 0) return true;
    const { importing } = shown();
    update({ importing: null, proposal: changes });
    const keep = await new Promise<boolean>((resolve) => {
      decide = resolve;
    });
    update({ proposal: null, importing: keep ? importing : null });
    return keep;
  };

  const take = async (reply: ImportReply, asked: number): Promise<LastImport> => {
    if (reply.type === 'cancelled') return { state: 'cancelled' };
    if (reply.type === 'failed') return { state: 'failed', message: reply.message };
    if (reply.type === 'absent') return { state: 'absent', files: reply.absent.map(({ name }) => name) };
    if (reply.type === 'nothing-accepted') {
      update({ waiting: reply.waiting });
      return { state: 'nothing-accepted', reports: reply.refused, waiting: reply.waiting.length };
    }
    const { refused, waiting, changes } = reply;
    if (!(await isAccepted(changes))) {
      importer.settle(false);
      return { state: 'declined' };
    }
    try {
      // Whoever counts reads the columns: the page would stand still while it did.
      const snapshot = unreadSnapshot(reply.snapshot, 'import');
      await load(rowsOf(snapshot));
      importer.settle(true);
      const counted = asked - refused.length - Math.max(0, waiting.length - shown().waiting.length);
      const { reports } = snapshot.facts;
      update(loaded(rowsOf(snapshot), snapshot.facts, reply.undoable, { waiting }));
      await shelving.keep(snapshot, reply.library);
      const own = [...(counted > 0 ? reports.slice(-counted) : []), ...refused];
      return { state: 'done', reports: own, waiting: waiting.length, changes };
    } catch (error) {
      importer.settle(false);
      return { state: 'failed', message: messageOf(error) };
    }
  };

  return { take, decide: (keep) => decide(keep) };
}

export function rowsOf({ tables, bytes, facts: { extent } }: Unread): Rows {
  return { tables, bytes, extent };
}

/** What is shown once a dataset is loaded. */
export function loaded(
  { tables }: Pick<Rows, 'tables'>,
  facts: Unread['facts'],
  undoable: number,
  also: Partial<Shown>,
  absent: readonly string[] = [],
): Partial<Shown> {
  return {
    tables,
    dataset: {
      state: 'ready',
      ...facts,
      published: false,
      publication: null,
      signature: null,
      tells: null,
      answers: null,
      remote: null,
      undoable,
      absent,
    },
    ...also,
  };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
