import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentPropsWithRef<'button'> {
  readonly look?: 'filled' | 'plain' | 'danger';
}

export function Button({ look = 'plain', className = '', ...rest }: Props): ReactNode {
  return <button type="button" className={`${styles['button']} ${styles[look]} ${className}`} {...rest} />;
}

/** The look of a button for a link or a label. */
export const buttonLook = {
  filled: `${styles['button']} ${styles['filled']}`,
  plain: `${styles['button']} ${styles['plain']}`,
};
