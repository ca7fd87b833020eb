import { type Dimension, dayKey, type DimensionId } from '../../../metrics/define/dimensions.ts';
import { ABSENT } from '../../../model/dataset/table.ts';
import { fromDayNumber } from '../../../model/time/day.ts';
import type { Coded } from './coded.ts';
import type { Dataset } from './rows.ts';

const known = new WeakMap<Dataset, Map<DimensionId, Coded>>();

/** The code of each session: worked out once for a dataset. */
export function ofSessions(data: Dataset, by: Dimension): Coded {
  const own = known.get(data) ?? new Map<DimensionId, Coded>();
  known.set(data, own);
  const found = own.get(by.id) ?? sessionColumn(data, by);
  own.set(by.id, found);
  return found;
}

function sessionColumn({ sessions }: Dataset, by: Dimension): Coded {
  switch (by.column) {
    case 'day':
      return byDay(sessions.day, by);
    case 'start':
      return byText(sessions.start, (start) => String(Math.floor(start / 60)));
    case 'reserved':
      return byText(sessions.reserved, (reserved) => String(reserved === 1));
    case 'city':
    case 'department':
    case 'epci':
    case 'theme':
    case 'partner':
    case 'venue':
      return sessions[by.column];
    default:
      throw new TypeError(`sessions have no ${by.column}`);
  }
}

export function byDay(days: ArrayLike<number>, { bucket }: Dimension): Coded {
  if (bucket === null || bucket === 'hour') throw new TypeError(`${String(bucket)} gathers no days`);
  return byText(days, (day) => dayKey[bucket](fromDayNumber(day)));
}

/** Codes of texts, each value read once. */
function byText(values: ArrayLike<number>, text: (value: number) => string): Coded {
  const codes = new Int32Array(values.length);
  const labels: string[] = [];
  const byLabel = new Map<string, number>();
  const byValue = new Map<number, number>();
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? ABSENT;
    let code = byValue.get(value);
    if (code === undefined) {
      const label = value === ABSENT ? null : text(value);
      code = label === null ? -1 : (byLabel.get(label) ?? labels.push(label) - 1);
      if (label !== null) byLabel.set(label, code);
      byValue.set(value, code);
    }
    codes[row] = code;
  }
  return { codes: codes.map((code) => (code < 0 ? labels.length : code)), labels: [...labels, null] };
}
