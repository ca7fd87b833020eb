import { createContext, type ReactNode, useContext } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatDay, formatPeriod } from '../../i18n/format.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Annotation } from '../../model/time/annotation.ts';
import { addDays } from '../../model/time/day.ts';
import { overlaps, type Period } from '../../model/time/period.ts';
import styles from './FigureCard.module.css';

const NotesContext = createContext<readonly Annotation[]>([]);

/** What is noted of the figures below. */
export const NotesProvider = NotesContext.Provider;

/** The days of a note: `2 juin 2020`, or from one to another. */
export function daysOfNote({ from, to }: Pick<Annotation, 'from' | 'to'>, messages: IntlShape): string {
  return to === null ? formatDay(from, messages) : formatPeriod({ from, to }, messages);
}

/** What is noted of a figure in a period, with its days; `null` for what is noted of no figure in particular but of a part of the programme. */
export function useNoted(indicator: IndicatorId | null, period: Period): readonly string[] {
  const messages = useIntl();
  const notes = useContext(NotesContext).filter((note) =>
    indicator === null ? note.indicator === undefined && note.filter !== undefined : note.indicator === indicator,
  );
  return notes
    .filter(({ from, to }) => overlaps({ from, to: to ?? addDays(from, 1) }, period))
    .map((note) =>
      messages.formatMessage(
        { id: 'month.point' },
        { name: daysOfNote(note, messages), value: messages.locale.startsWith('fr') ? note.fr : note.en },
      ),
    );
}

interface Props {
  readonly indicator: IndicatorId;
  readonly period: Period;
}

/** What is noted of a figure, under it. */
export function Noted({ indicator, period }: Props): ReactNode {
  return useNoted(indicator, period).map((note) => (
    <p key={note} className={styles['noted']}>
      {note}
    </p>
  ));
}
