import { drawRegion } from '../../geo/projection.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { printed } from '../../model/place/printed.ts';
import type { DeckMap } from '../../share/deck/map.ts';
import { circlesOf } from '../../ui/map/circles.ts';
import type { Places } from '../setting/places.tsx';
import type { Around } from './charts.ts';

/** Pixels: a slide draws it smaller. */
const WIDTH = 620;

/** The region with a circle for each city that has a figure, at the scale of the page. */
export function deckMapOf(
  measured: Released<Measured>,
  { outline, gazetteer }: Places,
  hub: string,
  { messages }: Around,
): DeckMap {
  const drawing = drawRegion(outline, WIDTH);
  const { circles } = circlesOf(measured, gazetteer, drawing);
  return {
    width: drawing.width,
    height: drawing.height,
    areas: drawing.departments.map(({ name, path }) => ({ name, path })),
    circles: circles.map(({ city: { code, name }, figure, x, y, r }) => ({
      name: printed(name),
      label: messages.formatMessage(
        { id: 'deck.place' },
        { name: printed(name), people: formatCount(figure.value, measured.unit, messages) },
      ),
      x,
      y,
      r,
      isHub: code === hub,
    })),
  };
}
