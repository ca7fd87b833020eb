import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { type MouseEvent, type PointerEvent, type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import type { Drawing } from '../../geo/projection.ts';
import styles from './MapFrame.module.css';
import type { Zoom } from './useZoom.ts';

declare module 'react' {
  interface CSSProperties {
    /** How close a map is: what keeps its width on screen is divided by it. */
    readonly '--closeness'?: number;
  }
}

interface Props {
  readonly name: string;
  readonly drawing: Drawing;
  readonly zoom: Zoom;
  /** What moves with the map. */
  readonly children: ReactNode;
  /** What stays in place over it: labels, in pixels of the frame. */
  readonly over?: ReactNode;
  readonly card?: ReactNode;
  readonly onPointerMove?: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerLeave?: () => void;
  readonly onClick?: (event: MouseEvent<SVGSVGElement>) => void;
}

/** The drawing of a map, and the buttons that bring it closer. */
export function MapFrame({ name, drawing, zoom, children, over, card, ...events }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const { width, height } = drawing;
  const { svg, layer, view, isMoving, controls } = zoom;
  const buttons = [
    { id: 'map.zoom-in', Icon: IconPlus, act: controls.zoomIn, off: false },
    { id: 'map.zoom-out', Icon: IconMinus, act: controls.zoomOut, off: view.k <= 1 },
    { id: 'map.zoom-reset', Icon: IconFocusCentered, act: controls.reset, off: view.k <= 1 },
  ] as const;
  return (
    <div className={styles['frame']}>
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-labelledby={`${id}name`}
        data-zoomed={view.k > 1}
        {...events}
      >
        <title id={`${id}name`}>{name}</title>
        <g ref={layer} className={styles['layer']} data-moving={isMoving} style={{ '--closeness': view.k }}>
          {children}
        </g>
        <g aria-hidden="true" className={styles['over']} data-moving={isMoving}>
          {over}
        </g>
      </svg>
      {card}
      <div className={styles['zoom']} data-unpictured role="group" aria-label={formatMessage({ id: 'map.zoom' })}>
        {buttons.map(({ id: label, Icon, act, off }) => (
          <button
            key={label}
            type="button"
            aria-label={formatMessage({ id: label })}
            title={formatMessage({ id: label })}
            disabled={off}
            onClick={act}
          >
            <Icon size={18} aria-hidden="true" />
          </button>
        ))}
      </div>
    </div>
  );
}
