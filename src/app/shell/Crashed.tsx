import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/layout/Button.tsx';
import { Detail } from '../../ui/layout/Detail.tsx';
import { Notice } from '../../ui/layout/Notice.tsx';

interface Props {
  readonly error: unknown;
  readonly reset: () => void;
}

/** In the place of a page whose program is wrong; the rest of the page stays. */
export function Crashed({ error, reset }: Props): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Notice title={formatMessage({ id: 'page.crashed' })} text={formatMessage({ id: 'page.crashed.text' })}>
      <Button look="filled" onClick={reset}>
        {formatMessage({ id: 'page.retry' })}
      </Button>
      <Detail text={error instanceof Error ? error.message : String(error)} />
    </Notice>
  );
}
