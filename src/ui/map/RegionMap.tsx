import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { credits } from '../../geo/credits.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Outline } from '../../geo/outline.ts';
import { drawRegion } from '../../geo/projection.ts';
import { formatFigure, formatUnit, formatValue } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure.ts';
import { type Circle, circlesOf } from './circles.ts';
import { CityCircles } from './CityCircles.tsx';
import { MapLegend } from './MapLegend.tsx';
import { placeLabels } from './labels.ts';
import styles from './RegionMap.module.css';

interface Props {
  readonly outline: Outline;
  readonly gazetteer: Gazetteer;
  /** INSEE code of the hub. */
  readonly hub: string;
  /** Broken down by city. */
  readonly measured: Measured;
  readonly name: string;
  readonly onPick?: (code: string) => void;
}

/** Width drawn before the page has been measured, px. */
const FIRST_WIDTH = 720;
const NARROW = 480;

/** A region with a circle for each city, its area proportional to the value; the hub stands out. The table of the same cells goes beside it. */
export function RegionMap({ outline, gazetteer, hub, measured, name, onPick }: Props): ReactNode {
  const messages = useIntl();
  const id = useId();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [active, setActive] = useState<string | null>(null);
  const size = width > 0 ? Math.round(width) : FIRST_WIDTH;
  // Projecting the outlines takes tens of milliseconds: only for a new width.
  const drawing = useMemo(() => drawRegion(outline, size), [outline, size]);
  const circles = circlesOf(measured, gazetteer, drawing);
  const labels = placeLabels(circles, drawing.width, drawing.height, size < NARROW ? 11 : 13);
  const shown = circles.find(({ city }) => city.code === active);
  const lost = measured.cells.find(({ key }) => key === 'unknown');
  const describe = ({ city, value }: Circle): string =>
    `${city.name} : ${formatValue(value, measured.unit, messages)} ${formatUnit(value, measured.unit, messages)}`;
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
          <g aria-hidden="true">
            {[...drawing.countries, ...drawing.around].map(({ code, path }) => (
              <path key={code} d={path} className={styles['around']} />
            ))}
            {drawing.departments.map(({ code, path }) => (
              <path key={code} d={path} className={styles['department']} />
            ))}
          </g>
          <CityCircles
            circles={circles}
            hub={hub}
            measured={measured}
            describe={describe}
            onActive={setActive}
            {...(onPick && { onPick })}
          />
          <g aria-hidden="true" className={styles['labels']} fontSize={size < NARROW ? 11 : 13}>
            {labels.map(({ code, name: label, x, y, anchor }) => (
              <text key={code} x={x} y={y} textAnchor={anchor} data-hub={code === hub}>
                {label}
              </text>
            ))}
          </g>
        </svg>
        {shown !== undefined && (
          <div
            className={styles['card']}
            aria-hidden="true"
            data-side={shown.x > drawing.width / 2 ? 'left' : 'right'}
            style={{ insetInlineStart: shown.x, insetBlockStart: shown.y }}
          >
            <strong>{shown.city.name}</strong>
            <span>{gazetteer.departments.find(({ code }) => code === shown.city.department)?.name}</span>
            <span>
              {formatValue(shown.value, measured.unit, messages)} {formatUnit(shown.value, measured.unit, messages)}
            </span>
          </div>
        )}
      </div>
      <MapLegend circles={circles} width={drawing.width} hub={gazetteer.city(hub)?.name ?? hub} measured={measured} />
      {lost?.figure.state === 'shown' && lost.figure.value > 0 && (
        <p className={styles['note']}>
          {messages.formatMessage(
            { id: 'map.unplaced' },
            { count: lost.figure.value, value: formatFigure(lost.figure, measured.unit, messages) },
          )}
        </p>
      )}
      <p className={styles['credits']}>{credits}</p>
    </div>
  );
}
