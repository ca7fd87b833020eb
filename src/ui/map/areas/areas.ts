import { classesOf, type Class, classOf } from '../../../geo/classes.ts';
import type { Drawing, Shape } from '../../../geo/projection.ts';
import type { Figure, Measured } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';

/** A department on the map; `level` is the position of its class, `null` without a value to colour. */
export interface Area {
  readonly shape: Shape;
  readonly figure: Released<Figure>;
  readonly level: number | null;
}

/** Every department of the region with its figure, in the order of their names, and the classes that colour them. */
export function areasOf(
  { cells }: Released<Measured>,
  { departments }: Drawing,
): { readonly areas: readonly Area[]; readonly classes: readonly Class[] } {
  const figures = new Map(cells.map(({ key, figure }) => [key, figure]));
  const values = departments.flatMap(({ code }) => {
    const figure = figures.get(code);
    return figure?.state === 'shown' ? [figure.value] : [];
  });
  const classes = classesOf(values);
  const areas = departments
    .map((shape): Area => {
      const figure = figures.get(shape.code) ?? { state: 'undefined' };
      return { shape, figure, level: figure.state === 'shown' ? classOf(figure.value, classes) : null };
    })
    .sort((a, b) => a.shape.name.localeCompare(b.shape.name, 'fr'));
  return { areas, classes };
}
