import type { Released } from '../../model/figure/released.ts';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { createSortedRowModel, rowSortingFeature, sortFn_text, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import { plainText } from '../../i18n/plainText.ts';
import { hidesMore, type Measured } from '../../model/figure/figure.ts';
import { useBefores } from '../figure/Before.ts';
import { Button } from '../layout/Button.tsx';
import { SearchBox } from '../layout/SearchBox.tsx';
import styles from './RankedTable.module.css';
import { RankedCells } from './RankedCells.tsx';
import { type RankedRow, sortValue } from './rankedRows.ts';
import { rankRows } from './rankRows.ts';
import { Unsaid } from './Unsaid.tsx';

/** What the table is of, in words. */
export interface RankedWords {
  readonly table: string;
  readonly search: string;
  readonly name: string;
  /** Name of the column of places; `null` leaves it out. */
  readonly place: string | null;
  readonly nothing: string;
  readonly count: (shown: number, all: number) => string;
}

interface Props {
  readonly rows: readonly RankedRow[];
  /** What is shown of each row, in order. */
  readonly columns: readonly Released<Measured>[];
  readonly words: RankedWords;
  readonly onPick: (key: string) => void;
  /** Saves the rows shown, in the order shown. */
  readonly onSave: (rows: readonly RankedRow[]) => void;
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});
const ROW = 41;
/** So few rows are all drawn: the browser can search them, and print them. */
const SHORT = 250;
/** So many rows are printed: the others are in the file that the table is saved as. */
const PRINTED = 10;

/** Every city, or partner, with its figures: sorted by any of them, searched by name, as many rows as fit the window drawn at once. */
export function RankedTable({ rows, columns, words, onPick, onSave }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const scroll = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState('');
  // The model of the table is built anew for new rows or columns only.
  const found = useMemo(() => {
    const letters = plainText(asked);
    return letters === '' ? [...rows] : rows.filter(({ name }) => plainText(name).includes(letters));
  }, [rows, asked]);
  const definitions = useMemo(
    () => [
      { id: 'name', accessorFn: ({ name }: RankedRow) => plainText(name), sortFn: 'text' as const },
      { id: 'place', accessorFn: ({ place }: RankedRow) => plainText(place), sortFn: 'text' as const },
      ...columns.map(({ indicator }) => ({
        id: indicator,
        accessorFn: ({ figures }: RankedRow) => sortValue(figures.get(indicator)),
        sortUndefined: 'last' as const,
        sortDescFirst: true,
      })),
    ],
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: found,
    enableSortingRemoval: false,
    initialState: { sorting: [{ id: columns[0]?.indicator ?? 'name', desc: true }] },
  });
  const sorted = table.getRowModel().rows;
  const order = table.state.sorting[0];
  const by = columns.find(({ indicator }) => indicator === order?.id) ?? columns[0];
  const ranks = useMemo(() => rankRows(rows, by), [rows, by]);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read here and goes no further
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const isShort = sorted.length <= SHORT;
  const befores = useBefores(columns);
  const before = befores.find((each) => each !== null) ?? null;
  const items = isShort ? [] : virtual.getVirtualItems();
  const drawn = isShort ? sorted.map((_, index) => index) : items.map(({ index }) => index);
  const [above, below] = [items[0]?.start ?? 0, isShort ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0)];
  const heads = [
    { id: 'name', label: words.name },
    ...(words.place === null ? [] : [{ id: 'place', label: words.place }]),
    ...columns.map(({ indicator }) => ({ id: indicator, label: formatMessage({ id: `indicator.${indicator}` }) })),
  ];
  return (
    <div className={styles['ranked']}>
      <div className={styles['tools']}>
        <SearchBox
          label={words.search}
          value={asked}
          onChange={setAsked}
          status={words.count(sorted.length, rows.length)}
        />
        <Button onClick={() => onSave(sorted.map(({ original }) => original))}>
          {formatMessage({ id: 'cities.save' })}
        </Button>
      </div>
      <div
        ref={scroll}
        className={styles['scroll']}
        data-place={words.place !== null}
        data-long={!isShort}
        tabIndex={0}
        role="region"
        aria-label={words.table}
      >
        <table aria-rowcount={sorted.length + 1}>
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{formatMessage({ id: 'cities.rank' })}</th>
              {heads.map((head) => {
                const isOrder = order?.id === head.id;
                const Icon = order?.desc === true ? IconArrowDown : IconArrowUp;
                return (
                  <th key={head.id} scope="col" aria-sort={!isOrder ? 'none' : order.desc ? 'descending' : 'ascending'}>
                    <button
                      type="button"
                      title={formatMessage({ id: 'cities.sort' }, { name: head.label })}
                      onClick={() => table.getColumn(head.id)?.toggleSorting()}
                    >
                      {head.label}
                      {isOrder && <Icon size={14} aria-hidden="true" />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <tr aria-hidden="true" style={{ blockSize: above }} />}
            {drawn.map((index) => {
              const row = sorted[index]?.original;
              return (
                row !== undefined && (
                  <RankedCells
                    key={row.key}
                    row={row}
                    columns={columns}
                    befores={befores}
                    position={index + 2}
                    isOnScreen={index >= PRINTED}
                    rank={ranks.get(row.key) ?? null}
                    hasPlace={words.place !== null}
                    onPick={onPick}
                  />
                )
              );
            })}
            {below > 0 && <tr aria-hidden="true" style={{ blockSize: below }} />}
          </tbody>
        </table>
        {sorted.length > PRINTED && (
          <p className={styles['more']}>{formatMessage({ id: 'ranked.more' }, { count: sorted.length })}</p>
        )}
        {sorted.length === 0 && <p>{words.nothing}</p>}
      </div>
      {before !== null && (
        <p className={styles['unsaid']}>
          {formatMessage({ id: 'ranked.before' }, { period: formatPeriod(before.measured.period, messages) })}
        </p>
      )}
      {by !== undefined && hidesMore(by) && (
        <p className={styles['unsaid']}>{formatMessage({ id: 'ranked.withheld' })}</p>
      )}
      <Unsaid rows={rows} columns={columns} />
    </div>
  );
}
