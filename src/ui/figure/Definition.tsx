import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import styles from './Definition.module.css';

/** The definition of an indicator behind a button; `children` is what stands beside the button. */
export function Definition({
  indicator,
  onPassport,
  children,
}: {
  readonly indicator: IndicatorId;
  /** Opens the passport of the figure. */
  readonly onPassport?: (() => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const messages = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const name = messages.formatMessage({ id: `indicator.${indicator}` });
  return (
    <>
      <div>
        <button
          type="button"
          className={styles['button']}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={messages.formatMessage({ id: 'figure.about' }, { name })}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconInfoCircle size={18} aria-hidden />
        </button>
        {children}
      </div>
      <p id={id} hidden={!isOpen} className={styles['text']}>
        {messages.formatMessage({ id: `definition.${indicator}` })}
        {onPassport !== undefined && (
          <button type="button" className={styles['passport']} onClick={onPassport}>
            {messages.formatMessage({ id: 'passport.open' })}
          </button>
        )}
      </p>
    </>
  );
}
