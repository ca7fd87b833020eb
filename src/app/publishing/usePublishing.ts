import { useIntl } from 'react-intl';
import { type Day, fromDayNumber } from '../../model/time/day.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { recordedIn } from '../../model/dataset/recorded.ts';
import type { Described } from '../../model/dataset/published.ts';
import type { ReleaseLedger } from '../../model/figure/release.ts';
import { filesOf, refusalWords, wayWords } from '../../share/publish/files.ts';
import type { Exposure } from '../../share/publish/exposure.ts';
import type { Signer } from '../../share/publish/signer.ts';
import type { Publication, Refusal } from '../../share/publish/publication.ts';
import type { exposures, Variant } from '../../share/publish/variants.ts';
import type { WayOut } from '../../share/publish/waysOut.ts';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { useGazetteer, usePlaceNames, useProgramme } from '../setting/places.tsx';
import { releaseLedger } from '../setting/releaseLedger.ts';
import { saveArchive, sourcesOf } from './archive.ts';
import { askPublishing } from './askPublishing.ts';

export type { Exposure, Variant };
export type Measures = ReturnType<typeof exposures>;

/** What a preparation comes to: sentences that say why not, or a release to look at and save. */
export type Prepared =
  | {
      readonly state: 'refused';
      readonly lines: readonly string[];
      /** What can be published instead, in words, and how to ask for it; `null` for what can only be waited for. */
      readonly ways: readonly { readonly label: string; readonly within: Within | null }[];
    }
  | {
      readonly state: 'ready';
      readonly manifest: Described;
      readonly exposure: Exposure | null;
      readonly shown: number;
      readonly withheld: number;
      readonly before: readonly Released<Measured>[];
      readonly after: readonly Released<Measured>[];
      /** Hands the archive over, and remembers the release. */
      readonly save: (signer: Signer | null) => Promise<void>;
    };

/** What is published instead of everything. */
export interface Within {
  readonly until?: Day;
  readonly without?: readonly BreakdownId[];
}

interface Asked extends Within {
  readonly profile: 'press' | 'open';
  readonly licence: string;
  readonly variant: Variant;
}

/** Prepares releases of what is loaded; what was released is remembered in this browser, and in the ledger of each archive. */
export function usePublishing(): {
  readonly ledger: ReleaseLedger | null;
  readonly prepare: (asked: Asked) => Promise<Prepared>;
  /** Who can be singled out in each variant of the dataset of rows. */
  readonly measure: () => Promise<Measures>;
} {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const area = useGazetteer()?.region.name ?? '';
  const programme = useProgramme();
  const ledger = releaseLedger.use();
  const { dataset, tables: loaded } = useDataset();

  const publish = async ({ profile, licence, variant, until, without }: Asked): Promise<Publication> => {
    if (dataset.state !== 'ready') return { state: 'few-people' };
    const given = {
      programme,
      extent: dataset.extent ?? programme.reportingYear,
      recorded: recordedIn(dataset.reports),
      profile,
      licence,
      without: without ?? [],
      version: BILAN_VERSION,
      digest: dataset.digest,
      today: fromDayNumber(Math.floor(Date.now() / 86_400_000)),
      ledger,
      sources: sourcesOf(dataset),
    };
    const answer = await askPublishing({ type: 'prepare', given, tables: loaded(), variant, until: until ?? null });
    if (answer.type !== 'prepared') throw new TypeError(`not a publication: ${answer.type}`);
    return answer.publication;
  };

  const measure = async (): Promise<Measures> => {
    if (dataset.state !== 'ready') return [];
    const extent = dataset.extent ?? programme.reportingYear;
    const answer = await askPublishing({ type: 'measure', programme, extent, tables: loaded() });
    if (answer.type !== 'measured') throw new TypeError(`not measured: ${answer.type}`);
    return answer.exposures;
  };

  return {
    ledger,
    measure,
    prepare: async (asked) => {
      const prepared = await publish(asked);
      if (prepared.state !== 'ready')
        return {
          state: 'refused',
          lines: refusalWords(prepared, { messages, gazetteer }),
          ways: waysOf(prepared).map((way) => ({ label: wayWords(way, messages), within: withinOf(way) })),
        };
      const figures = prepared.tables.flatMap(({ measured: { total, cells } }) => [
        total,
        ...cells.map(({ figure }) => figure),
      ]);
      const { manifest, exposure, before, after } = prepared;
      return {
        state: 'ready',
        manifest,
        exposure,
        before,
        after,
        shown: figures.filter(({ state }) => state === 'shown').length,
        withheld: figures.filter(({ state }) => state === 'withheld').length,
        save: async (signer) => {
          const isFictitious = dataset.state === 'ready' && dataset.demo;
          const about = { region: area, isFictitious, now: new Date(), signer };
          const files = await filesOf(prepared, { messages, gazetteer, ...about });
          await saveArchive(files, asked.profile);
          releaseLedger.write(prepared.ledger);
        },
      };
    },
  };
}

function waysOf(refusal: Refusal): readonly WayOut[] {
  return refusal.state === 'conflicts' ? (refusal.ways ?? []) : [];
}

function withinOf(way: WayOut): Within | null {
  if (way.kind === 'until') return { until: way.day };
  return way.kind === 'without' ? { without: way.breakdowns } : null;
}
