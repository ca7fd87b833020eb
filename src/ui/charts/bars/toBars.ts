import type { IntlShape } from 'react-intl';
import { formatFigure, formatValue } from '../../../i18n/format.ts';
import type { Cell, Measured } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';
import type { Before } from '../../figure/Before.ts';
import type { Bar } from './Bars.tsx';

const shown = ({ figure }: Released<Cell>): number => (figure.state === 'shown' ? figure.value : 0);

/** Cells to bars, the longest of now and before = 1; `unknown` is set apart. With `ofKnown`, each bar says its share of the known answers. */
export function toBars(
  { cells, unit }: Released<Measured>,
  label: (key: string) => string,
  messages: IntlShape,
  { ofKnown = false, before = null }: { readonly ofKnown?: boolean; readonly before?: Before | null } = {},
): readonly Bar[] {
  const past = (key: string): number | null => {
    const figure = before?.at(key) ?? null;
    return figure?.state === 'shown' ? figure.value : null;
  };
  const longest = Math.max(0, ...cells.flatMap((cell) => [shown(cell), past(cell.key) ?? 0])) || 1;
  const known = knownCount(cells);
  return cells.map(({ key, figure }) => {
    const isUnknown = key === 'unknown';
    return {
      key,
      label: label(key),
      size: figure.state === 'shown' ? figure.value / longest : null,
      value: formatFigure(figure, unit, messages),
      isUnknown,
      before: placed(past(key), longest),
      ...(ofKnown && {
        detail:
          isUnknown || figure.state !== 'shown' || known === null
            ? ''
            : formatValue(figure.value / known, 'share', messages),
      }),
    };
  });
}

function placed(value: number | null, longest: number): number | null {
  return value === null ? null : value / longest;
}

/** How many gave an answer, when categories do not overlap; `null` when none did or when a cell is not shown. */
export function knownCount(cells: readonly Released<Cell>[]): number | null {
  const known = cells.filter(({ key }) => key !== 'unknown');
  if (known.some(({ figure }) => figure.state !== 'shown')) return null;
  const count = known.reduce((sum, cell) => sum + shown(cell), 0);
  return count === 0 ? null : count;
}

/** The category with the largest value, unknown left apart; `null` when every one is zero or not shown. */
export function largestCell(cells: readonly Released<Cell>[]): { readonly key: string; readonly value: number } | null {
  let largest: { readonly key: string; readonly value: number } | null = null;
  for (const cell of cells) {
    const value = shown(cell);
    if (cell.key !== 'unknown' && value > (largest?.value ?? 0)) largest = { key: cell.key, value };
  }
  return largest;
}
