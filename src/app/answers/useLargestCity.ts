import type { IndicatorId } from '../../model/figure/indicator.ts';
import { useScope } from '../figures/useComputed.ts';
import { useFigures } from '../figures/useFigures.ts';

/**
 * The greatest figure of a city, whatever places are kept: maps of one public are drawn to one scale, so that a circle can be held against that of another
 * place. Nothing where all places are kept, or where it is not known.
 */
export function useLargestCity(indicator: IndicatorId): number | undefined {
  const scope = useScope();
  const isNarrowed = scope.cities.length + scope.departments.length > 0;
  const figures = useFigures(isNarrowed ? [{ indicator, by: 'city' }] : [], { ...scope, cities: [], departments: [] });
  if (figures.state !== 'ready') return undefined;
  const values = figures.measured.flatMap(({ cells }) =>
    cells.flatMap(({ key, figure }) => (figure.state === 'shown' && key !== 'unknown' ? [figure.value] : [])),
  );
  return values.length === 0 ? undefined : Math.max(...values);
}
