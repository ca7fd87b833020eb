import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatCount } from '../../../i18n/format.ts';
import { daysOfNote } from '../../figure/Notes.tsx';
import type { Outlier } from '../../../model/figure/answers/outlier.ts';
import type { Released } from '../../../model/figure/released.ts';
import styles from './Remarks.module.css';
import type { PlacedAnnotation } from './steps.ts';

interface Props {
  readonly annotations: readonly PlacedAnnotation[];
  readonly outliers: readonly Released<Outlier>[];
  readonly label: (key: string) => string;
}

/** What the numbers over a chart stand for, and the months or weeks unlike the others with what their days explain. */
export function Remarks({ annotations, outliers, label }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage, locale } = messages;
  if (annotations.length + outliers.length === 0) return null;
  return (
    <div className={styles['remarks']}>
      {annotations.length > 0 && (
        <div>
          <h4>{formatMessage({ id: 'annotations.title' })}</h4>
          <ol>
            {annotations.map(({ number, annotation }) => (
              <li key={number}>
                <span>{number}</span>
                {formatMessage(
                  { id: 'month.point' },
                  {
                    name: daysOfNote(annotation, messages),
                    value: locale.startsWith('fr') ? annotation.fr : annotation.en,
                  },
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
      {outliers.length > 0 && (
        <div>
          <h4>{formatMessage({ id: 'outliers.title' })}</h4>
          <ul>
            {outliers.map(({ key, direction, value, days: held, usualDays, because }) => (
              <li key={key}>
                {formatMessage(
                  { id: `outliers.${because}` },
                  {
                    when: label(key),
                    value: formatCount(value, 'people', messages),
                    days: held,
                    usual: Math.round(usualDays),
                    direction,
                  },
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
