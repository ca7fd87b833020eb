import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import {
  formatBase,
  formatDay,
  formatFigure,
  formatPeriod,
  formatUnknown,
  formatUnit,
  formatValue,
} from '../../i18n/format.ts';
import { countedAs } from '../../model/dataset/counted.ts';
import { kindsOf } from '../../metrics/define/kindsOf.ts';
import { definitionOf } from '../../metrics/define/indicators.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { wilson } from '../../metrics/stats/interval.ts';
import { addDays } from '../../model/time/day.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Step } from '../../model/figure/step.ts';
import type { Filter } from '../../model/address/filter.ts';
import { Passport } from '../../ui/figure/Passport.tsx';
import { useArea } from '../address/area.ts';
import { useDataset, useExtent } from '../dataset/DatasetProvider.tsx';
import { FigureConfirmation } from './FigureConfirmation.tsx';
import { EmbedCode } from '../address/EmbedCode.tsx';
import { FigureLink } from '../address/FigureLink.tsx';
import { useProgramme } from '../setting/places.tsx';
import { queryText } from './queryText.ts';
import { useFilterWords } from '../address/useFilterWords.ts';
import { RowsBehind } from './RowsBehind.tsx';
import { useScope } from './useComputed.ts';
import { useProfile } from '../address/view.ts';

/** A figure whose passport is open. */
export interface Opened {
  readonly measured: Released<Measured>;
  readonly figure: Released<Figure>;
  /** What it is restricted to beyond the filter of the page. */
  readonly narrowed: Partial<Filter>;
  /** Of an outcome by time, the step that it is counted as; `null` for a figure of its own days. */
  readonly step: Step | null;
  /** The address it was opened at: another one is another figure. */
  readonly at: string;
}

/** What a figure means, of what it is made, from which files, and the query that computed it. */
export function OpenedPassport({
  measured,
  figure,
  narrowed,
  step,
  onClose,
}: Opened & { readonly onClose: () => void }): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const { dataset } = useDataset();
  const extent = useExtent();
  const programme = useProgramme();
  const narrowing = Object.fromEntries(Object.entries(narrowed).filter(([name]) => name !== 'from' && name !== 'to'));
  const scope = { ...useScope(), ...narrowing, period: step?.period ?? measured.period };
  const area = useArea(narrowed);
  const words = useFilterWords(narrowed);
  const profile = useProfile();
  const { indicator: id, unit } = measured;
  const name = formatMessage({ id: `indicator.${id}` });
  const none = formatMessage({ id: 'passport.none' });
  const shown = figure.state === 'shown' ? figure : null;
  const interval =
    shown !== null && unit === 'share' && shown.denominator !== null && shown.numerator <= shown.denominator
      ? wilson({ numerator: shown.numerator, denominator: shown.denominator })
      : null;
  const share = (value: number): string => formatValue(value, 'share', messages);
  const line = (key: Key, value: ReactNode): { readonly name: string; readonly value: ReactNode } => ({
    name: formatMessage({ id: `passport.${key}` }),
    value,
  });
  return (
    <Passport
      title={formatMessage({ id: 'passport.title' }, { name })}
      onClose={onClose}
      lines={[
        line(
          'value',
          shown === null
            ? formatFigure(figure, unit, messages)
            : `${formatFigure(figure, unit, messages)} ${formatUnit(shown.value, unit, messages)}`,
        ),
        line('definition', formatMessage({ id: `definition.${id}` })),
        line('unit', formatMessage({ id: `unit.${unit}` }, { count: 2 })),
        line(
          'period',
          step === null
            ? formatPeriod(measured.period, messages)
            : formatMessage(
                { id: 'passport.period.outcome' },
                {
                  period: formatPeriod(measured.period, messages),
                  day: formatDay(addDays(step.period.to, -1), messages),
                },
              ),
        ),
        line('as-of', extent === null ? none : formatDay(addDays(extent.to, -1), messages)),
        line(
          'scope',
          [
            area,
            ...words.map((each) => formatMessage({ id: 'month.point' }, { name: each.name, value: each.value })),
          ].join(' · '),
        ),
        line('numerator', shown === null ? none : formatNumber(shown.numerator)),
        line(
          'denominator',
          shown === null || shown.denominator === null
            ? none
            : (formatBase(id, figure, messages) ?? formatNumber(shown.denominator)),
        ),
        line('unknown', formatUnknown(id, figure, messages) ?? none),
        line(
          'interval',
          interval === null
            ? none
            : formatMessage(
                { id: 'passport.interval.value' },
                { low: share(interval.low), high: share(interval.high) },
              ),
        ),
        line('profile', formatMessage({ id: `profile.${profile}` })),
        line(
          'sql',
          <details>
            <summary>{formatMessage({ id: 'passport.sql.show' })}</summary>
            <pre tabIndex={0} aria-label={formatMessage({ id: 'passport.sql' })} role="region">
              {queryText(id, scope, programme, step)}
            </pre>
          </details>,
        ),
        line('confirmation', <FigureConfirmation measured={measured} figure={figure} scope={scope} step={step} />),
        line('sources', <Sources indicator={id} />),
        line(
          'rows',
          step === null ? <RowsBehind indicator={id} scope={scope} /> : formatMessage({ id: 'passport.rows.outcome' }),
        ),
        line('digest', dataset.state === 'ready' ? dataset.digest : none),
        line('version', BILAN_VERSION),
      ]}
    >
      <FigureLink measured={measured} figure={figure} narrowed={narrowed} step={step} />
      {step === null && figure === measured.total && <EmbedCode measured={measured} narrowed={narrowed} />}
    </Passport>
  );
}

type Key =
  | 'value'
  | 'definition'
  | 'unit'
  | 'period'
  | 'as-of'
  | 'scope'
  | 'numerator'
  | 'denominator'
  | 'unknown'
  | 'interval'
  | 'profile'
  | 'sql'
  | 'confirmation'
  | 'sources'
  | 'rows'
  | 'digest'
  | 'version';

/** The files counted, each with what became of its rows and its SHA-256. */
function Sources({ indicator: id }: { readonly indicator: IndicatorId }): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  const profile = useProfile();
  if (dataset.state !== 'ready') return null;
  const counted = kindsOf(definitionOf(id));
  return (
    <ul>
      {dataset.reports.map((report, index) => {
        const { file, rows, duplicates, rejected } = report;
        const own = countedAs(report, counted);
        if (own === null) return null;
        const refused = Object.values(rejected).reduce((sum, count) => sum + count, 0);
        return (
          <li key={`${file} ${dataset.hashes[index]}`}>
            {profile !== 'internal' && dataset.publication === null
              ? formatMessage({ id: 'passport.source.public' }, { file })
              : dataset.publication === null
                ? formatMessage({ id: 'passport.source' }, { file, rows, ...own, duplicates, refused })
                : formatMessage({ id: 'passport.source.published' }, { file, rows })}
            <code>SHA-256 {dataset.hashes[index]}</code>
          </li>
        );
      })}
    </ul>
  );
}
