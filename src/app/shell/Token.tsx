import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import { showToken } from '../dataset/token.ts';
import { Button } from '../../ui/layout/Button.tsx';

/** Asks for the token that a dataset elsewhere is to be shown. */
export function Token(): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const show = (): void => {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement && field.value.trim() !== '') showToken(field.value.trim());
  };
  return (
    <>
      <label htmlFor={id}>{formatMessage({ id: 'cause.token' })}</label>
      <input id={id} type="password" autoComplete="off" />
      <Button onClick={show}>{formatMessage({ id: 'page.retry' })}</Button>
    </>
  );
}
