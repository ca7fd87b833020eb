import { type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Report } from '../../../model/dataset/report.ts';
import { Button } from '../../layout/Button.tsx';
import styles from '../Form.module.css';

interface Props {
  readonly report: Report;
  readonly onRepair: (repair: boolean) => void;
}

/** Words whose accents were encoded twice, before and after; one click sets them right or leaves them. */
export function Repairs({ report: { repairs, warnings }, onRepair }: Props): ReactNode {
  const { formatMessage } = useIntl();
  if (repairs.length === 0) return null;
  const isRepaired = !warnings.includes('double_encoding_kept');
  const title = formatMessage({ id: 'repair.title' });
  return (
    <div className={styles['repairs']}>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{formatMessage({ id: 'repair.before' })}</th>
              <th scope="col">{formatMessage({ id: 'repair.after' })}</th>
            </tr>
          </thead>
          <tbody>
            {repairs.map(({ before, after }) => (
              <tr key={before}>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button onClick={() => onRepair(!isRepaired)}>
        {formatMessage({ id: isRepaired ? 'repair.keep' : 'repair.repair' })}
      </Button>
    </div>
  );
}
