import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Figure, Measured } from '../../model/figure.ts';
import type { IndicatorId } from '../../model/indicator.ts';

/** A city as a row: what is shown of it, indicator by indicator. */
export interface CityRow {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly isNew: boolean;
  readonly figures: ReadonlyMap<IndicatorId, Figure>;
}

/** Every city that has a figure, in the order of the first indicator; a place unknown is not a city. */
export function cityRowsOf(
  columns: readonly Measured[],
  gazetteer: Gazetteer,
  isNew: (code: string) => boolean,
): readonly CityRow[] {
  const byIndicator = columns.map(
    ({ indicator, cells }) => [indicator, new Map(cells.map(({ key, figure }) => [key, figure]))] as const,
  );
  const codes = new Set(columns.flatMap(({ cells }) => cells.map(({ key }) => key)).filter((key) => key !== 'unknown'));
  const departments = new Map(gazetteer.departments.map(({ code, name }) => [code, name]));
  return [...codes].map((code) => {
    const city = gazetteer.city(code);
    return {
      code,
      name: city?.name ?? code,
      department: departments.get(city?.department ?? '') ?? '',
      isNew: isNew(code),
      figures: new Map(
        byIndicator.map(([indicator, figures]) => [indicator, figures.get(code) ?? { state: 'undefined' }]),
      ),
    };
  });
}

/** The number a row is sorted by; nothing for what is not shown. */
export function sortValue(figure: Figure | undefined): number | undefined {
  return figure?.state === 'shown' ? figure.value : undefined;
}
