import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import type { Changes } from '../../model/dataset/changes.ts';
import { Button } from '../layout/Button.tsx';
import styles from './Form.module.css';

interface Props {
  readonly changes: Changes;
  readonly onDecide: (keep: boolean) => void;
}

/** What an import would change of what is already counted, before it does. */
export function ChangesNotice({ changes, onDecide }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  return (
    <section className={styles['form']} role="alertdialog" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{formatMessage({ id: 'changes.title' })}</h3>
      <dl className={styles['changes']}>
        {(['added', 'changed', 'unchanged', 'removed'] as const).map((kind) => (
          <div key={kind}>
            <dt>{formatMessage({ id: `changes.${kind}` })}</dt>
            <dd>{formatMessage({ id: 'changes.count' }, { count: changes[kind] })}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['buttons']}>
        <Button look="filled" onClick={() => onDecide(true)}>
          {formatMessage({ id: 'changes.apply' })}
        </Button>
        <Button onClick={() => onDecide(false)}>{formatMessage({ id: 'changes.refuse' })}</Button>
      </div>
    </section>
  );
}
