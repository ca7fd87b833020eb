import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatBase, formatFigure, formatReason, formatValue } from '../../i18n/format.ts';
import type { Place, StandingAmong } from '../../model/figure/answers/standingAmong.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import { BeforeCells, BeforeHeads } from '../charts/BeforeCells.tsx';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import styles from './AmongTable.module.css';
import { VerdictBadge } from './VerdictBadge.tsx';

interface Props {
  readonly title: string;
  /** Head of the column of the figures themselves. */
  readonly name: string;
  /** Head of the place among all. */
  readonly all: string;
  readonly by: BreakdownId;
  readonly of: string;
  readonly rows: readonly Released<StandingAmong>[];
  readonly hasPeers: boolean;
  /** The figure of each indicator in the period compared; `null` where nothing is compared. */
  readonly beforeOf: ((indicator: IndicatorId) => Released<Figure> | null) | null;
}

/** One place or theme, figure by figure: the period before, its place among its peers and among all. */
export function AmongTable({ title, name, all, by, of, rows, hasPeers, beforeOf }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const figureMarks = useFigureMarks();
  return (
    <div className={`${styles['scroll']} ${styles['cards']}`} tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: 'compare.indicator' })}</th>
            <th scope="col">{name}</th>
            {beforeOf !== null && <BeforeHeads />}
            {hasPeers && <th scope="col">{formatMessage({ id: 'sheet.median' })}</th>}
            {hasPeers && <th scope="col">{formatMessage({ id: 'sheet.peers' })}</th>}
            <th scope="col">{all}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, unit, own, median, amongPeers, amongAll, verdict, hidden }) => (
            <tr key={indicator}>
              <th scope="row">{formatMessage({ id: `indicator.${indicator}` })}</th>
              <td data-label={name} {...figureMarks(indicator, own, { by, key: of })}>
                <strong>{formatFigure(own, unit, messages)}</strong>
                <small>
                  {own.state === 'shown' ? formatBase(indicator, own, messages) : formatReason(own, messages)}
                </small>
              </td>
              {beforeOf !== null && <BeforeCells unit={unit} now={own} before={beforeOf(indicator)} />}
              {hasPeers && (
                <td data-label={formatMessage({ id: 'sheet.median' })}>
                  {median === null ? '–' : formatValue(median, unit, messages)}
                </td>
              )}
              {hasPeers && (
                <td data-label={formatMessage({ id: 'sheet.peers' })}>
                  <PlaceText place={amongPeers} />
                  {hidden > 0 && <small>{formatMessage({ id: 'sheet.hidden' }, { count: hidden })}</small>}
                </td>
              )}
              <td data-label={all}>
                {verdict === null ? <PlaceText place={amongAll} /> : <VerdictBadge verdict={verdict} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PlaceText({ place }: { readonly place: Released<Place> | null }): ReactNode {
  const { formatMessage } = useIntl();
  return place === null ? '–' : formatMessage({ id: 'sheet.place' }, { ...place });
}
