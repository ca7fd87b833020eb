import type { Released } from '../../model/figure/released.ts';
import { Fragment, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure, formatReason } from '../../i18n/format.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import { everything, type Filter } from '../../model/address/filter.ts';
import { filterBy, isFilterable } from '../../model/address/filterBy.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Step } from '../../model/figure/step.ts';
import { daysOfStep, isTimeBreakdown } from '../../model/time/timeKey.ts';
import { usePassport } from '../figure/Passport.tsx';
import { usePick } from '../figure/Pickable.tsx';
import { useBefore } from '../figure/Before.ts';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import { useDataExtent } from '../figure/Running.tsx';
import { BeforeCells, BeforeHeads, beforeNote } from './BeforeCells.tsx';
import { partialSteps } from './time/steps.ts';
import styles from './ChartTable.module.css';

interface Props {
  readonly caption: string;
  /** One column each; the first gives the rows. */
  readonly columns: readonly { readonly name: string; readonly measured: Released<Measured> }[];
  readonly label: (key: string) => string;
}

/** What a person has only one of; of anything else, a person may have several. */
const disjoint: ReadonlySet<BreakdownId> = new Set<BreakdownId>(['gender', 'age', 'occupation']);

/** The same cells as the chart, and the recounted total. */
export function ChartTable({ caption, columns, label }: Props): ReactNode {
  const messages = useIntl();
  const [first] = columns;
  const by = first?.measured.by ?? null;
  const pick = usePick(by);
  const extent = useDataExtent();
  const before = useBefore(first?.measured ?? null);
  if (first === undefined || by === null) return null;
  const partial = new Set(partialSteps(first.measured, extent));
  const isPeople = first.measured.unit === 'people';
  return (
    <>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.formatMessage({ id: `breakdown.${by}` })}</th>
            {columns.map(({ name }, index) => (
              <Fragment key={name}>
                <th scope="col">{name}</th>
                {index === 0 && before !== null && <BeforeHeads />}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.measured.cells.map(({ key }) => (
            <tr key={key}>
              <th scope="row">
                {pick === null ? (
                  label(key)
                ) : (
                  <button
                    type="button"
                    className={styles['pick']}
                    title={messages.formatMessage({ id: 'filter.pick' }, { value: label(key) })}
                    onClick={() => pick(key)}
                  >
                    {label(key)}
                  </button>
                )}
                {partial.has(key) && <small> {messages.formatMessage({ id: 'step.partial' })}</small>}
              </th>
              {columns.map(({ name, measured }, index) => (
                <Fragment key={name}>
                  <FigureCell measured={measured} figure={cellOf(measured, key)} cell={{ by, key }} />
                  {index === 0 && before !== null && (
                    <BeforeCells unit={measured.unit} now={cellOf(measured, key)} before={before.at(key)} />
                  )}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.formatMessage({ id: isPeople ? 'chart.total.people' : 'chart.total' })}</th>
            {columns.map(({ name, measured }, index) => (
              <Fragment key={name}>
                <FigureCell measured={measured} figure={measured.total} />
                {index === 0 && before !== null && (
                  <BeforeCells unit={measured.unit} now={measured.total} before={before.measured.total} />
                )}
              </Fragment>
            ))}
          </tr>
        </tfoot>
      </table>
      {before !== null && <p className={styles['note']}>{beforeNote(before, label, messages)}</p>}
      {isPeople && !disjoint.has(by) && (
        <p className={styles['note']}>{messages.formatMessage({ id: 'chart.overlap' })}</p>
      )}
    </>
  );
}

function cellOf({ cells }: Released<Measured>, key: string): Released<Figure> | null {
  return cells.find((cell) => cell.key === key)?.figure ?? null;
}

interface Proof {
  readonly measured: Released<Measured>;
  readonly narrowed: Partial<Filter>;
  readonly step?: Step;
}

/** A cell as a figure of its own: what it is restricted to; `null` for a category that no filter knows. */
function proofOfCell(
  measured: Released<Measured>,
  figure: Released<Figure>,
  { by, key }: { readonly by: BreakdownId; readonly key: string },
): Proof | null {
  if (!isFilterable(by)) return null;
  const own = { ...measured, by: null, cells: [], total: figure };
  if (!isTimeBreakdown(by) || key === 'unknown') return { measured: own, narrowed: filterBy(everything, by, key) };
  const step = { by, key, period: measured.period };
  return { measured: { ...own, period: daysOfStep(step) }, narrowed: {}, step };
}

interface FigureCellProps {
  readonly measured: Released<Measured>;
  /** `null` when this column has no such cell. */
  readonly figure: Released<Figure> | null;
  readonly cell?: { readonly by: BreakdownId; readonly key: string };
}

function FigureCell({ measured, figure, cell }: FigureCellProps): ReactNode {
  const messages = useIntl();
  const figureMarks = useFigureMarks();
  const openPassport = usePassport();
  if (figure === null) return <td>–</td>;
  const proof: Proof | null = cell === undefined ? { measured, narrowed: {} } : proofOfCell(measured, figure, cell);
  const text = formatFigure(figure, measured.unit, messages);
  return (
    <td {...figureMarks(measured.indicator, figure, cell)} title={formatReason(figure, messages) ?? undefined}>
      {openPassport === null || proof === null ? (
        text
      ) : (
        <button
          type="button"
          className={styles['figure']}
          onClick={() => openPassport(proof.measured, figure, proof.narrowed, proof.step)}
        >
          {text}
        </button>
      )}
    </td>
  );
}
