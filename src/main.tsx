import { createRoot } from 'react-dom/client';
import programmeFile from '../data/programme.json';
import { readLanguage } from './app/address/view.ts';
import { judging } from './app/setting/judging.ts';
import { App } from './app/shell/App.tsx';
import { fetchDemonstration } from './dataset/demonstration.ts';
import { openImport } from './dataset/worker/importClient.ts';
import { browserShelf } from './dataset/shelf/browserShelf.ts';
import { isShelfHinted } from './dataset/shelf/shelfHint.ts';
import { browserMemory, rememberedChoice } from './dataset/rememberedAnswers.ts';
import { createStore } from './dataset/store.ts';
import { identitySecret } from './dataset/identitySecret.ts';
import { trustOwnScripts } from './dataset/worker/trusted.ts';
import { confirming } from './engine/confirmation.ts';
import { openJudge } from './engine/duckdb/judge.ts';
import type { Remote } from './engine/remote/remote.ts';
import { openScan } from './engine/scan/scanClient.ts';
import { onceAtRest } from './engine/whenIdle.ts';
import { countingAhead } from './engine/countingAhead.ts';
import { inOneCall } from './metrics/ask/inOneCall.ts';
import { openingQuestions } from './metrics/ask/requests/opening.ts';
import { fromDayNumber } from './model/time/day.ts';
import { loadMessages } from './i18n/loadMessages.ts';
import { readView } from './model/address/address.ts';
import { readProgramme } from './model/place/programme.ts';
import { pages } from './pages/routes.ts';
import { followScheme } from './ui/theme/scheme.ts';

const places = import.meta.glob<string>('../data/geo/*.json', { query: '?url', import: 'default', eager: true });

function urlOf(name: string): string {
  const url = places[`../data/geo/${name}.json`];
  if (url === undefined) throw new TypeError(`no data/geo/${name}.json`);
  return new URL(url, document.baseURI).href;
}

const references = import.meta.glob<string>('../data/reference/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

trustOwnScripts(window);
followScheme();
const programme = readProgramme(programmeFile);
const gazetteerUrl = urlOf(programme.region);
const outlineUrl = urlOf(`${programme.region}.outline`);
const reference = references[`../data/reference/${programme.region}.json`];
const referenceUrl = reference === undefined ? null : new URL(reference, document.baseURI).href;
const today = fromDayNumber(Math.floor(Date.now() / 86_400_000));
const scan = openScan(programme);
const confirmed = confirming(scan, onceAtRest());
confirmed.judgeAlone(judging.isWanted());
const counter = countingAhead(inOneCall(confirmed), confirmed.given);
const judgeOf = openJudge(programme);
const importer = openImport({ gazetteerUrl, today, secret: identitySecret() });
const foresee = (parts: ReturnType<typeof openingQuestions>): void => {
  let counting: ReturnType<typeof scan.count> = Promise.resolve([]);
  for (const questions of parts) {
    counting = counting.then(async () => scan.count(questions));
    counter.foresee(questions, counting);
  }
};
let isFirst = true;
const store = createStore({
  importer,
  load: async ({ bytes, tables, extent }) => {
    const rows = bytes ?? tables();
    const loading = scan.load(rows);
    counter.forget();
    // Counted while the page is still being drawn. Later, whoever looks at other rows meanwhile must not be given these.
    if (isFirst) foresee(openingQuestions(location.hash, programme, extent));
    isFirst = false;
    await loading;
    confirmed.restart(rows.length === 0 ? null : judgeOf(tables));
  },
  memory: browserMemory,
  shelf: browserShelf(),
  expectsShelf: isShelfHinted,
  filesChoice: rememberedChoice,
  fetchDemonstration,
  fetchPublished: async () => (await import('./dataset/fetchPublished.ts')).fetchPublished(programme),
});
if (programme.remote === null)
  void (programme.published ? store.loadPublished() : store.start(programme.demo ? 'demo' : 'empty'));

const language = readLanguage(readView(location.hash.replace(/^[^?]*\??/, '')).view, navigator.languages);
const root = document.getElementById('root');
if (root === null) throw new TypeError('the page has no #root');
const spoken = {
  language,
  messages: await loadMessages(language).catch(unread),
};
const draw = (remote: Remote | null): void =>
  createRoot(root).render(
    <App
      setting={{ programme, gazetteerUrl, outlineUrl, referenceUrl }}
      store={store}
      counter={counter}
      confirmed={confirmed}
      remote={remote}
      pages={pages}
      spoken={spoken}
    />,
  );
if (programme.remote === null) draw(null);
else void drawElsewhere(programme.remote).catch(unread);

/** Fetched where it is used only. It is not waited for above: what it shares with this file is there once this file has run. */
async function drawElsewhere(address: string): Promise<void> {
  const { datasetOf, openElsewhere } = await import('./app/dataset/elsewhere.ts');
  const remote = openElsewhere(address, programme);
  void store.loadRemote(async () => datasetOf(remote));
  draw(remote);
}

/** Without its words or its dataset nothing can be drawn: what stands in the page itself is shown. */
function unread(error: unknown): never {
  document.getElementById('unread')?.removeAttribute('hidden');
  throw error;
}
