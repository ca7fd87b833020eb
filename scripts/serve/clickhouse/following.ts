import { everLoaded } from '../../../src/engine/clickhouse/loaded.ts';
import type { Server } from '../../../src/engine/clickhouse/server.ts';
import type { Programme } from '../../../src/model/place/programme.ts';
import type { Answer } from '../listen.ts';
import { servedOf } from '../served.ts';
import { type Served, service } from '../service.ts';
import { openLoaded } from './openLoaded.ts';

/** Milliseconds after which to look whether another dataset was loaded. */
const EVERY = 60_000;

export interface Followed {
  readonly answer: Answer;
  readonly name: string;
  /** Looks now whether another dataset was loaded, and answers of that one from then on. */
  readonly look: () => Promise<void>;
  readonly stop: () => void;
}

/** Answers of the dataset that a ClickHouse was last loaded with, and of the next one once it is whole. */
export async function following(
  server: Server,
  database: string,
  programme: Programme,
  rules: Pick<Served, 'profile' | 'roleOf' | 'limits'>,
  failed: (error: unknown) => void,
): Promise<Followed> {
  const open = async (): Promise<{ readonly number: number; readonly digest: string; readonly answer: Answer }> => {
    const { number, ...dataset } = await openLoaded(server, database, programme);
    return { number, digest: dataset.digest, answer: service(await servedOf(dataset, 'clickhouse', rules), failed) };
  };
  let current = await open();
  const look = async (): Promise<void> => {
    const [last] = await everLoaded(server, database);
    if (last !== undefined && last.number !== current.number) current = await open();
  };
  // What fails meanwhile is what was answered before: of a server that is away every question says so.
  const timer = setInterval(() => void look().catch(failed), EVERY).unref();
  return {
    answer: async (asking) => current.answer(asking),
    name: `${rules.profile}, dataset ${current.digest} in ClickHouse`,
    look,
    stop: () => clearInterval(timer),
  };
}
