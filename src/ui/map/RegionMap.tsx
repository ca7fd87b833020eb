import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Outline } from '../../geo/outline.ts';
import { drawRegion } from '../../geo/projection.ts';
import { formatFigure, formatUnit } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure.ts';
import { CityCard } from './CityCard.tsx';
import { CityCircles } from './CityCircles.tsx';
import { type Circle, circlesOf } from './circles.ts';
import { placeLabels } from './labels.ts';
import { Land } from './Land.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapNotes } from './MapNotes.tsx';
import styles from './RegionMap.module.css';
import { unplacedOf } from './unplaced.ts';

interface Props {
  readonly outline: Outline;
  readonly gazetteer: Gazetteer;
  /** INSEE code of the hub. */
  readonly hub: string;
  /** Broken down by city: what the circles show. */
  readonly measured: Measured;
  /** Broken down by city: said beside it on the card of a city. */
  readonly sessions?: Measured;
  readonly name: string;
  readonly onPick?: (code: string) => void;
}

/** Width drawn before the page has been measured, px. */
const FIRST_WIDTH = 720;
const NARROW = 480;

/** A region with a circle for each city, its area proportional to the value; the hub stands out. The table of the same cells goes beside it. */
export function RegionMap({ outline, gazetteer, hub, measured, sessions, name, onPick }: Props): ReactNode {
  const messages = useIntl();
  const id = useId();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [active, setActive] = useState<string | null>(null);
  const size = width > 0 ? Math.round(width) : FIRST_WIDTH;
  // Projecting the outlines takes tens of milliseconds: only for a new width.
  const drawing = useMemo(() => drawRegion(outline, size), [outline, size]);
  const { circles, scale } = circlesOf(measured, gazetteer, drawing);
  const fontSize = size < NARROW ? 11 : 13;
  const labels = placeLabels(circles, drawing.width, drawing.height, fontSize);
  const pointed = circles.find(({ city }) => city.code === active);

  const departmentOf = ({ city }: Circle): string =>
    gazetteer.departments.find(({ code }) => code === city.department)?.name ?? city.department;
  const figuresOf = ({ city }: Circle): readonly string[] =>
    [measured, ...(sessions === undefined ? [] : [sessions])].flatMap(({ unit, cells }) => {
      const figure = cells.find(({ key }) => key === city.code)?.figure;
      if (figure?.state !== 'shown') return [];
      return [`${formatFigure(figure, unit, messages)} ${formatUnit(figure.value, unit, messages)}`];
    });
  const describe = (circle: Circle): string =>
    messages.formatMessage(
      { id: 'map.city' },
      {
        name: circle.city.name,
        isHub: circle.city.code === hub,
        department: departmentOf(circle),
        figures: messages.formatList(figuresOf(circle), { type: 'unit' }),
      },
    );

  return (
    <div className={styles['map']}>
      <div ref={ref} className={styles['frame']}>
        <svg
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          width={drawing.width}
          height={drawing.height}
          role="group"
          aria-labelledby={`${id}name`}
        >
          <title id={`${id}name`}>{name}</title>
          <Land drawing={drawing} />
          <CityCircles
            circles={circles}
            hub={hub}
            measured={measured}
            describe={describe}
            onActive={setActive}
            {...(onPick && { onPick })}
          />
          <g aria-hidden="true" className={styles['labels']} fontSize={fontSize}>
            {labels.map(({ code, name: label, x, y, anchor }) => (
              <text key={code} x={x} y={y} textAnchor={anchor} data-hub={code === hub}>
                {label}
              </text>
            ))}
          </g>
        </svg>
        {pointed !== undefined && (
          <CityCard
            circle={pointed}
            width={drawing.width}
            height={drawing.height}
            department={departmentOf(pointed)}
            figures={figuresOf(pointed)}
          />
        )}
      </div>
      <MapLegend scale={scale} hub={gazetteer.city(hub)?.name ?? hub} measured={measured} />
      <MapNotes circles={circles} scale={scale} unplaced={unplacedOf(measured, gazetteer)} measured={measured} />
    </div>
  );
}
