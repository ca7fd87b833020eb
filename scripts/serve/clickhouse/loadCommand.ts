import { load } from '../../../src/engine/clickhouse/load.ts';
import { readTables, tableOptions } from '../../commands/readTables.ts';
import { readArgs, UsageError } from '../../commands/usage.ts';
import { clickhouseOptions, withClickhouse } from './address.ts';

/**
 * `bilan load FILE… | --dataset DIR --clickhouse URL [--database NAME] [--user NAME] [--password-file FILE] [--take-over]`: the canonical tables in a ClickHouse, to
 * be served from there. What is asked meanwhile is the dataset before; rows of files that are there already are not sent again. 1 when a file is refused.
 */
export async function loadCommand(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...tableOptions, ...clickhouseOptions, 'take-over': { type: 'boolean', default: false } },
  });
  const { clickhouse: url } = values;
  if (url === undefined) throw new UsageError('say where to load with --clickhouse URL');
  return withClickhouse(url, values, async (server) => {
    const { tables, refused, programme, extent, recorded, digest, sources, grain } = await readTables(files, values);
    if (refused !== 'none') return 1;
    const facts = { programme: programme.name, digest, extent, recorded: [...recorded], sources: [...sources], grain };
    const done = await load(server, values.database, { tables, facts }, values['take-over']);
    console.error(`${done.database}: ${done.sent} rows sent, ${done.kept} were there; dataset ${digest}`);
    return 0;
  });
}
