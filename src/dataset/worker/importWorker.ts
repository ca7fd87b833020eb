import type { Gazetteer } from '../../geo/gazetteer.ts';
import { changesBetween } from '../../import/resolve/changes.ts';
import { findPeople } from '../../import/resolve/findPeople.ts';
import { pseudonymsUnder } from '../../import/resolve/pseudonym.ts';
import { reviewOf } from '../../import/resolve/review.ts';
import { assemble } from '../../import/tables/assemble.ts';
import { type Answers, noAnswers } from '../../model/dataset/answers.ts';
import { createDecided } from '../library/decided.ts';
import { before, emptyLibrary, type Event, type Library, known, reduce } from '../library/library.ts';
import { merge, planOf } from '../library/merge.ts';
import { completed, counts, extractOf, type Source, sourceOf, type State, type GivenFile } from '../library/sources.ts';
import { waitingOf } from '../library/waitingOf.ts';
import { keptGazetteer } from './fetchGazetteer.ts';
import { live } from '../watch/life.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { proposalOf, type Proposed } from './proposalOf.ts';
import { progressOf } from './progressOf.ts';
import { openReaders, type Readers } from './readers.ts';
import { trustOwnScripts } from './trusted.ts';

interface Started {
  /** Asked again when it could not be had. */
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly readers: Readers;
}

/** Pairs of people shown at most. */
const SHOWN = 200;

/** What was read of each file stays here, in memory: the page only ever sees tables without identity. */
let library: Library = emptyLibrary;
const decided = createDecided();
let told: Answers = noAnswers;
let running: AbortController | null = null;
let started: Started | null = null;

const happen = (event: Event): void => {
  library = reduce(library, event);
};

trustOwnScripts(self);
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'start':
      start(data);
      break;
    case 'cancel':
      running?.abort();
      break;
    case 'settle':
      happen({ type: 'settled', keep: data.keep });
      break;
    case 'import':
      void replying(data.run, async (places, signal) => importFiles(data, places, signal));
      break;
    case 'undo':
      void replying(data.run, async (places, signal) => {
        const next = await complete(before(library), data.run, signal);
        happen({ type: 'restored', library: { ...library, past: [...library.past.slice(0, -1), next] } });
        propose(data.run, next, places, { refused: [], changes: null });
      });
      break;
    case 'review':
      void replying(data.run, async (_, signal) => {
        await completeWhole(data.run, signal);
        const review = reviewOf(decided.identity(library.state));
        // Nobody looks at thousands of pairs at once: the likeliest come first.
        reply({
          run: data.run,
          type: 'reviewed',
          review: { ...review, matches: review.matches.slice(0, SHOWN) },
        });
      });
      break;
    case 'find':
      void replying(data.run, async (_, signal) => {
        await completeWhole(data.run, signal);
        const people = findPeople(decided.identity(library.state), data.text);
        reply({ run: data.run, type: 'found', people });
      });
  }
});

function start({ setting, life, library: given, answers, loose }: ToWorker & { readonly type: 'start' }): void {
  started = { gazetteer: keptGazetteer(setting.gazetteerUrl), readers: openReaders(setting) };
  decided.nameBy(pseudonymsUnder(setting.secret));
  decided.take(answers, loose);
  told = answers;
  happen({ type: 'restored', library: given });
  void live(life).then(() => reply({ run: null, type: 'alive' }));
}

/** Every run ends with one reply, whatever happens. */
async function replying(run: number, work: (places: Gazetteer, signal: AbortSignal) => Promise<void>): Promise<void> {
  const { signal } = (running = new AbortController());
  try {
    if (started === null) throw new Error('the import was not started');
    await work(await started.gazetteer(), signal);
  } catch (error) {
    reply(signal.aborted ? { run, type: 'cancelled' } : { run, type: 'failed', message: String(error) });
  } finally {
    running = null;
  }
}

/** Reads new files, and again those that an answer is about. */
async function importFiles(
  { run, files, demo, answers, loose }: ToWorker & { readonly type: 'import' },
  places: Gazetteer,
  signal: AbortSignal,
): Promise<void> {
  const isDecided = decided.take(answers, loose);
  told = answers;
  // The demonstration is replaced by what is given: nobody waits for it to be read.
  if (!library.state.demo || files.length === 0) await completeAll(run, signal);
  const plan = planOf(library.state, files, answers);
  const read = await readAll(run, plan.files, signal);
  if (isDecided && !demo && !read.some(counts)) await completeAll(run, signal);
  const refused = read
    .filter(({ extract }) => extract.understood.refusal !== null)
    .flatMap(({ extract }) => assemble([extract], { gazetteer: places }).reports);
  const merged = merge(library.state, plan, read, { demo, isDecided });
  if (merged.type === 'proposal') {
    const { kept, added, isAgain, next } = merged;
    const changes =
      kept.length === 0 || added.length === 0 || isAgain
        ? null
        : changesBetween(kept.map(extractOf), added.map(extractOf), decided.identity(next));
    propose(run, next, places, { refused, changes });
    return;
  }
  happen({ type: 'set-aside', state: merged.state });
  if (merged.type === 'absent') reply({ run, type: 'absent', absent: merged.absent, library: known(library) });
  else {
    const waiting = waitingOf(merged.state.waiting, places);
    reply({ run, type: 'nothing-accepted', refused, waiting, library: known(library) });
  }
}

/** Reads what is part of the dataset and was not read here. */
async function completeAll(run: number, signal: AbortSignal): Promise<void> {
  happen({ type: 'set-aside', state: await complete(library.state, run, signal) });
}

/** The same, for what cannot be told without every file. */
async function completeWhole(run: number, signal: AbortSignal): Promise<void> {
  await completeAll(run, signal);
  const { absent } = library.state;
  if (absent.length > 0) throw new Error(`files to be given again: ${absent.map(({ name }) => name).join(', ')}`);
}

async function complete(state: State, run: number, signal: AbortSignal): Promise<State> {
  const files = state.absent.flatMap(({ file }) => file ?? []);
  return files.length === 0 ? state : completed(state, await readAll(run, files, signal));
}

async function readAll(run: number, files: readonly GivenFile[], signal: AbortSignal): Promise<readonly Source[]> {
  if (started === null) return [];
  const answers = told;
  const extracts = await started.readers.read(
    files,
    answers,
    progressOf(files, (progress) => reply({ run, type: 'progress', progress })),
    signal,
  );
  return extracts.flatMap((extract, index) => {
    const file = files[index];
    return file === undefined ? [] : [sourceOf(file, extract, answers)];
  });
}

function propose(run: number, next: State, places: Gazetteer, told: Proposed): void {
  happen({ type: 'proposed', next });
  // Each takes seconds on a million rows, and says nothing meanwhile.
  reply({ run, type: 'working' });
  decided.identity(next);
  reply({ run, type: 'working' });
  const proposal = proposalOf(library, next, decided, places, told);
  reply({ run, ...proposal }, [proposal.snapshot.buffer]);
}

function reply(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}
