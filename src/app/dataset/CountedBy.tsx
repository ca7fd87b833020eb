import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Remote } from '../../engine/remote/remote.ts';

/** Where figures are counted, when that is not in this browser, and what is told there. */
export function CountedBy({ remote }: { readonly remote: Remote }): ReactNode {
  return <FormattedMessage id="remote.by" values={{ host: new URL(remote.address).host }} />;
}
