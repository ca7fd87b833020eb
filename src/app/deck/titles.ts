import { formatValue } from '../../i18n/format.ts';
import { labelOf } from '../../i18n/labels.ts';
import { hidesMore, type Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { largestCell } from '../../ui/charts/bars/toBars.ts';
import type { Review } from '../review.ts';
import { type Around, heldBy } from './charts.ts';

/** `Le mois le plus suivi est septembre 2020 : 7 068 personnes.` */
export function peakText(people: Released<Measured>, { messages, gazetteer }: Around): string {
  if (hidesMore(people)) return messages.formatMessage({ id: 'peak.withheld' });
  const peak = largestCell(people.cells);
  const sentence = messages.formatMessage(
    { id: 'month.summary' },
    {
      peak: peak === null ? 'none' : labelOf('month', peak.key, { messages, gazetteer }),
      people: peak?.value ?? 0,
      hub: 0,
      city: 'none',
    },
  );
  return sentence.replace(/\.$/, '');
}

/** `51 villes ; en tête Montpellier (14 777), Toulouse (1 756) et Nîmes (1 186)`. */
export function placesText(people: Released<Measured>, { messages, gazetteer }: Around): string {
  const cells = people.cells.filter(({ key }) => key !== 'unknown');
  if (hidesMore(people)) return messages.formatMessage({ id: 'peak.withheld' });
  const first = cells
    .flatMap(({ key, figure }) => (figure.state === 'shown' && figure.value > 0 ? [{ key, value: figure.value }] : []))
    .sort((one, two) => two.value - one.value)
    .slice(0, 3)
    .map(({ key, value }) =>
      messages.formatMessage(
        { id: 'deck.place' },
        { name: labelOf('city', key, { messages, gazetteer }), people: formatValue(value, 'people', messages) },
      ),
    );
  return messages.formatMessage({ id: 'deck.places' }, { count: cells.length, names: messages.formatList(first) });
}

export function peopleText(review: Review, { messages }: Around): string {
  const shares = (
    [
      ['women-share', 'deck.women'],
      ['job-seeker-share', 'deck.seekers'],
    ] as const
  ).flatMap(([id, words]) => {
    const total = heldBy(review, id, null)?.total;
    return total?.state === 'shown'
      ? [messages.formatMessage({ id: words }, { share: formatValue(total.value, 'share', messages) })]
      : [];
  });
  return shares.length === 0
    ? messages.formatMessage({ id: 'deck.who' })
    : messages.formatMessage({ id: 'deck.people' }, { shares: shares.join(', ') });
}
