import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../i18n/format.ts';
import { addYears, type Day, fromDayNumber } from '../../model/time/day.ts';
import type { Period } from '../../model/time/period.ts';
import { Button } from '../../ui/layout/Button.tsx';
import { StateNotice } from '../../ui/layout/shell/StateNotice.tsx';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useProgramme } from '../setting/places.tsx';

/** On every page, when the clock of the machine cannot be right: sessions would be refused for being in the future. */
export function ClockNotice(): ReactNode {
  const messages = useIntl();
  const { opening } = useProgramme();
  const extent = useExtent();
  // What was refused meanwhile stays refused: a clock set right is told by loading again.
  const [today] = useState(now);
  if (!isWrong(today, opening, extent)) return null;
  return (
    <StateNotice text={messages.formatMessage({ id: 'clock.wrong' }, { today: formatDay(today, messages) })}>
      <Button onClick={() => location.reload()}>{messages.formatMessage({ id: 'page.reload' })}</Button>
    </StateNotice>
  );
}

function now(): Day {
  return fromDayNumber(Math.floor(Date.now() / 86_400_000));
}

/** Before the programme opened, or more than a year before the last session of the data: sessions are planned, but not so far ahead. */
export function isWrong(today: Day, opening: Day, extent: Period | null): boolean {
  return today < opening || (extent !== null && addYears(today, 1) < extent.to);
}
