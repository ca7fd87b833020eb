import type { ReactNode } from 'react';
import styles from './MapCard.module.css';

interface Props {
  /** Pixels of the frame; the card keeps off the mark, which is this large. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the mark under the pointer or the focus stands for; a reader of the screen hears it as the name of the mark. */
export function MapCard({ x, y, r, width, height, title, lines }: Props): ReactNode {
  return (
    <div
      className={styles['card']}
      aria-hidden="true"
      style={{
        ...(x > width / 2 ? { insetInlineEnd: width - x + r } : { insetInlineStart: x + r }),
        ...(y > height / 2 ? { insetBlockEnd: height - y } : { insetBlockStart: y }),
      }}
    >
      <strong>{title}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
