import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answerAfar, type AskedAfar } from '../../src/answers/afar/question.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import { sortFacts } from '../../src/model/dataset/sortFacts.ts';
import { writeAnswer } from '../../src/model/dataset/written.ts';
import { readTables, type TablesRead } from '../commands/readTables.ts';
import { readArgs, readCount } from '../commands/usage.ts';
import { dice } from '../demo/dice.ts';
import { p95 } from './cost.ts';
import { median } from './median.ts';
import { memoryOf } from './peakMemory.ts';
import { record } from './record.ts';
import { oddBody, questionsOf } from './serve/asked.ts';

const bench = {
  name: 'serve',
  command: 'bilan bench serve [--readers N] [--seconds N] [--bodies N] --save',
  asked:
    'the demonstration served by a process of its own (native DuckDB); readers that ask one question after the other, drawn among those of a public page, each answer compared with that of the scan; then bodies that are no question, drawn, each to be refused',
  unit: 'milliseconds on the clock of whoever asked, from the question to the whole answer; memory in MB, as the process holds it',
};

/** `bilan bench serve [--readers N] [--seconds N] [--bodies N] [--save]`: how a service holds up. 1 when an answer was wrong, or a body was not refused. */
export async function benchServeCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: {
      readers: { type: 'string' },
      seconds: { type: 'string' },
      bodies: { type: 'string' },
      save: { type: 'boolean', default: false },
    },
  });
  const readers = readCount('readers', values.readers, 200);
  const seconds = readCount('seconds', values.seconds, 60);
  const bodies = readCount('bodies', values.bodies, 10_000);
  const files = (await readdir('public/demo'))
    .filter((name) => /\.[ct]sv$/.test(name))
    .map((name) => join('public/demo', name));
  const read = await readTables(files, {});
  const questions = questionsIn(read);
  const served = await serve(files);
  try {
    const asked = await ask(served.url, questions, readers, seconds);
    const wrong = await countWrong(read, questions, asked.answers);
    const before = await memoryOf(served.id, 'VmRSS');
    const { refused, others } = await sendOdd(served.url, questions, bodies);
    const after = await memoryOf(served.id, 'VmRSS');
    const { times, busy, failed } = asked;
    const rows = read.tables.find(({ name }) => name === 'registration')?.rows ?? 0;
    const result = {
      rows,
      readers,
      seconds,
      questions: questions.length,
      answered: times.length,
      wrong,
      busy,
      failed,
      p50: median(times),
      p95: p95(times),
      bodies,
      refused,
      memoryBeforeBodies: before,
      memoryAfterBodies: after,
    };
    if (values.save) await record(bench, result);
    console.log(JSON.stringify(result, null, 1));
    return wrong + failed + others === 0 ? 0 : 1;
  } finally {
    served.stop();
  }
}

function questionsIn({ programme, extent, tables }: TablesRead): readonly AskedAfar[] {
  if (extent === null) throw new RangeError('the demonstration has no day');
  const session = tables.find(({ name }) => name === 'session');
  const labels = (column: string): readonly string[] => {
    const found = session?.columns[column];
    return found?.type === 'category'
      ? [...new Set(found.values)].flatMap((code) => found.labels[code] ?? []).slice(0, 12)
      : [];
  };
  return questionsOf(programme, extent, labels('city'), labels('theme'));
}

async function serve(
  files: readonly string[],
): Promise<{ readonly url: string; readonly id: number; readonly stop: () => void }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/bilan.ts', 'serve', ...files, '--port', '0', '--per-minute', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said = (said + String(part)).slice(-2000);
      const [found] = /http:\/\/[\d.:]+(?=: )/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  return { url, id: child.pid ?? 0, stop: () => child.kill() };
}

const post = async (url: string, body: string): Promise<Response> =>
  fetch(`${url}/ask`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

interface Asked {
  readonly times: readonly number[];
  readonly busy: number;
  readonly failed: number;
  /** Each text that a question was answered with. */
  readonly answers: ReadonlyMap<AskedAfar, ReadonlySet<string>>;
}

async function ask(url: string, questions: readonly AskedAfar[], readers: number, seconds: number): Promise<Asked> {
  const times: number[] = [];
  const answers = new Map<AskedAfar, Set<string>>();
  let [busy, failed] = [0, 0];
  const end = performance.now() + seconds * 1000;
  const reader = async (index: number): Promise<void> => {
    const { pick } = dice(index, 'reader');
    while (performance.now() < end) {
      const question = pick(questions);
      const started = performance.now();
      const response = await post(url, JSON.stringify(question));
      const text = await response.text();
      if (response.status === 200) {
        times.push(performance.now() - started);
        answers.set(question, (answers.get(question) ?? new Set()).add(text));
      } else {
        if (response.status === 429 || response.status === 503) busy += 1;
        else failed += 1;
        await new Promise((resolve) => {
          setTimeout(resolve, 1000 * Number(response.headers.get('retry-after') ?? 1));
        });
      }
    }
  };
  await Promise.all(Array.from({ length: readers }, async (_, index) => reader(index)));
  return { times, busy, failed, answers };
}

/** Questions that were not always answered as another engine answers them here. */
async function countWrong(
  { tables, programme, extent, recorded, digest }: TablesRead,
  questions: readonly AskedAfar[],
  answers: Asked['answers'],
): Promise<number> {
  const counter = scanCounter(sortFacts(tables), programme);
  const ground = { counter, programme, known: { extent, recorded }, digest, profile: 'press' } as const;
  let wrong = 0;
  for (const question of questions) {
    const expected = writeAnswer({ digest, ...(await answerAfar(question, ground)) });
    if ([...(answers.get(question) ?? [])].some((text) => text !== expected)) wrong += 1;
  }
  return wrong;
}

async function sendOdd(
  url: string,
  questions: readonly AskedAfar[],
  bodies: number,
): Promise<{ readonly refused: Readonly<Record<string, number>>; readonly others: number }> {
  const random = dice(1, 'bodies');
  const refused: Record<string, number> = {};
  let others = 0;
  for (let sent = 0; sent < bodies; sent += 1) {
    const response = await post(url, oddBody(random, random.pick(questions)));
    await response.text();
    refused[response.status] = (refused[response.status] ?? 0) + 1;
    if (response.status < 400 || response.status >= 500) others += 1;
  }
  return { refused, others };
}
