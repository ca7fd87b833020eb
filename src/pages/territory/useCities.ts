import { useExtent } from '../../app/dataset/DatasetProvider.tsx';
import { pick } from '../../app/address/pick.ts';
import { useScope } from '../../app/figures/useComputed.ts';
import { type Figures, useFigures } from '../../app/figures/useFigures.ts';
import { cityRequests } from '../../metrics/ask/requests/territory.ts';
import { addDays, addYears } from '../../model/time/day.ts';

/** Days without a session at the start of the data that are not a gap. */
const QUIET_DAYS = 14;

/** Every city of the scope, without regard to the cities filtered: one compares with the others. */
export function useCities(): { readonly figures: Figures; readonly isNew: (code: string) => boolean } {
  const own = useScope();
  const scope = { ...own, cities: [] };
  const { from, to } = own.period;
  const before = { from: addYears(from, -1), to: addYears(to, -1) };
  const figures = useFigures(cityRequests, scope);
  const earlier = pick(
    useFigures([{ indicator: 'sessions', by: 'city' }], { ...scope, period: before }),
    'sessions',
    'city',
  );
  const extent = useExtent();
  // Where the data does not cover the year before, nobody can say which city is new.
  const isCovered = extent !== null && extent.from <= addDays(before.from, QUIET_DAYS);
  const held =
    earlier.state !== 'ready' || !isCovered
      ? null
      : new Set(
          earlier.value.cells
            .filter(({ figure }) => figure.state !== 'shown' || figure.value > 0)
            .map(({ key }) => key),
        );
  return { figures, isNew: (code) => held !== null && !held.has(code) };
}
