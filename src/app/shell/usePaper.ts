import { useEffect } from 'react';
import type { IntlShape } from 'react-intl';
import { formatDay, formatPeriod } from '../../i18n/format.ts';
import type { Provenance } from '../../share/provenance.ts';

/** Heads every printed page with what it shows, and ends it with its source, the date of the data and its number. */
export function usePaper({ programme, area, period, asOf, usage }: Provenance, messages: IntlShape): void {
  const { formatMessage } = messages;
  const head = [programme, area].filter((text) => text !== '').join(' · ');
  const day = asOf === null ? 'none' : formatDay(asOf, messages);
  const foot = [
    formatMessage({ id: 'share.source' }, { programme }),
    formatMessage({ id: 'share.as-of' }, { day }),
    ...(usage === 'internal' ? [formatMessage({ id: 'share.internal' })] : []),
  ].join(' · ');
  const span = formatPeriod(period, messages);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const box = (place: string, text: string): string => `@${place} { content: ${JSON.stringify(text)}; }`;
    sheet.replaceSync(`@page { ${box('top-left', head)} ${box('top-right', span)} ${box('bottom-left', foot)} }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [head, span, foot]);
}
