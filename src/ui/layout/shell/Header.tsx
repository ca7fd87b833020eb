import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../../../model/address/address.ts';
import styles from './Header.module.css';
import { SchemeSwitch } from './SchemeSwitch.tsx';
import { Switch } from './Switch.tsx';

interface Props {
  readonly programme: string;
  /** Links to the pages. */
  readonly nav: ReactNode;
  readonly onSearch: () => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The programme, the pages, the language and the appearance. */
export function Header({ programme, nav, onSearch, language, onLanguage }: Props): ReactNode {
  const messages = useIntl();
  const pages = useRef<HTMLElement>(null);
  const shown = useRef<Element>(null);
  useLayoutEffect(() => {
    const here = pages.current?.querySelector<HTMLElement>('[aria-current="page"]') ?? null;
    // With the frame: measured at once, the page would be laid out before it is whole.
    if (here !== null && here !== shown.current) requestAnimationFrame(() => bringIntoSight(here));
    shown.current = here;
  });
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <p className={styles['name']}>
          <span className={styles['mark']} aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span>
            <strong>{messages.formatMessage({ id: 'app.title' })}</strong>
            <span className={styles['programme']}>{programme}</span>
          </span>
        </p>
        <nav ref={pages} className={styles['nav']} aria-label={messages.formatMessage({ id: 'app.nav' })}>
          {nav}
        </nav>
        <div className={styles['switches']}>
          <button
            type="button"
            className={styles['search']}
            aria-label={messages.formatMessage({ id: 'palette.open' })}
            title={messages.formatMessage({ id: 'palette.open' })}
            onClick={onSearch}
          >
            <IconSearch size={18} aria-hidden />
          </button>
          <Switch
            name={messages.formatMessage({ id: 'app.language' })}
            value={language}
            choices={[
              { value: 'fr', label: <abbr title="Français">FR</abbr> },
              { value: 'en', label: <abbr title="English">EN</abbr> },
            ]}
            onChange={onLanguage}
          />
          <SchemeSwitch />
        </div>
      </div>
    </header>
  );
}

/** Scrolls a row of links, and nothing else, to the middle of one of them. */
function bringIntoSight(link: HTMLElement): void {
  const row = link.parentElement;
  if (row !== null) row.scrollLeft = link.offsetLeft - row.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
}
