import type { IntlShape } from 'react-intl';
import { formatFigure, formatMonth } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { escaped } from './figurePage.ts';

/** Of one month, in units of the drawing. */
const [STEP, HEIGHT] = [40, 120];

/** A figure month by month as bars, with every value in its description: one that is withheld has no bar, and is said to be. */
export function monthBars({ cells, indicator, unit }: Released<Measured>, messages: IntlShape): string {
  const values = cells.map(({ figure }) => (figure.state === 'shown' ? figure.value : 0));
  const most = Math.max(0, ...values);
  if (most === 0) return '';
  const name = messages.formatMessage(
    { id: 'publish.page.months' },
    {
      name: messages.formatMessage({ id: `indicator.${indicator}` }),
      values: cells
        .map(({ key, figure }) =>
          messages.formatMessage(
            { id: 'month.point' },
            { name: formatMonth(key, messages), value: formatFigure(figure, unit, messages) },
          ),
        )
        .join(' ; '),
    },
  );
  const bars = values.map((value, index) => {
    const tall = (HEIGHT * value) / most;
    return `<rect x="${index * STEP + 4}" y="${(HEIGHT - tall).toFixed(1)}" width="${STEP - 8}" height="${tall.toFixed(1)}"/>`;
  });
  const width = STEP * cells.length;
  return `<svg viewBox="0 0 ${width} ${HEIGHT + 2}" preserveAspectRatio="none" role="img" aria-label="${escaped(name)}">${bars.join('')}<rect y="${HEIGHT}" width="${width}" height="2"/></svg>`;
}
