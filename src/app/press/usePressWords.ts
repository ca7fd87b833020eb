import { useIntl } from 'react-intl';
import { periodWords } from '../../i18n/periodWords.ts';
import { formatBase, formatDay, formatFigure, formatPeriod, formatUnit } from '../../i18n/format.ts';
import { addDays } from '../../model/time/day.ts';
import type { Filter } from '../../model/address/filter.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { inCity, sentence, type Where } from '../../press/wording/sentence.ts';
import { whoOf } from '../../press/wording/whoOf.ts';
import { whereOf } from '../../press/wording/whereOf.ts';
import { wordings } from '../../press/wording/wordings.ts';
import { useDataset, useExtent } from '../dataset/DatasetProvider.tsx';
import { useGazetteer, useProgramme } from '../setting/places.tsx';
import { useView } from '../address/view.ts';

/** How figures of the page are said, noted and dated. */
export interface PressWords {
  readonly where: Where;
  /** The best sentence in both languages; `null` for a figure that is not said. */
  readonly sentenceOf: (measured: Released<Measured>, figure: Released<Figure>, where?: Where) => Where | null;
  /** Exact value and base, then period, date, source; and whether the data is fictitious. */
  readonly notesOf: (measured: Released<Measured>, figure: Released<Figure>) => readonly string[];
  readonly whereIs: (filter: Pick<Filter, 'cities' | 'departments'>) => Where;
}

export function usePressWords(): PressWords {
  const messages = useIntl();
  const gazetteer = useGazetteer();
  const programme = useProgramme();
  const extent = useExtent();
  const { dataset } = useDataset();
  const { filter } = useView().view;
  const names = gazetteer ?? { city: () => undefined, departments: [] };
  const whereIs = (each: Pick<Filter, 'cities' | 'departments'>): Where =>
    whereOf(each, { gazetteer: names, region: gazetteer?.region.name ?? '' });
  const hub = inCity(names.city(programme.hub)?.name ?? programme.hub);
  const where = whereIs(filter);
  return {
    where,
    whereIs,
    sentenceOf: ({ indicator, period }, figure, place = where) => {
      const [best] = wordings(indicator, figure);
      const who = whoOf(indicator, filter);
      return best === undefined || who === null
        ? null
        : sentence(indicator, best, { where: place, hub, who, when: periodWords(period) });
    },
    notesOf: ({ indicator, unit, period }, figure) => {
      const exact =
        `${formatFigure(figure, unit, messages)} ${figure.state === 'shown' ? formatUnit(figure.value, unit, messages) : ''}`.trim();
      const base = formatBase(indicator, figure, messages);
      return [
        messages.formatMessage(
          { id: 'month.point' },
          {
            name: messages.formatMessage({ id: `indicator.${indicator}` }),
            value: base === null ? exact : `${exact} (${base})`,
          },
        ),
        messages.formatMessage({ id: 'share.period' }, { period: formatPeriod(period, messages) }),
        messages.formatMessage(
          { id: 'share.as-of' },
          { day: extent === null ? 'none' : formatDay(addDays(extent.to, -1), messages) },
        ),
        messages.formatMessage({ id: 'share.source' }, { programme: programme.name }),
        ...(dataset.state === 'ready' && dataset.demo ? [messages.formatMessage({ id: 'share.fictitious' })] : []),
      ].map((part) => `${part}.`);
    },
  };
}
