import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/layout/Button.tsx';
import { Notice } from '../../ui/layout/Notice.tsx';

/** What browsers say of code that could not be fetched: what failed once is remembered, and only loading the page again asks for it. */
const unfetched = /dynamically imported module|importing a module script|preload css|valid javascript mime/i;

/** In the place of a page whose program is wrong, or missing; the rest of the page stays. */
export function Crashed({ error, reset }: ErrorComponentProps): ReactNode {
  const { formatMessage } = useIntl();
  const message = error instanceof Error ? error.message : String(error);
  if (unfetched.test(message))
    return (
      <Notice title={formatMessage({ id: 'page.missing' })} text={formatMessage({ id: 'page.missing.text' })}>
        <Button look="filled" onClick={() => location.reload()}>
          {formatMessage({ id: 'page.reload' })}
        </Button>
      </Notice>
    );
  return (
    <Notice title={formatMessage({ id: 'page.crashed' })} text={message}>
      <Button look="filled" onClick={reset}>
        {formatMessage({ id: 'page.retry' })}
      </Button>
    </Notice>
  );
}
