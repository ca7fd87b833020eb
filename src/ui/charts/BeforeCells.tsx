import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatFigure, formatPeriod, formatPoints, formatSigned } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Unit } from '../../model/figure/indicator.ts';
import type { Before } from '../figure/Before.ts';

/** The heads of the two columns that set a figure beside the period compared. */
export function BeforeHeads(): ReactNode {
  const { formatMessage } = useIntl();
  return (['before.head', 'before.change'] as const).map((id) => (
    <th key={id} scope="col">
      {formatMessage({ id })}
    </th>
  ));
}

interface Props {
  readonly unit: Unit;
  readonly now: Released<Figure> | null;
  readonly before: Released<Figure> | null;
}

/** The figure of the period compared, and the difference: in points for a share, in units for the rest. */
export function BeforeCells({ unit, now, before }: Props): ReactNode {
  const messages = useIntl();
  return (
    <>
      <td data-label={messages.formatMessage({ id: 'before.head' })}>
        {before === null ? '–' : formatFigure(before, unit, messages)}
      </td>
      <td data-label={messages.formatMessage({ id: 'before.change' })}>
        {differenceText(now, before, unit, messages)}
      </td>
    </>
  );
}

const decimals: Readonly<Partial<Record<Unit, number>>> = {
  'per-person': 2,
  'per-1000': 1,
  'per-session': 1,
  hours: 1,
};

/** `–` when one of the two is not known; a category that was not there is new, whatever its size. */
export function differenceText(
  now: Released<Figure> | null,
  before: Released<Figure> | null,
  unit: Unit,
  messages: IntlShape,
): string {
  if (now?.state !== 'shown' || before === null) return '–';
  if (before.state === 'undefined' && before.because === undefined && unit !== 'share')
    return messages.formatMessage({ id: 'before.new' });
  if (before.state !== 'shown') return '–';
  const difference = now.value - before.value;
  return unit === 'share'
    ? formatPoints(difference, messages)
    : formatSigned(difference, decimals[unit] ?? 0, messages);
}

/** Which period stands before, and what it had that is no more. */
export function beforeNote({ measured, gone }: Before, label: (key: string) => string, messages: IntlShape): string {
  return messages.formatMessage(
    { id: 'before.note' },
    {
      period: formatPeriod(measured.period, messages),
      count: gone.length,
      gone: messages.formatList(
        gone.map(({ key, figure }) => `${label(key)} (${formatFigure(figure, measured.unit, messages)})`),
      ),
    },
  );
}
