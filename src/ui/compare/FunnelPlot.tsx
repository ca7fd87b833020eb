import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import { formatValue } from '../../i18n/format.ts';
import type { Funnel } from '../../model/figure/answers/comparison.ts';
import type { Released } from '../../model/figure/released.ts';
import { Across } from '../charts/Across.tsx';
import styles from './FunnelPlot.module.css';
import { layOut } from './funnelLayout.ts';

interface Props {
  readonly funnel: Released<Funnel>;
  readonly hub: string;
  /** INSEE codes of cities to name besides those outside the limits. */
  readonly chosen: readonly string[];
  readonly nameOf: (code: string) => string;
  /** The sentence that the picture stands for. */
  readonly name: string;
}

/** The rate of each city against its base, between the limits of chance. One picture for assistive technology: the table beside it has the cells. */
export function FunnelPlot(props: Props): ReactNode {
  return <Across>{(width) => <DrawnFunnel {...props} width={width} />}</Across>;
}

function DrawnFunnel({ funnel, hub, chosen, nameOf, name, width }: Props & { readonly width: number }): ReactNode {
  const messages = useIntl();
  const clip = useId();
  const drawing = layOut(funnel, width, { chosen, nameOf });
  const { size, frame, lines, middle, dots, labels, bases, rates } = drawing;
  return (
    <>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} className={styles['plot']} role="img" aria-label={name}>
        {rates.map(({ value, y }) => (
          <g key={value}>
            <line x1={frame.left} x2={frame.right} y1={y} y2={y} className={styles['grid']} />
            <text x={frame.left - 6} y={y + 4} textAnchor="end" className={styles['axis']}>
              {messages.formatNumber(value, { style: 'percent', maximumFractionDigits: 1 })}
            </text>
          </g>
        ))}
        {bases.map(({ value, x }) => (
          <text key={value} x={x} y={frame.bottom + 16} textAnchor="middle" className={styles['axis']}>
            {messages.formatNumber(value)}
          </text>
        ))}
        <clipPath id={clip}>
          <rect x={frame.left} y={frame.top} width={frame.right - frame.left} height={frame.bottom - frame.top} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          <path d={lines.outer} className={styles['outer']} />
          <path d={lines.inner} className={styles['inner']} />
        </g>
        <line x1={frame.left} x2={frame.right} y1={middle} y2={middle} className={styles['region']} />
        {dots.map(({ city, x, y, rate, base, isOutside }) => (
          <circle
            key={city}
            cx={x}
            cy={y}
            r={5}
            className={styles['dot']}
            data-hub={city === hub}
            data-outside={isOutside}
          >
            <title>{`${nameOf(city)} : ${formatValue(rate, 'share', messages)} (${messages.formatNumber(base)})`}</title>
          </circle>
        ))}
        {labels.map(({ code, name: label, x, y, anchor }) => (
          <text key={code} x={x} y={y} textAnchor={anchor} className={styles['label']}>
            {label}
          </text>
        ))}
      </svg>
      <ul className={styles['legend']} data-legend>
        <li>
          <i className={styles['swatch']} data-line="inner" />
          {messages.formatMessage({ id: 'chance.inner' })}
        </li>
        <li>
          <i className={styles['swatch']} data-line="outer" />
          {messages.formatMessage({ id: 'chance.outer' })}
        </li>
        <li>{messages.formatMessage({ id: 'chance.base' })}</li>
      </ul>
    </>
  );
}
