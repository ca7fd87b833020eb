import { strToU8, zipSync } from 'fflate';
import { useIntl } from 'react-intl';
import { duckdbCounter } from '../../engine/duckdb/counter.ts';
import { encodeTable } from '../../engine/duckdb/encodeTable.ts';
import { openBrowserEngine } from '../../engine/duckdb/open/browserEngine.ts';
import { THRESHOLD } from '../../metrics/define/threshold.ts';
import { prepare } from '../../engine/duckdb/prepare.ts';
import { fromDayNumber } from '../../model/time/day.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { countedIn } from '../../model/dataset/counted.ts';
import { encodePublished } from '../../dataset/snapshot/published.ts';
import { recordedIn } from '../../model/dataset/recorded.ts';
import type { PublishedManifest } from '../../model/dataset/published.ts';
import type { ReleaseLedger } from '../../model/figure/release.ts';
import { download } from '../../share/download.ts';
import { filesOf, refusalWords } from '../../share/publish/files.ts';
import { pseudonymise } from '../../share/publish/pseudonymise.ts';
import { type Publication, publication } from '../../share/publish/publication.ts';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { useGazetteer, usePlaceNames, useProgramme } from '../setting/places.tsx';
import { releaseLedger } from '../setting/releaseLedger.ts';

/** What a preparation comes to: sentences that say why not, or a release to look at and save. */
export type Prepared =
  | { readonly state: 'refused'; readonly lines: readonly string[] }
  | {
      readonly state: 'ready';
      readonly manifest: PublishedManifest;
      readonly shown: number;
      readonly withheld: number;
      readonly before: readonly Released<Measured>[];
      readonly after: readonly Released<Measured>[];
      /** Hands the archive over, and remembers the release. */
      readonly save: () => void;
    };

interface Asked {
  readonly profile: 'press' | 'open';
  readonly licence: string;
}

/** Prepares releases of what is loaded; what was released is remembered in this browser, and in the ledger of each archive. */
export function usePublishing(): {
  readonly ledger: ReleaseLedger | null;
  readonly prepare: (asked: Asked) => Promise<Prepared>;
} {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const area = useGazetteer()?.region.name ?? '';
  const programme = useProgramme();
  const ledger = releaseLedger.use();
  const { dataset, counter, tables: loaded } = useDataset();

  const publish = async ({ profile, licence }: Asked): Promise<Publication> => {
    if (dataset.state !== 'ready') return { state: 'few-people' };
    const given = {
      programme,
      extent: dataset.extent ?? programme.reportingYear,
      recorded: recordedIn(dataset.reports),
      profile,
      licence,
      version: BILAN_VERSION,
      digest: dataset.digest,
      today: fromDayNumber(Math.floor(Date.now() / 86_400_000)),
      ledger,
      encode: encodePublished,
      before: counter,
      sources: dataset.reports.map((report, index) => ({
        file: report.file,
        sha256: dataset.hashes[index] ?? '',
        kind: report.kind === 'coaching' || report.kind === 'opportunity' ? report.kind : ('attendance' as const),
        rows: report.rows,
        rejected: { ...report.rejected },
        counted: countedIn(report),
      })),
    };
    const { tables, losses } = pseudonymise(loaded(), {
      k: THRESHOLD,
      bounds: programme.ageBands,
      random: drawAtRandom,
    });
    // Asked in an engine of its own: what is on screen stays what it is.
    const engine = openBrowserEngine();
    try {
      await engine.load(tables.map(encodeTable), prepare);
      return await publication(given, { tables, losses, after: duckdbCounter(engine.query, programme) });
    } finally {
      await engine.close();
    }
  };

  return {
    ledger,
    prepare: async (asked) => {
      const prepared = await publish(asked);
      if (prepared.state !== 'ready')
        return { state: 'refused', lines: refusalWords(prepared, { messages, gazetteer }) };
      const figures = prepared.tables.flatMap(({ measured: { total, cells } }) => [
        total,
        ...cells.map(({ figure }) => figure),
      ]);
      const { manifest, before, after } = prepared;
      return {
        state: 'ready',
        manifest,
        before,
        after,
        shown: figures.filter(({ state }) => state === 'shown').length,
        withheld: figures.filter(({ state }) => state === 'withheld').length,
        save: () => {
          const files = filesOf(prepared, { messages, gazetteer, region: area });
          const zipped = zipSync(
            Object.fromEntries(
              Object.entries(files).map(([name, content]) => [
                name,
                typeof content === 'string' ? strToU8(content) : content,
              ]),
            ),
          );
          releaseLedger.write(prepared.ledger);
          download(
            `bilan-publication-${asked.profile}.zip`,
            new Blob([new Uint8Array(zipped)], { type: 'application/zip' }),
          );
        },
      };
    },
  };
}

/** 32 random bits a time: the identifiers must not be found again. */
function drawAtRandom(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return bits / 2 ** 32;
}
