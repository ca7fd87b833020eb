import { labelOf } from '../i18n/labels.ts';
import { loadAside } from '../i18n/loadMessages.ts';
import { slidesOf } from '../share/slides.ts';
import { tableOf } from '../share/table.ts';
import { workbookOf } from '../share/tableXlsx.ts';
import type { Around } from './deck/charts.ts';
import { type SlideName, usual } from './deck/names.ts';
import { type Ground, slidesNamed } from './deck/slides.ts';
import { definitionsOfReview } from './definitions.ts';
import type { Review } from './review.ts';
import { figuresOf, withBefore } from './reviewColumns.ts';

/** One table for each breakdown: its indicators side by side. */
function tablesOf(
  { measured, before }: Pick<Review, 'measured' | 'before'>,
  { provenance, gazetteer, messages }: Around,
) {
  const breakdowns = [...new Set(measured.flatMap(({ by }) => by ?? []))];
  return breakdowns.map((by) => {
    const columns = measured.filter((each) => each.by === by);
    const [only] = columns;
    const title = messages.formatMessage(
      { id: columns.length === 1 ? 'away.table' : 'away.tables' },
      {
        what: only === undefined ? '' : messages.formatMessage({ id: `indicator.${only.indicator}` }),
        by: messages.formatMessage({ id: `breakdown.${by}` }),
      },
    );
    const label = (key: string): string => labelOf(by, key, { messages, gazetteer });
    const table = tableOf({ title, measured: columns, label }, provenance, messages);
    return before === undefined ? table : withBefore(table, columns, before, messages);
  });
}

export async function workbook(props: Review, around: Around): Promise<Blob> {
  const { provenance, messages } = around;
  const tables = tablesOf(props, around);
  const figures = figuresOf(props, messages);
  return workbookOf(
    { title: props.title, figures, tables, definitions: definitionsOfReview(props, messages), provenance },
    messages,
  );
}

/** The slides of these names, or the eight of every review, as a file. */
export async function slides(
  review: Review,
  { provenance, gazetteer, messages }: Around,
  ground: Ground,
  names: readonly SlideName[] = usual,
): Promise<Blob> {
  const words = await loadAside('deck', messages.locale.startsWith('en') ? 'en' : 'fr');
  const around = { provenance, gazetteer, messages: words };
  return slidesOf({ title: review.title, provenance, slides: slidesNamed(names, review, around, ground) }, words);
}
