import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatDay, formatPeriod } from '../../i18n/format.ts';
import { noteFilter } from '../../model/address/noteScope.ts';
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
  return notes.filter((note) => isIn(note, period)).map((note) => textOf(note, messages));
}

/** What is noted of towns, of a figure or of all of them, in a period: by INSEE code, with its days. */
export function useNotedCities(indicator: IndicatorId, period: Period): ReadonlyMap<string, readonly string[]> {
  const messages = useIntl();
  const notes = useContext(NotesContext);
  return useMemo(() => {
    const found = new Map<string, readonly string[]>();
    for (const note of notes) {
      const isOf = note.indicator === undefined || note.indicator === indicator;
      if (!isOf || !isIn(note, period)) continue;
      const text = textOf(note, messages);
      for (const city of noteFilter(note.filter).cities) found.set(city, [...(found.get(city) ?? []), text]);
    }
    return found;
  }, [notes, indicator, period, messages]);
}

function isIn({ from, to }: Annotation, period: Period): boolean {
  return overlaps({ from, to: to ?? addDays(from, 1) }, period);
}

function textOf(note: Annotation, messages: IntlShape): string {
  const value = messages.locale.startsWith('fr') ? note.fr : note.en;
  return messages.formatMessage({ id: 'month.point' }, { name: daysOfNote(note, messages), value });
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
