import type { IntlShape } from 'react-intl';
import { formatCount, formatDay, formatPeriod } from '../../i18n/format.ts';
import { addDays, type Day } from '../../model/time/day.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { FigurePage, Release, ReleaseLedger } from '../../model/figure/release.ts';
import type { Released } from '../../model/figure/released.ts';
import { figurePageName } from '../../model/publication/figurePageName.ts';
import type { Period } from '../../model/time/period.ts';
import { figurePage } from './figurePage.ts';
import { monthBars } from './monthBars.ts';
import type { ReleasedTable } from './releasedTables.ts';

interface Given {
  readonly tables: readonly ReleasedTable[];
  /** All that was released; what the tables are of is last. */
  readonly ledger: ReleaseLedger;
  readonly programme: string;
  readonly extent: Period | null;
  readonly licence: string;
  readonly region: string;
  readonly isFictitious: boolean;
}

/** The figures of the whole programme that are told: each has a page of its own. */
export function pagesOf(tables: readonly ReleasedTable[]): FigurePage[] {
  return wholes(tables).flatMap(({ indicator, period, total }) =>
    total.state === 'shown' ? [{ indicator, period, value: total.value }] : [],
  );
}

/**
 * A static page, without a script, for each figure of the whole programme that is told or was: what it is worth with its months, date and source, and
 * whether it is as it was first told, replaces another value, or is no longer published, whose value is not said again.
 */
export function figurePages(given: Given, messages: IntlShape): Readonly<Record<string, string>> {
  const { tables, ledger, programme, extent, licence, region, isFictitious } = given;
  const { formatMessage } = messages;
  const releases = ledger.releases.filter(({ pages }) => pages !== undefined);
  const own = new Map(wholes(tables).map((measured) => [figurePageName(measured), measured]));
  const known = new Map(releases.flatMap(({ pages = [] }) => pages.map((page) => [figurePageName(page), page])));
  const today = releases.at(-1)?.on ?? null;
  const source = [
    ...(isFictitious ? [`${formatMessage({ id: 'share.fictitious' })}.`] : []),
    `${formatMessage({ id: 'share.source' }, { programme })}.`,
    `${formatMessage({ id: 'share.as-of' }, { day: extent === null ? 'none' : formatDay(addDays(extent.to, -1), messages) })}.`,
    ...(licence === '' ? [] : [licence]),
  ].join(' ');
  return Object.fromEntries(
    [...known].flatMap(([name, { indicator, period }]) => {
      const about = {
        lang: messages.locale,
        title: [formatMessage({ id: `indicator.${indicator}` }), region].join(' · '),
        period: formatPeriod(period, messages),
        source,
        link: {
          href: `../../#/?from=${period.from}&to=${period.to}`,
          name: formatMessage({ id: 'publish.page.see' }),
        },
      };
      const measured = own.get(name);
      if (measured?.total.state !== 'shown') {
        const day = withdrawnOn(name, releases);
        const said =
          day === null ? '' : formatMessage({ id: 'publish.page.withdrawn' }, { day: formatDay(day, messages) });
        return [[name, figurePage({ ...about, state: 'withdrawn', said, value: null, drawing: '' })]];
      }
      const { unit, total } = measured;
      const value = (of: number): string => formatCount(of, unit, messages);
      const before = replaced(name, total.value, releases);
      const said =
        before === null
          ? formatMessage({ id: 'publish.page.current' }, { day: today === null ? '' : formatDay(today, messages) })
          : formatMessage(
              { id: 'publish.page.replaced' },
              { before: value(before.value), day: formatDay(before.on, messages) },
            );
      const months = tables.find(
        ({ filter, measured: each }) =>
          filter === '' && each.by === 'month' && each.indicator === indicator && figurePageName(each) === name,
      );
      return [
        [
          name,
          figurePage({
            ...about,
            state: before === null ? 'current' : 'replaced',
            said,
            value: value(total.value),
            drawing: months === undefined ? '' : monthBars(months.measured, messages),
          }),
        ],
      ];
    }),
  );
}

function wholes(tables: readonly ReleasedTable[]): readonly Released<Measured>[] {
  return tables.flatMap(({ filter, measured }) => (filter === '' && measured.by === null ? [measured] : []));
}

/** The last other value that a page told; `null` when it never told one. */
function replaced(
  name: string,
  value: number,
  releases: readonly Release[],
): { readonly value: number; readonly on: Day } | null {
  const told = releases.flatMap(({ on, pages = [] }) =>
    pages.filter((page) => figurePageName(page) === name).map((page) => ({ value: page.value, on })),
  );
  return told.findLast((each) => each.value !== value) ?? null;
}

/** The day of the first release that no longer had a page. */
function withdrawnOn(name: string, releases: readonly Release[]): Day | null {
  const last = releases.findLastIndex(({ pages = [] }) => pages.some((page) => figurePageName(page) === name));
  return releases[last + 1]?.on ?? null;
}
