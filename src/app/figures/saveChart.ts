import font from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { IntlShape } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import { type IndicatorId, isIndicatorId } from '../../model/figure/indicator.ts';
import { samePeriod } from '../../model/time/period.ts';
import { download } from '../../share/download.ts';
import { fileNameOf } from '../../share/fileName.ts';
import { gridOf } from '../../share/grid.ts';
import { gridCsv, gridXlsx } from '../../share/gridFiles.ts';
import { pictureOf, rasterOf } from '../../share/picture.ts';
import { type Provenance, sourceOf } from '../../share/provenance.ts';
import type { TakenChart, Taking } from '../../ui/charts/Taking.ts';
import { definitionsIn } from '../definitions.ts';

/** Pixels of a picture for one on screen: sharp in print. */
const SHARP = 3;

/** A chart as a picture or a table, with its title, scope, source and date. */
export async function saveChart(chart: TakenChart, as: Taking, page: Provenance, messages: IntlShape): Promise<void> {
  const period = chart.period ?? page.period;
  const provenance = samePeriod(period, page.period) ? page : { ...page, period, comparison: null };
  const name = fileNameOf(chart.title, period, as);
  if (as === 'png' || as === 'svg') {
    const svg = pictureOf(chart.drawing, {
      title: chart.title,
      lead: [
        ...(chart.summary === null ? [] : [chart.summary]),
        [provenance.area, formatPeriod(period, messages), ...provenance.filters].join(' · '),
      ],
      notes: [...chart.notes, ...sourceOf(provenance, messages)],
    });
    return as === 'svg' ? download(name, svg, 'image/svg+xml') : download(name, await rasterOf(svg, SHARP, font));
  }
  if (chart.table === null) return undefined;
  const saved = {
    title: chart.title,
    grid: gridOf(chart.table, messages.locale),
    notes: chart.notes,
    definitions: definitionsIn(indicatorsIn(chart.table), messages),
    provenance,
  };
  return as === 'csv'
    ? download(name, gridCsv(saved, messages), 'text/csv')
    : download(name, await gridXlsx(saved, messages));
}

/** The indicators whose figures a table shows. */
function indicatorsIn(table: HTMLTableElement): readonly IndicatorId[] {
  const marked = [...table.querySelectorAll<HTMLElement>('[data-indicator]')];
  return [...new Set(marked.map(({ dataset }) => dataset['indicator'] ?? ''))].filter(isIndicatorId);
}
