import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { buttonLook } from '../../ui/layout/Button.tsx';
import { Notice } from '../../ui/layout/Notice.tsx';
import { PageLink } from '../address/PageLink.tsx';
import { usePlace } from '../route/Routed.tsx';
import { Title } from './Title.tsx';

/** Addresses the contract keeps for pages that are not built yet. */
const future = ['/territory', '/audience', '/pathway', '/partners', '/press'];

export function NotFound(): ReactNode {
  const { formatMessage } = useIntl();
  const { path } = usePlace();
  const kind = future.includes(path) ? 'page.future' : 'page.not-found';
  return (
    <>
      <Title id={kind} />
      <Notice title={formatMessage({ id: kind })} text={formatMessage({ id: `${kind}.text` }, { path })}>
        <PageLink to="/" className={buttonLook.filled}>
          {formatMessage({ id: 'page.home' })}
        </PageLink>
      </Notice>
    </>
  );
}
