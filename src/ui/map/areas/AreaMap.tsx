import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Outline } from '../../../geo/outline.ts';
import { formatBase, formatFigure, formatReason, formatUnit } from '../../../i18n/format.ts';
import type { Measured } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';
import { useFigureMarks } from '../../figure/Refreshing.tsx';
import { Across } from '../../charts/Across.tsx';
import { type Area, areasOf } from './areas.ts';
import { AreaLegend } from './AreaLegend.tsx';
import { Surroundings } from '../Land.tsx';
import { MapCard } from '../MapCard.tsx';
import { MapFrame } from '../MapFrame.tsx';
import frame from '../MapFrame.module.css';
import land from '../Land.module.css';
import legend from '../MapLegend.module.css';
import styles from './Areas.module.css';
import { targetOf } from '../targetOf.ts';
import { useDrawing } from '../useDrawing.ts';
import { useZoom } from '../useZoom.ts';

interface Props {
  readonly outline: Outline;
  /** A rate broken down by department. */
  readonly measured: Released<Measured>;
  readonly name: string;
  /** Departments whose rate does not differ from that of the others: grey. */
  readonly same: ReadonlySet<string>;
  readonly onPick?: (code: string) => void;
}

/** A region whose departments are coloured by the class of their rate. The table of the same cells goes beside it. */
export function AreaMap(props: Props): ReactNode {
  return <Across className={frame['map']}>{(width) => <DrawnAreas {...props} width={width} />}</Across>;
}

function DrawnAreas({ outline, measured, name, same, onPick, width }: Props & { readonly width: number }): ReactNode {
  const messages = useIntl();
  const figureMarks = useFigureMarks();
  const { drawing, fontSize } = useDrawing(outline, width);
  const zoom = useZoom(drawing.width, drawing.height);
  const { view } = zoom;
  const [active, setActive] = useState<string | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const group = useRef<SVGGElement>(null);
  const { areas, classes } = useMemo(() => areasOf(measured, drawing, same), [measured, drawing, same]);
  const pointed = areas.find(({ shape }) => shape.code === active);
  const stop = areas.find(({ shape }) => shape.code === current) ?? areas[0];

  const linesOf = ({ figure }: Area): readonly string[] =>
    [
      figure.state === 'shown'
        ? `${formatFigure(figure, measured.unit, messages)} ${formatUnit(figure.value, measured.unit, messages)}`.trim()
        : formatReason(figure, messages),
      formatBase(measured.indicator, figure, messages),
    ].filter((line) => line !== null);

  const press = (event: KeyboardEvent, index: number): void => {
    const target = targetOf(event.key, index, areas.length - 1);
    const code = areas[target ?? index]?.shape.code;
    const isPick = event.key === 'Enter' || event.key === ' ';
    if (code === undefined || (target === null && !isPick)) return;
    event.preventDefault();
    if (target === null) onPick?.(code);
    else group.current?.querySelector<SVGPathElement>(`[data-key="${code}"]`)?.focus();
  };

  return (
    <>
      <MapFrame
        name={name}
        drawing={drawing}
        zoom={zoom}
        over={areas.map(({ shape, figure, level }) => (
          <text
            key={shape.code}
            x={view.applyX(shape.middle[0])}
            y={view.applyY(shape.middle[1])}
            textAnchor="middle"
            fontSize={fontSize}
            className={styles['label']}
            data-level={level}
          >
            {fontSize > 11 && <tspan>{shape.name}</tspan>}
            <tspan x={view.applyX(shape.middle[0])} dy={fontSize > 11 ? '1.15em' : 0} className={styles['amount']}>
              {formatFigure(figure, measured.unit, messages)}
            </tspan>
          </text>
        ))}
        card={
          pointed !== undefined && (
            <MapCard
              x={view.applyX(pointed.shape.middle[0])}
              y={view.applyY(pointed.shape.middle[1])}
              r={fontSize}
              width={drawing.width}
              height={drawing.height}
              title={pointed.shape.name}
              lines={linesOf(pointed)}
            />
          )
        }
      >
        <Surroundings drawing={drawing} />
        <g ref={group}>
          {areas.map((area, index) => (
            <path
              key={area.shape.code}
              d={area.shape.path}
              role={onPick === undefined ? 'img' : 'button'}
              aria-label={[area.shape.name, ...linesOf(area)].join(', ')}
              tabIndex={area.shape.code === stop?.shape.code ? 0 : -1}
              className={styles['area']}
              data-level={area.level}
              {...figureMarks(measured.indicator, area.figure, { by: 'department', key: area.shape.code })}
              onPointerEnter={() => setActive(area.shape.code)}
              onPointerLeave={() => setActive(null)}
              onFocus={() => {
                setCurrent(area.shape.code);
                setActive(area.shape.code);
              }}
              onBlur={() => setActive(null)}
              onClick={() => onPick?.(area.shape.code)}
              onKeyDown={(event) => press(event, index)}
            />
          ))}
        </g>
        <path d={drawing.border} className={land['border']} aria-hidden="true" />
      </MapFrame>
      <AreaLegend classes={classes} areas={areas} unit={measured.unit} />
      <p className={legend['credits']}>{messages.formatMessage({ id: 'map.credits' })}</p>
    </>
  );
}
