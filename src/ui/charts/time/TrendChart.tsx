import type { Released } from '../../../model/figure/released.ts';
import type { ReactNode } from 'react';
import { partialNotes } from './partialNotes.ts';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../../../i18n/format.ts';
import type { Annotation } from '../../../model/time/annotation.ts';
import { hidesMore, type Measured } from '../../../model/figure/figure.ts';
import type { Outlier } from '../../../model/figure/answers/outlier.ts';
import type { Answer } from '../../figure/answer.ts';
import { useBefore } from '../../figure/Before.ts';
import { useDataExtent } from '../../figure/Running.tsx';
import { ChartCard } from '../ChartCard.tsx';
import { ChartPending } from '../ChartPending.tsx';
import { ChartTable } from '../ChartTable.tsx';
import { Remarks } from './Remarks.tsx';
import { StepBars } from './StepBars.tsx';
import { nameOfStep, placeAnnotations, type Step, toSteps } from './steps.ts';
import styles from './TrendChart.module.css';

interface Props {
  readonly by: 'month' | 'week';
  readonly people: Answer<Released<Measured>>;
  readonly hubPeople: Answer<Released<Measured>>;
  /** Name of the area the figures are from: the region, or the cities kept by the filter. */
  readonly area: string;
  /** Name of the hub city; `null` where the filter leaves it out. */
  readonly hub: string | null;
  readonly annotations: readonly Annotation[];
  readonly outliers: readonly Released<Outlier>[];
}

/** People per month or week in the whole region and, of them, at the hub: a bar inside a bar, since the second are a part of the first. */
export function TrendChart({ by, people, hubPeople, area, hub, annotations, outliers }: Props): ReactNode {
  const messages = useIntl();
  const extent = useDataExtent();
  const before = useBefore(people.state === 'ready' ? people.value : null);
  const title = messages.formatMessage({ id: `${by}.title` });
  if (people.state !== 'ready') return <ChartPending title={title} answer={people} />;
  if (hubPeople.state !== 'ready') return <ChartPending title={title} answer={hubPeople} />;
  const steps = toSteps(people.value, hubPeople.value, extent).map((step) => {
    const past = before?.at(step.key);
    return before === null ? step : { ...step, before: past?.state === 'shown' ? past.value : null };
  });
  const label = (key: string): string => nameOfStep(by, key, messages);
  const peak = busiest(steps);
  const placed = placeAnnotations(
    annotations,
    by,
    steps.map(({ key }) => key),
  );
  const summary = hidesMore(people.value)
    ? messages.formatMessage({ id: 'peak.withheld' })
    : messages.formatMessage(
        { id: `${by}.summary` },
        {
          peak: peak === null ? 'none' : label(peak.key),
          people: peak?.region ?? 0,
          hub: peak?.hub ?? 0,
          city: hub ?? 'none',
        },
      );
  const partial = steps.filter(({ isPartial }) => isPartial).map(({ key }) => key);
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={people.value}
      notes={[
        ...partialNotes(partial, { by, extent, id: `${by}.partial`, label }, messages),
        before === null
          ? null
          : messages.formatMessage({ id: 'before.mark' }, { period: formatPeriod(before.measured.period, messages) }),
      ]}
      table={
        <ChartTable
          caption={title}
          columns={[
            { name: area, measured: people.value },
            ...(hub === null ? [] : [{ name: hub, measured: hubPeople.value }]),
          ]}
          label={label}
        />
      }
    >
      <ul className={styles['legend']} aria-hidden="true">
        <li data-tone="region">{area}</li>
        {hub !== null && <li data-tone="hub">{hub}</li>}
      </ul>
      <StepBars name={`${title}. ${summary}`} by={by} steps={steps} annotations={placed} area={area} hub={hub} />
      <Remarks annotations={placed} outliers={outliers} label={label} />
    </ChartCard>
  );
}

function busiest(steps: readonly Step[]): Step | null {
  const [first] = steps.filter(({ region }) => (region ?? 0) > 0).sort((a, b) => (b.region ?? 0) - (a.region ?? 0));
  return first ?? null;
}
