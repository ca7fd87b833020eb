import { useIntl } from 'react-intl';
import type { MessageId } from '../../i18n/fr.ts';
import { writeView } from '../../model/address/address.ts';
import type { DestinationGroup } from '../../ui/palette/Palette.tsx';
import { chooseScheme } from '../../ui/theme/scheme.ts';
import { useSetView, useView } from '../address/view.ts';
import { useGo } from '../route/Routed.tsx';
import { useProgramme } from '../setting/places.tsx';
import { openMenuSoon, showSectionSoon, showSoon } from './showSoon.ts';

/** Until the palette is gone from the paper and has given the focus back, in milliseconds. */
const AFTER_CLOSING = 100;
/** Pages from which nothing of a period is taken away. */
const timeless = /^#\/(data|method|query)/;

/** What the palette does, beside going somewhere. */
export function useActions(): DestinationGroup {
  const { formatMessage, locale } = useIntl();
  const go = useGo();
  const { view } = useView();
  const setView = useSetView();
  const { published } = useProgramme();
  const later = (act: () => void): void => void setTimeout(act, AFTER_CLOSING);
  const to = (path: string, anchor = ''): void => go({ path, query: writeView(view), anchor });
  const name = (id: MessageId): string => formatMessage({ id });
  const other = locale.startsWith('en') ? ('fr' as const) : ('en' as const);
  return {
    name: name('palette.actions'),
    destinations: [
      {
        id: 'action print',
        label: name('away.print'),
        also: name('palette.also.print'),
        go: () => later(() => window.print()),
      },
      {
        id: 'action take',
        label: name('palette.take'),
        also: name('palette.also.take'),
        go: () => {
          if (timeless.test(location.hash)) to('/');
          later(() => openMenuSoon(name('away.title')));
        },
      },
      {
        id: 'action compare',
        label: name('palette.compare'),
        also: name('palette.also.compare'),
        go: () => {
          to('/territory');
          // Named as the section is, whose own words come with its page.
          later(() => showSectionSoon(name('palette.compare')));
        },
      },
      { id: 'action check', label: name('palette.check'), also: name('palette.also.check'), go: () => to('/press') },
      ...(published
        ? []
        : [
            {
              id: 'action import',
              label: name('palette.import'),
              also: name('palette.also.import'),
              go: () => to('/data'),
            },
            {
              id: 'action publish',
              label: name('palette.publish'),
              also: name('palette.also.publish'),
              go: () => to('/data'),
            },
          ]),
      {
        id: 'action help',
        label: name('palette.help'),
        also: name('palette.also.help'),
        go: () => {
          to('/method', 'method-glossary');
          showSoon('method-glossary');
        },
      },
      ...(['light', 'dark', 'auto'] as const).map((scheme) => ({
        id: `action ${scheme}`,
        label: formatMessage({ id: 'palette.scheme' }, { name: formatMessage({ id: `app.scheme.${scheme}` }) }),
        also: name('palette.also.scheme'),
        go: () => chooseScheme(scheme),
      })),
      {
        id: 'action language',
        label: { fr: 'Français', en: 'English' }[other],
        also: name('palette.also.language'),
        go: () => setView({ lang: other }),
      },
    ],
  };
}
