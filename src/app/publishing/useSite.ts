import { useIntl } from 'react-intl';
import { encodeAnswers } from '../../dataset/answersFile.ts';
import { withinData } from '../../metrics/ask/withinData.ts';
import { headlines } from '../../metrics/ask/requests/overview.ts';
import { THRESHOLD } from '../../metrics/define/threshold.ts';
import { measureReleased } from '../../metrics/release/measureReleased.ts';
import { everything, toScope } from '../../model/address/filter.ts';
import { finest } from '../../model/publication/grain.ts';
import { recordedIn } from '../../model/dataset/recorded.ts';
import { sha256 } from '../../model/dataset/sha256.ts';
import type { Described } from '../../model/dataset/published.ts';
import { newLedger } from '../../model/figure/release.ts';
import { fromDayNumber } from '../../model/time/day.ts';
import { filesOf, refusalWords } from '../../share/publish/files.ts';
import type { Signer } from '../../share/publish/signer.ts';
import { type RecordedAnswer, siteOf } from '../../share/publish/site.ts';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { useGazetteer, usePlaceNames, useProgramme } from '../setting/places.tsx';
import { releaseLedger } from '../setting/releaseLedger.ts';
import { saveArchive, sourcesOf } from './archive.ts';

/** What a site comes to: sentences that say why there is none, or what it holds and how to save it. */
export type PreparedSite =
  | { readonly state: 'refused'; readonly lines: readonly string[] }
  | {
      readonly state: 'ready';
      readonly views: readonly string[];
      readonly leftOut: readonly string[];
      /** Bytes of its answers, as they are written. */
      readonly size: number;
      readonly save: (signer: Signer | null) => Promise<void>;
    };

interface Asked {
  readonly profile: 'press' | 'open';
  readonly licence: string;
  /** In the order in which they are kept. */
  readonly views: readonly string[];
  readonly recorded: readonly RecordedAnswer[];
}

/** Makes a site of answers that pages asked for. */
export function useSite(): (asked: Asked) => Promise<PreparedSite> {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const region = useGazetteer()?.region.name ?? '';
  const programme = useProgramme();
  const known = releaseLedger.use();
  const { dataset, counter } = useDataset();
  return async ({ profile, licence, views, recorded }) => {
    if (dataset.state !== 'ready')
      return { state: 'refused', lines: refusalWords({ state: 'few-people' }, { messages, gazetteer }) };
    const ledger = known ?? newLedger(programme.name);
    if (ledger.programme !== programme.name)
      return {
        state: 'refused',
        lines: refusalWords({ state: 'other-programme', programme: ledger.programme }, { messages, gazetteer }),
      };
    const on = fromDayNumber(Math.floor(Date.now() / 86_400_000));
    const site = siteOf(recorded, views, { on, profile, digest: dataset.digest, ledger });
    if (site.published.views.length === 0) {
      const [first] = site.leftOut;
      return {
        state: 'refused',
        lines: refusalWords(
          first === undefined ? { state: 'all-withheld' } : { state: 'conflicts', conflicts: first.conflicts },
          { messages, gazetteer },
        ),
      };
    }
    const extent = dataset.extent ?? programme.reportingYear;
    const kept = { extent: dataset.extent, recorded: recordedIn(dataset.reports) };
    const told = await measureReleased(
      counter,
      headlines.map((indicator) => ({ indicator, by: null })),
      toScope({ ...everything, ...extent }, extent),
      { programme, profile, shape: (each) => withinData(each, kept) },
    );
    const valueOf = (indicator: string): number | null => {
      const total = told.find((each) => each.indicator === indicator)?.total;
      return total?.state === 'shown' ? total.value : null;
    };
    const people = valueOf('people');
    if (people === null || people === 0)
      return { state: 'refused', lines: refusalWords({ state: 'all-withheld' }, { messages, gazetteer }) };
    const answers = encodeAnswers(site.published);
    const manifest: Described = {
      form: 2,
      programme: programme.name,
      profile,
      k: THRESHOLD,
      version: BILAN_VERSION,
      sha256: null,
      answers: await sha256(new TextEncoder().encode(answers)),
      extent: dataset.extent,
      sources: sourcesOf(dataset),
      people,
      recorded: [...kept.recorded],
      losses: { home: 0, occupation: 0, age: 0, gender: 0 },
      figures: told.map(({ indicator }) => ({ indicator, before: valueOf(indicator), after: valueOf(indicator) })),
      licence,
      grain: finest,
    };
    const next = { ...ledger, releases: [...ledger.releases, site.release] };
    return {
      state: 'ready',
      views: site.published.views,
      leftOut: site.leftOut.map(({ view }) => view),
      size: answers.length,
      save: async (signer) => {
        const { tables } = site;
        const files = await filesOf(
          { manifest, dataset: null, answers, tables, ledger: next },
          { messages, gazetteer, region, isFictitious: dataset.demo, now: new Date(), signer },
        );
        await saveArchive(files, 'site');
        releaseLedger.write(next);
      },
    };
  };
}
