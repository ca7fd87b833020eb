import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useTour } from '../../app/answers/useTour.ts';
import { type Places, useProgramme } from '../../app/setting/places.tsx';
import { labelOf } from '../../i18n/labels.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { TourCalendar } from '../../ui/charts/time/TourCalendar.tsx';

/** The days on the road: sessions outside the hub, in a city that is known. */
export function Tour({ places: { gazetteer } }: { readonly places: Places }): ReactNode {
  const messages = useIntl();
  const { hub } = useProgramme();
  const answer = useTour();
  if (answer.state !== 'ready') {
    return <ChartPending title={messages.formatMessage({ id: 'tour.title' })} answer={answer} />;
  }
  const { period, stops } = answer.value;
  const away = stops
    .filter(({ city }) => city !== hub && city !== 'unknown')
    .map((stop) => ({ ...stop, city: labelOf('city', stop.city, { messages, gazetteer }) }));
  return <TourCalendar period={period} stops={away} />;
}
