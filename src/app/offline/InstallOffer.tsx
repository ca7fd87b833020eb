import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import * as v from 'valibot';
import { Button } from '../../ui/layout/Button.tsx';
import { stored } from '../setting/stored.ts';
import { keptNow, subscribeKept } from './installed.ts';

const offered = stored('bilan.install-offered', v.boolean(), false);

/** Under the page, during one visit: afterwards the browser's own menu is enough. */
export function InstallOffer(): ReactNode {
  const { formatMessage } = useIntl();
  const { install } = useSyncExternalStore(subscribeKept, keptNow);
  const [wasOffered] = useState(offered.use());
  const isShown = install !== null && !wasOffered;
  useEffect(() => {
    if (isShown) offered.write(true);
  }, [isShown]);
  if (!isShown) return null;
  return (
    <p>
      {formatMessage({ id: 'offline.install.text' })}{' '}
      <Button onClick={() => void install()}>{formatMessage({ id: 'offline.install' })}</Button>
    </p>
  );
}
