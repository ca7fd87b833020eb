import { expect, it } from 'vitest';
import { withinData } from '../../../src/metrics/ask/withinData.ts';
import { recordedIn } from '../../../src/model/dataset/recorded.ts';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';

const count = (value: number): Figure => ({ state: 'shown', value, numerator: value, denominator: null, unknown: 0 });
const zero = count(0);
const measured = (by: Measured['by'], keys: readonly string[]): Measured => ({
  indicator: 'people',
  unit: 'people',
  period: { from: '2020-01-01', to: '2020-05-01' },
  total: zero,
  by,
  cells: keys.map((key) => ({ key, figure: zero })),
});
const everything = recordedIn([{ kind: 'attendance', columns: [] }]);
const extent = { from: '2020-02-20', to: '2020-04-01' };

it('knows nothing of months without a day of the data, and leaves zeros within it', () => {
  const { cells } = withinData(measured('month', ['2020-01', '2020-02', '2020-03', '2020-04']), {
    extent,
    recorded: everything,
  });
  expect(cells.map(({ figure }) => figure.state)).toEqual(['undefined', 'shown', 'shown', 'undefined']);
});

it('leaves other breakdowns alone', () => {
  const themes = measured('theme', ['CV']);
  expect(withinData(themes, { extent, recorded: everything })).toEqual(themes);
});

it('knows nothing of a period before the data, nor after it', () => {
  for (const days of [
    { from: '2000-01-01', to: '2000-02-01' },
    { from: '2030-01-01', to: '2030-02-01' },
  ]) {
    const { total, cells } = withinData(measured('theme', ['CV']), { extent: days, recorded: everything });
    expect([total, cells[0]?.figure]).toEqual(
      Array.from({ length: 2 }, () => ({ state: 'undefined', because: 'outside-data' })),
    );
  }
});

const tickets = {
  kind: 'attendance',
  columns: [
    { header: 'Email', field: 'email', use: 'email', reason: 'header' },
    { header: 'Date', field: 'session_date', use: 'session_date', reason: 'header' },
  ],
} as const;

it.each([
  ['opportunities', 'opportunity'],
  ['coached-people', 'coaching'],
  ['partners', 'partner'],
  ['reserved-sessions', 'reserved'],
  ['no-show-rate', 'presence'],
] as const)('does not take %s for zero when no file records a %s', (indicator, because) => {
  const each = { ...measured(null, []), indicator };
  const told = withinData(each, { extent, recorded: recordedIn([tickets]) });
  expect(told.total).toEqual({ state: 'undefined', because });
  expect(withinData(each, { extent, recorded: new Set([because]) }).total).toEqual(zero);
});

it('believes what was counted all the same', () => {
  const each = { ...measured(null, []), indicator: 'opportunities', total: count(3) } as const;
  expect(withinData(each, { extent, recorded: new Set() }).total).toEqual(count(3));
});

it('reads from the columns of the files what they record', () => {
  const register = {
    kind: 'attendance',
    columns: [{ header: 'Présent', field: 'presence', use: 'presence', reason: 'header' }],
  } as const;
  expect([...recordedIn([tickets])]).toEqual([]);
  expect([...recordedIn([tickets, register, { kind: 'coaching', columns: [] }])]).toEqual(['presence', 'coaching']);
});
