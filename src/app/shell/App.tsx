import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Confirmed } from '../../engine/confirmation.ts';
import type { Remote } from '../../engine/remote/remote.ts';
import type { Counter } from '../../metrics/ask/counter.ts';
import '../../ui/theme/base.css';
import '../../ui/theme/variables.css';
import '../../ui/theme/print.css';
import { Root } from '../figures/busy.tsx';
import { hashBar } from '../route/addressBar.ts';
import { Routed } from '../route/Routed.tsx';
import type { PageRoute } from './PageHere.tsx';
import { DatasetProvider } from '../dataset/DatasetProvider.tsx';
import type { DatasetStore } from '../../dataset/datasetStore.ts';
import { type Setting, SettingProvider } from '../setting/places.tsx';
import { FirstSpoken, type Spoken } from '../setting/useMessages.ts';
import { createQueryClient } from '../setting/queryClient.ts';
import { SitePages } from './sitePages.ts';
import { Shell } from './Shell.tsx';

interface Props {
  readonly setting: Setting;
  readonly store: DatasetStore;
  readonly counter: Counter;
  readonly confirmed: Confirmed;
  readonly remote: Remote | null;
  readonly pages: readonly PageRoute[];
  readonly spoken: Spoken;
}

/** The whole page: everything that is made once, around the routes. */
export function App({ setting, store, counter, confirmed, remote, pages, spoken }: Props): ReactNode {
  const [queryClient] = useState(createQueryClient);
  const [bar] = useState(() => hashBar(window));
  return (
    <QueryClientProvider client={queryClient}>
      <SettingProvider setting={setting}>
        <DatasetProvider store={store} counter={counter} confirmed={confirmed} remote={remote}>
          <FirstSpoken value={spoken}>
            <SitePages value={pages}>
              <Root>
                <Routed bar={bar}>
                  <Shell pages={pages} />
                </Routed>
              </Root>
            </SitePages>
          </FirstSpoken>
        </DatasetProvider>
      </SettingProvider>
    </QueryClientProvider>
  );
}
