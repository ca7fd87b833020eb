import { useIntl } from 'react-intl';
import { formatFigure, formatPeriod, formatUnit } from '../../i18n/format.ts';
import { overviewRequests } from '../../metrics/ask/requests/overview.ts';
import { indicators } from '../../metrics/define/indicators.ts';
import { writeView } from '../../model/address/address.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { DestinationGroup } from '../../ui/palette/Palette.tsx';
import { useArea } from '../address/area.ts';
import { useView } from '../address/view.ts';
import { useFigures } from '../figures/useFigures.ts';
import { useGo } from '../route/Routed.tsx';
import { showSoon } from './showSoon.ts';

/** The indicators, each with what it is worth of what the page looks at, where that may be told; they lead to their definition. */
export function useIndicatorsFound(isOpen: boolean): DestinationGroup {
  const messages = useIntl();
  const { formatMessage } = messages;
  const go = useGo();
  const { view } = useView();
  const area = useArea();
  // Asked when they can be read.
  const figures = useFigures(isOpen ? overviewRequests : []);
  // Some are looked for in other words.
  const wordsOf = (id: IndicatorId): string => {
    const words = `palette.also.${id}`;
    return words in messages.messages ? formatMessage({ id: words as 'palette.also.people' }) : '';
  };
  const figureOf = (id: IndicatorId): { readonly detail?: string } => {
    const told = figures.state === 'ready' ? figures.measured : [];
    const measured = told.find(({ indicator, by }) => indicator === id && by === null);
    if (measured === undefined) return {};
    const { total, unit, period } = measured;
    const suffix = total.state === 'shown' ? formatUnit(total.value, unit, messages) : '';
    const value = `${formatFigure(total, unit, messages)} ${suffix}`.trim();
    return { detail: formatMessage({ id: 'palette.figure' }, { value, area, period: formatPeriod(period, messages) }) };
  };
  return {
    name: formatMessage({ id: 'palette.indicators' }),
    destinations: indicators.map(({ id }) => ({
      id: `indicator ${id}`,
      label: formatMessage({ id: `indicator.${id}` }),
      also: wordsOf(id),
      ...figureOf(id),
      go: () => {
        go({ path: '/method', query: writeView(view), anchor: `indicator-${id}` });
        showSoon(`indicator-${id}`);
      },
    })),
  };
}
