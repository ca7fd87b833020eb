// A small ClickHouse server for tests: the HTTP interface, as far as its official client uses it, over the engine in this process. Arguments: the folder that
// chdb is installed in, the folder of the data, the port or 0, and `piped` where it is to end with whoever holds its standard input. Tells its port on standard output.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [chdb, data, port, held] = process.argv.slice(2);
if (held === 'piped') process.stdin.resume().on('end', () => process.exit());
const { Session } = createRequire(join(chdb, 'package.json'))('chdb');

/** What a test may change: settings of the profile, and whether those of a request are heard; the rest of an answer that is lost. */
let profile = {};
let isDeaf = false;
let cutAt = null;

const notSettings = new Set([
  'query',
  'query_id',
  'database',
  'default_format',
  'session_id',
  'user',
  'password',
  'role',
]);
const ofServer = new Set(['wait_end_of_query', 'send_progress_in_http_headers']);

const set = (settings) =>
  Object.entries(settings)
    .map(([name, value]) => `${name} = '${String(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`)
    .join(', ');

/** One session for a statement: rows of one that failed come at the front of the next answer. */
async function run(text, database, settings, params) {
  const session = new Session(data);
  const plain = async (each) => (await session.queryAsync(each, { format: 'JSONCompact' })).text();
  try {
    if (Object.keys(profile).length > 0) await plain(`SET ${set(profile)}`);
    if (database !== 'default') await plain(`USE ${database}`);
    if (!isDeaf && Object.keys(settings).length > 0) await plain(`SET ${set(settings)}`);
    const format = /\sFORMAT (\w+)\s*$/.exec(text)?.[1] ?? 'JSONCompact';
    const stripped = text.replace(/\sFORMAT (\w+)\s*$/, '');
    return Object.keys(params).length === 0
      ? await plain(stripped)
      : (await session.queryBindAsync(stripped, params, { format })).text();
  } finally {
    session.close();
  }
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

let last = Promise.resolve();
const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => void handled(request, response));

async function handled(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const body = await bodyOf(request);
  if (pathname === '/told') {
    ({ profile = {}, isDeaf = false, cutAt = null } = JSON.parse(body));
    response.end();
    return;
  }
  if (pathname === '/ping') {
    response.end('Ok.\n');
    return;
  }
  const all = [...searchParams];
  const settings = Object.fromEntries(
    all.filter(([name]) => !notSettings.has(name) && !ofServer.has(name) && !name.startsWith('param_')),
  );
  const params = Object.fromEntries(
    all.flatMap(([name, value]) => (name.startsWith('param_') ? [[name.slice(6), unescaped(value)]] : [])),
  );
  const text = [searchParams.get('query'), body].filter(Boolean).join('\n');
  const database = searchParams.get('database') ?? request.headers['x-clickhouse-database'] ?? 'default';
  const answer = async () => {
    try {
      const told = await run(text, database, settings, params);
      response.setHeader('content-type', 'application/json; charset=UTF-8');
      if (cutAt === null) response.end(told);
      else {
        response.setHeader('content-length', Buffer.byteLength(told));
        response.write(told.slice(0, cutAt), () => response.destroy());
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      response.writeHead(500, { 'x-clickhouse-exception-code': /Code: (\d+)/.exec(message)?.[1] ?? '1' });
      response.end(message);
    }
  };
  last = last.then(answer);
  await last;
}

/** Values come as in a tab-separated file. */
function unescaped(value) {
  return value.replaceAll(
    /\\(.)/g,
    (_, letter) => ({ t: '\t', n: '\n', r: '\r', 0: '\0', b: '\b', f: '\f' })[letter] ?? letter,
  );
}

server.listen(Number(port), '127.0.0.1', () => console.log(server.address().port));
