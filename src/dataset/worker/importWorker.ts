import { encodeTable } from '../../engine/duckdb/encodeTable.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import { assemble } from '../../import/tables/assemble.ts';
import { changesBetween } from '../../import/resolve/changes.ts';
import { findPeople } from '../../import/resolve/erase.ts';
import { pseudonymsUnder } from '../../import/resolve/pseudonym.ts';
import { reviewOf } from '../../import/resolve/review.ts';
import { previewOf, suggestionOf } from '../../import/tables/preview.ts';
import { type Answers, answersKey } from '../../model/dataset/answers.ts';
import type { Changes, Report, Waiting } from '../../model/dataset/report.ts';
import { pseudonymise } from '../../share/publish/pseudonymise.ts';
import { createDecided } from '../library/decided.ts';
import { digestOf } from '../digest.ts';
import { fetchGazetteer } from './fetchGazetteer.ts';
import type { FromWorker, GivenFile, ToWorker } from './messages.ts';
import { progressOf } from './progressOf.ts';
import { openReaders, type Readers } from './readers.ts';
import { trustOwnScripts } from './trusted.ts';
import { counts, empty, extractOf, type Source, type State, waits } from '../library/sources.ts';

interface Started {
  readonly gazetteer: Promise<Gazetteer>;
  readonly readers: Readers;
}

/** Pairs of people shown at most. */
const SHOWN = 200;
/** Imports that can be undone. */
const UNDONE = 5;

/** What was read of each file stays here, in memory: the page only ever sees tables without identity. */
let state: State = empty;
let proposed: State = empty;
let past: readonly State[] = [];
const decided = createDecided();
let running: AbortController | null = null;
let started: Started | null = null;

trustOwnScripts(self);
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') {
    const gazetteer = fetchGazetteer(data.setting.gazetteerUrl);
    gazetteer.catch(() => undefined); // told when files are imported
    started = { gazetteer, readers: openReaders(data.setting) };
    decided.nameBy(pseudonymsUnder(data.setting.secret));
  } else if (data.type === 'cancel') {
    running?.abort();
  } else if (data.type === 'forget') {
    [state, proposed, past] = [empty, empty, []];
  } else if (data.type === 'settle') {
    settle(data.keep);
  } else if (data.type === 'undo') {
    void answering(data.run, async (places) =>
      propose(data.run, past.at(-1) ?? empty, places, { refused: [], changes: null }),
    );
  } else if (data.type === 'review') {
    const review = reviewOf(decided.remaining(state), decided.ledger());
    // Nobody looks at thousands of pairs at once: the likeliest come first.
    answer({ run: data.run, type: 'reviewed', review: { ...review, matches: review.matches.slice(0, SHOWN) } });
  } else if (data.type === 'find') {
    answer({ run: data.run, type: 'found', people: findPeople(decided.remaining(state), decided.ledger(), data.text) });
  } else if (data.type === 'pseudonymise') {
    void answering(data.run, async (places) => {
      const extracts = state.counted.map(extractOf);
      const { tables } = assemble(extracts, { gazetteer: places, ledger: decided.ledgerFor(state) });
      const { k, bounds } = data.setting;
      answer({ run: data.run, type: 'pseudonymised', ...pseudonymise(tables, { k, bounds, random: drawAtRandom }) });
    });
  } else {
    void answering(data.run, async (places, signal) => importFiles(data, places, signal));
  }
});

/** 32 random bits a time: the identifiers must not be found again. */
function drawAtRandom(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return bits / 2 ** 32;
}

function settle(keep: boolean): void {
  if (!keep) return;
  if (proposed === past.at(-1)) past = past.slice(0, -1);
  else if (!isFirst()) past = [...past, state].slice(-UNDONE);
  state = proposed;
}

/** Every run ends with one answer, whatever happens. */
async function answering(run: number, work: (places: Gazetteer, signal: AbortSignal) => Promise<void>): Promise<void> {
  const { signal } = (running = new AbortController());
  try {
    if (started === null) throw new Error('the import was not started');
    await work(await started.gazetteer, signal);
  } catch (error) {
    answer(signal.aborted ? { run, type: 'cancelled' } : { run, type: 'failed', message: String(error) });
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
  const isStale = ({ file, extract, told }: Source): boolean =>
    told !== answersKey(answers, file.name, extract.understood.table);
  const given = new Set(files.map(({ name }) => name));
  const before = { ...state, waiting: state.waiting.filter(({ file }) => !given.has(file.name)) };
  const [stale, answered] = [before.counted.filter(isStale), before.waiting.filter(isStale)];
  const sources = [...stale, ...answered].map(({ file }) => file);
  const read = await readAll(run, [...sources, ...files], answers, signal);
  const reread = read.slice(0, stale.length).filter(counts);
  const added = read.slice(stale.length).filter(counts);
  const waiting = [...before.waiting.filter((source) => !isStale(source)), ...read.filter(waits)];
  const refused = read
    .filter(({ extract }) => extract.understood.refusal !== null)
    .flatMap(({ extract }) => assemble([extract], { gazetteer: places }).reports);
  if (added.length + stale.length === 0 && !isDecided) {
    state = { ...state, waiting };
    answer({ run, type: 'nothing-accepted', refused, waiting: describe(waiting, places) });
    return;
  }
  const replaces = demo || (state.demo && added.length > 0);
  const kept = replaces ? [] : [...before.counted.filter((source) => !isStale(source)), ...reread];
  const changes =
    kept.length === 0 || added.length === 0 || stale.length > 0
      ? null
      : changesBetween(kept.map(extractOf), added.map(extractOf), decided.ledger());
  const isDemo = demo || (state.demo && !replaces);
  propose(run, { demo: isDemo, counted: [...kept, ...added], waiting }, places, { refused, changes });
}

async function readAll(
  run: number,
  files: readonly GivenFile[],
  answers: Answers,
  signal: AbortSignal,
): Promise<readonly Source[]> {
  if (started === null) return [];
  const extracts = await started.readers.read(
    files,
    answers,
    progressOf(files, (progress) => answer({ run, type: 'progress', progress })),
    signal,
  );
  return extracts.flatMap((extract, index) => {
    const file = files[index];
    return file === undefined
      ? []
      : [{ file, extract, told: answersKey(answers, file.name, extract.understood.table) }];
  });
}

interface Told {
  readonly refused: readonly Report[];
  readonly changes: Changes | null;
}

function propose(run: number, next: State, places: Gazetteer, { refused, changes }: Told): void {
  proposed = next;
  const extracts = next.counted.map(extractOf);
  const { tables, extent, reports, oddities } = assemble(extracts, {
    gazetteer: places,
    ledger: decided.ledgerFor(next),
  });
  const encoded = tables.map(encodeTable);
  const sources = next.counted.map(({ extract: { sha256 }, told }) => ({ sha256, told }));
  const digest = digestOf(sources, decided.key());
  const undoable = next === past.at(-1) ? past.length - 1 : Math.min(past.length + (isFirst() ? 0 : 1), UNDONE);
  answer(
    {
      run,
      type: 'assembled',
      assembled: {
        tables: encoded,
        extent,
        digest,
        hashes: extracts.map(({ sha256 }) => sha256),
        reports,
        demo: next.demo,
        undoable,
        oddities,
      },
      refused,
      waiting: describe(next.waiting, places),
      changes,
    },
    encoded.map(({ csv }) => csv.buffer),
  );
}

/** True when nothing is loaded that an undo could bring back. */
function isFirst(): boolean {
  return state.counted.length === 0;
}

function describe(waiting: readonly Source[], places: Gazetteer): readonly Waiting[] {
  return waiting.flatMap(({ extract }) =>
    assemble([extract], { gazetteer: places }).reports.map((report) => ({
      report,
      preview: previewOf(extract, places),
      suggestion: suggestionOf(report.file, places),
    })),
  );
}

function answer(message: FromWorker, transfer: ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as ArrayBuffer[] });
}
