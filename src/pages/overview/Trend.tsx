import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { outliersOf } from '../../app/answers/derived.ts';
import { useSessionDays } from '../../app/answers/useSessionDays.ts';
import { useExtent } from '../../app/dataset/DatasetProvider.tsx';
import { EditedPromises } from '../../app/setting/EditedPromises.tsx';
import { pick } from '../../app/address/pick.ts';
import { useScope } from '../../app/figures/useComputed.ts';
import { type Figures, useFigures } from '../../app/figures/useFigures.ts';
import { useProgramme } from '../../app/setting/places.tsx';
import { useNotes } from '../../app/setting/useNotes.ts';
import { usePromises } from '../../app/setting/usePromises.ts';
import { useFactFilter } from '../../app/figures/Leaving.tsx';
import { useFilterLabel } from '../../app/address/useFilterWords.ts';
import { noteFilter } from '../../model/address/noteScope.ts';
import { headlines } from '../../metrics/ask/requests/overview.ts';
import { useProfile, useSetView, useView } from '../../app/address/view.ts';
import { weekRequests } from '../../metrics/ask/requests/overview.ts';
import type { Bucket } from '../../metrics/stats/outliers.ts';
import type { Day } from '../../model/time/day.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { knownUntil, type Period } from '../../model/time/period.ts';
import { periodOfKey } from '../../model/time/timeKey.ts';
import { AnnotationsForm } from '../../ui/charts/time/AnnotationsForm.tsx';
import { isWhole } from '../../ui/charts/time/steps.ts';
import { TrendChart } from '../../ui/charts/time/TrendChart.tsx';
import { Choice } from '../../ui/filters/Choice.tsx';
import styles from '../../ui/targets/Targets.module.css';

interface Props {
  readonly figures: Figures;
  /** `hub` is `null` where the filter leaves it out. */
  readonly places: { readonly hub: string | null; readonly area: string };
}

/** People by month or by week, with what explains the curve, and what stands out of it. */
export function Trend({ figures, places }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { view } = useView();
  const setView = useSetView();
  const { period } = useScope();
  const { published } = useProgramme();
  const { annotations, edit } = usePromises();
  const notes = useNotes().filter(({ indicator }) => indicator === undefined || indicator === 'people');
  const here = useFactFilter();
  const labelOf = useFilterLabel();
  // A week is no part of a month: beside the months, the days that it leaves would be told.
  const isPublic = useProfile() !== 'internal';
  const by = isPublic ? 'month' : (view.step ?? 'month');
  const weeks = useFigures(by === 'week' ? weekRequests : []);
  const days = useSessionDays();
  const shown = by === 'week' ? weeks : figures;
  const isThere = shown.state !== 'ready' || shown.measured.some((each) => each.by === by);
  const source: Figures = isThere ? shown : { state: 'loading' };
  const people = pick(source, 'people', by);
  const extent = useExtent();
  const until = knownUntil(period, extent);
  const isKnown = people.state === 'ready' && days.state === 'ready' && until !== null;
  return (
    <>
      {!isPublic && (
        <Choice
          label={formatMessage({ id: 'trend.step' })}
          value={by}
          groups={[
            {
              label: null,
              options: (['month', 'week'] as const).map((value) => ({
                value,
                label: formatMessage({ id: `trend.step.${value}` }),
              })),
            },
          ]}
          onChoose={(step) => setView({ step: step === 'month' ? null : step })}
        />
      )}
      <TrendChart
        by={by}
        people={people}
        hubPeople={pick(source, 'hub-people', by)}
        area={places.area}
        hub={places.hub}
        annotations={notes}
        outliers={
          isKnown
            ? outliersOf(people.value, (months) =>
                buckets(months, days.value, { from: period.from, to: until }, extent),
              )
            : []
        }
      />
      {!published && (
        <details className={styles['edit']}>
          <summary>{formatMessage({ id: 'annotations.edit' })}</summary>
          <AnnotationsForm
            annotations={annotations}
            here={here}
            partOf={(filter) => labelOf(noteFilter(filter))}
            indicators={headlines}
            onChange={(changed) => edit({ annotations: changed })}
          />
        </details>
      )}
      {!published && <EditedPromises />}
    </>
  );
}

/** The steps that are wholly known, with their days with a session. */
function buckets(
  { by, cells }: Released<Measured>,
  days: readonly Day[],
  known: Period,
  extent: Period | null,
): readonly Bucket[] {
  if (by === null) return [];
  return cells.flatMap(({ key, figure }) => {
    const step = periodOfKey(by, key);
    if (step === null || figure.state !== 'shown' || !isWhole(by, key, known, extent)) return [];
    return [{ key, value: figure.value, days: days.filter((day) => day >= step.from && day < step.to).length }];
  });
}
