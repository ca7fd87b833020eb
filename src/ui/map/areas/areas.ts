import { classesOf, type Class, classOf } from '../../../geo/classes.ts';
import type { Drawing, Shape } from '../../../geo/projection.ts';
import type { Figure, Measured } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';

/** A department on the map; `level` is the position of its class, `null` without a value to colour, `same` when it does not differ from the rest. */
export interface Area {
  readonly shape: Shape;
  readonly figure: Released<Figure>;
  readonly level: number | 'same' | null;
}

/** Every department of the region with its figure, in the order of their names, and the classes that colour them, but those of `same`, which chance alone may tell apart. */
export function areasOf(
  { cells }: Released<Measured>,
  { departments }: Drawing,
  same: ReadonlySet<string>,
): { readonly areas: readonly Area[]; readonly classes: readonly Class[] } {
  const figures = new Map(cells.map(({ key, figure }) => [key, figure]));
  const values = departments.flatMap(({ code }) => {
    const figure = figures.get(code);
    return figure?.state === 'shown' && !same.has(code) ? [figure.value] : [];
  });
  const classes = classesOf(values);
  const areas = departments
    .map((shape): Area => {
      const figure = figures.get(shape.code) ?? { state: 'undefined' };
      if (figure.state !== 'shown') return { shape, figure, level: null };
      return { shape, figure, level: same.has(shape.code) ? 'same' : classOf(figure.value, classes) };
    })
    .sort((a, b) => a.shape.name.localeCompare(b.shape.name, 'fr'));
  return { areas, classes };
}
