import { pointer } from 'd3-selection';
import { type MouseEvent, type ReactNode, useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Outline } from '../../geo/outline.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { Across } from '../charts/Across.tsx';
import { useNotedCities } from '../figure/Notes.tsx';
import { CityCircles } from './CityCircles.tsx';
import { CommuneDots } from './CommuneDots.tsx';
import { boxOf } from './box.ts';
import { type Circle, circlesOf } from './circles.ts';
import { placeLabels } from './labels.ts';
import { Land } from './Land.tsx';
import { MapCard } from './MapCard.tsx';
import { MapFrame } from './MapFrame.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapNotes } from './MapNotes.tsx';
import { nearestCircle } from './nearest.ts';
import styles from './MapFrame.module.css';
import { unplacedOf } from './unplaced.ts';
import { useDrawing } from './useDrawing.ts';
import { useZoom } from './useZoom.ts';
import { printed } from '../../model/place/printed.ts';

interface Props {
  readonly outline: Outline;
  readonly gazetteer: Gazetteer;
  /** INSEE code of the hub. */
  readonly hub: string;
  /** Broken down by city: what the circles show. */
  readonly measured: Released<Measured>;
  /** Broken down by city: said beside it on the card of a city. */
  readonly sessions?: Released<Measured>;
  readonly name: string;
  /** The value that the largest circle stands for, when it is not the largest shown: maps that are compared share it. */
  readonly largest?: number | undefined;
  /** Whether the map begins on the cities shown, and not on the whole region. */
  readonly isClose?: boolean;
  readonly onPick?: (code: string) => void;
}

/** A region with a circle for each city, its area proportional to the value; the hub stands out. The table of the same cells goes beside it. */
export function RegionMap(props: Props): ReactNode {
  return <Across className={styles['map']}>{(width) => <DrawnRegion {...props} width={width} />}</Across>;
}

function DrawnRegion({
  outline,
  gazetteer,
  hub,
  measured,
  sessions,
  name,
  largest,
  isClose = false,
  onPick,
  width,
}: Props & { readonly width: number }): ReactNode {
  const messages = useIntl();
  const noted = useNotedCities(measured.indicator, measured.period);
  const { drawing, fontSize } = useDrawing(outline, width);
  const [active, setActive] = useState<string | null>(null);
  // Thousands of circles: placed again only when they change, not at every move of the pointer.
  const { circles, scale } = useMemo(
    () => circlesOf(measured, gazetteer, drawing, largest),
    [measured, gazetteer, drawing, largest],
  );
  const zoom = useZoom(drawing.width, drawing.height, isClose ? boxOf(circles, drawing.width) : null);
  const {
    view,
    controls: { reveal },
  } = zoom;
  const labels = useMemo(() => {
    const seen = circles.map((circle) => ({ ...circle, x: view.applyX(circle.x), y: view.applyY(circle.y) }));
    return placeLabels(seen, drawing.width, drawing.height, fontSize);
  }, [circles, view, drawing, fontSize]);
  const pointed = circles.find(({ city }) => city.code === active);

  const marks = useMemo(() => {
    const beside = new Map(sessions?.cells.map(({ key, figure }) => [key, figure]));
    return new Map(
      circles.map(({ city: { code, name: city, department }, figure }) => {
        const figures = [
          { figure, unit: measured.unit },
          { figure: beside.get(code), unit: sessions?.unit ?? measured.unit },
        ].flatMap((each) =>
          each.figure?.state === 'shown' ? [formatCount(each.figure.value, each.unit, messages)] : [],
        );
        const place = gazetteer.departments.find((each) => each.code === department)?.name ?? department;
        const label = messages.formatMessage(
          { id: 'map.city' },
          { name: city, isHub: code === hub, department: place, figures: figures.join(', ') },
        );
        const notes = noted.get(code) ?? [];
        return [code, { label: [label, ...notes].join(' · '), lines: [place, ...figures, ...notes] }];
      }),
    );
  }, [circles, measured, sessions, gazetteer, hub, noted, messages]);
  const focus = useCallback(
    (circle: Circle | null): void => {
      setActive(circle?.city.code ?? null);
      if (circle !== null) reveal(circle.x, circle.y);
    },
    [reveal],
  );
  const at = (event: MouseEvent): Circle | null => nearestCircle(circles, pointer(event, zoom.layer.current), view.k);

  return (
    <>
      <MapFrame
        name={name}
        drawing={drawing}
        zoom={zoom}
        onPointerMove={(event) => setActive(at(event)?.city.code ?? null)}
        onPointerLeave={() => setActive(null)}
        onClick={(event) => {
          const circle = at(event);
          if (circle !== null) onPick?.(circle.city.code);
        }}
        over={labels.map(({ code, name: label, x, y, anchor }) => (
          <text key={code} x={x} y={y} textAnchor={anchor} fontSize={fontSize} data-hub={code === hub}>
            {label}
          </text>
        ))}
        card={
          pointed !== undefined && (
            <MapCard
              x={view.applyX(pointed.x)}
              y={view.applyY(pointed.y)}
              r={pointed.r}
              width={drawing.width}
              height={drawing.height}
              title={printed(pointed.city.name)}
              lines={marks.get(pointed.city.code)?.lines ?? []}
            />
          )
        }
      >
        <Land drawing={drawing} />
        <CommuneDots gazetteer={gazetteer} drawing={drawing} />
        <CityCircles
          circles={circles}
          hub={hub}
          measured={measured}
          scale={view.k}
          marks={marks}
          noted={noted}
          onActive={focus}
          isPickable={onPick !== undefined}
          onPick={onPick ?? ignore}
        />
      </MapFrame>
      <MapLegend scale={scale} hub={printed(gazetteer.city(hub)?.name ?? hub)} measured={measured} />
      <MapNotes
        circles={circles}
        scale={scale}
        unplaced={unplacedOf(measured, gazetteer)}
        measured={measured}
        noted={noted}
      />
    </>
  );
}

function ignore(): void {}
