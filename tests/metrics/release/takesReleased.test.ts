import { expectTypeOf, it } from 'vitest';
import type { OpenPassport } from '../../../src/ui/figure/Passport.tsx';
import type { ChartCard } from '../../../src/ui/charts/ChartCard.tsx';
import type { ChartTable } from '../../../src/ui/charts/ChartTable.tsx';
import type { FigureCard } from '../../../src/ui/figure/FigureCard.tsx';
import type { RegionMap } from '../../../src/ui/map/RegionMap.tsx';
import type { AreaMap } from '../../../src/ui/map/areas/AreaMap.tsx';
import type { SmallMaps } from '../../../src/ui/map/moments/SmallMaps.tsx';
import type { SentenceCard } from '../../../src/ui/press/SentenceCard.tsx';
import type { KitLine } from '../../../src/app/press/kitLines.ts';
import type { Review } from '../../../src/app/review.ts';
import type { formatFigure } from '../../../src/i18n/format.ts';
import type { wordings } from '../../../src/press/wording/wordings.ts';
import type { ResidentsTable } from '../../../src/ui/audience/ResidentsTable.tsx';
import type { SurvivalChart } from '../../../src/ui/pathway/SurvivalChart.tsx';
import type { Represented } from '../../../src/model/figure/answers/represented.ts';
import type { Stages } from '../../../src/model/figure/answers/cohort.ts';
import type { AtRisk } from '../../../src/model/figure/answers/survival.ts';
import type { GridCell } from '../../../src/share/grid.ts';
import type { CsvCell, csvOf } from '../../../src/share/csv.ts';
import type { PressPicture } from '../../../src/share/pressPicture.ts';
import type { SharedRow, tableOf } from '../../../src/share/table.ts';
import type { Headline } from '../../../src/share/deck/tiles.ts';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';
import type { Released } from '../../../src/model/figure/released.ts';
import type { Answer } from '../../../src/ui/figure/answer.ts';

type Shown = Extract<Figure, { state: 'shown' }>;
type Props<Component extends (props: never) => unknown> = Parameters<Component>[0];

it('refuses an answer that was not released, wherever one is shown, said or saved', () => {
  expectTypeOf<Shown>().not.toExtend<Released<Figure>>();
  expectTypeOf<Measured>().not.toExtend<Released<Measured>>();
  expectTypeOf<Measured>().not.toExtend<NonNullable<Props<typeof ChartCard>['measured']>>();
  expectTypeOf<Measured>().not.toExtend<Props<typeof ChartTable>['columns'][number]['measured']>();
  expectTypeOf<Answer<Measured>>().not.toExtend<Props<typeof FigureCard>['answer']>();
  expectTypeOf<Measured>().not.toExtend<Props<typeof RegionMap>['measured']>();
  expectTypeOf<Measured>().not.toExtend<Props<typeof AreaMap>['measured']>();
  expectTypeOf<Measured>().not.toExtend<Props<typeof SmallMaps>['maps'][number]['measured']>();
  expectTypeOf<Shown>().not.toExtend<Props<typeof SentenceCard>['figure']>();
  expectTypeOf<Measured>().not.toExtend<Parameters<OpenPassport>[0]>();
  expectTypeOf<Shown>().not.toExtend<Parameters<OpenPassport>[1]>();
  expectTypeOf<Shown>().not.toExtend<Parameters<typeof formatFigure>[0]>();
  expectTypeOf<Shown>().not.toExtend<Parameters<typeof wordings>[1]>();
  expectTypeOf<Shown>().not.toExtend<Parameters<typeof csvOf>[0][number][number]>();
  expectTypeOf<Measured>().not.toExtend<Parameters<typeof tableOf>[0]['measured'][number]>();
  expectTypeOf<Shown>().not.toExtend<SharedRow['cells'][number]>();
  expectTypeOf<Shown>().not.toExtend<Headline['figure']>();
  expectTypeOf<Shown>().not.toExtend<PressPicture['months'][number]>();
  expectTypeOf<Measured>().not.toExtend<KitLine['measured']>();
  expectTypeOf<Measured>().not.toExtend<Review['measured'][number]>();
  expectTypeOf<{ figure: Shown; isShare: false; decimals: 0 }>().not.toExtend<GridCell>();
  expectTypeOf<AtRisk>().not.toExtend<Props<typeof SurvivalChart>['risks'][number]>();
  expectTypeOf<Represented>().not.toExtend<Props<typeof ResidentsTable>['rows'][number]>();
});

it('refuses a bare number, and a chart of which nobody says what it draws', () => {
  expectTypeOf<number>().not.toExtend<CsvCell>();
  expectTypeOf<{ number: number; isShare: false; decimals: 0 }>().not.toExtend<GridCell>();
  expectTypeOf<Pick<Measured, 'unit' | 'period'>>().not.toExtend<Props<typeof ChartCard>['measured']>();
  expectTypeOf<Stages>().not.toExtend<Extract<Props<typeof ChartCard<Stages>>['measured'], { of: unknown }>['of']>();
});

it('takes what is put together of released parts, and a figure that is not there', () => {
  expectTypeOf<{ readonly state: 'withheld'; readonly reason: 'small-count' }>().toExtend<Released<Figure>>();
  expectTypeOf<Omit<Measured, 'total' | 'cells'> & { total: Released<Figure>; cells: [] }>().toExtend<
    Released<Measured>
  >();
});

it('does not compile otherwise', () => {
  const shown: Shown = { state: 'shown', value: 3, numerator: 3, denominator: null, unknown: 0 };
  // @ts-expect-error -- a figure that nobody released
  const told: Released<Figure> = shown;
  // @ts-expect-error -- numbers that nobody released
  const steps: Released<readonly number[]> = [shown.value];
  // @ts-expect-error -- a map of them
  const byKey: Released<ReadonlyMap<string, Figure>> = new Map([['34172', shown]]);
  expectTypeOf(told).not.toBeAny();
  expectTypeOf(steps).not.toBeAny();
  expectTypeOf(byKey).not.toBeAny();
});
