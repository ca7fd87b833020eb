import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/layout/Button.tsx';
import { SearchBox } from '../../ui/layout/SearchBox.tsx';
import { type Found, METHOD_SIZE } from './found.ts';
import styles from './MethodPage.module.css';
import type { HrefOf } from './OwnLink.tsx';
import { partNames } from './Part.tsx';

interface Props {
  readonly text: string;
  readonly onSearch: (text: string) => void;
  readonly found: Found;
  readonly hrefOf: HrefOf;
}

/** Where to go on the page, what to look for in it, and paper. */
export function Tools({ text, onSearch, found, hrefOf }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const asked = text.trim();
  const count = found.rules.length + found.indicators.length + found.terms.length;
  return (
    <div className={styles['tools']}>
      <nav className={styles['contents']} aria-label={formatMessage({ id: 'method.contents' })} data-unpictured>
        {partNames.map((name) => (
          <a key={name} href={hrefOf(`method-${name}`)}>
            {formatMessage({ id: `method.${name}` })}
          </a>
        ))}
      </nav>
      <SearchBox
        label={formatMessage({ id: 'method.find' })}
        value={text}
        onChange={onSearch}
        status={asked === '' ? '' : formatMessage({ id: 'method.found' }, { count, all: METHOD_SIZE, asked })}
      />
      <Button className={styles['print'] ?? ''} onClick={() => window.print()} data-unpictured>
        {formatMessage({ id: 'method.print' })}
      </Button>
      {count === 0 && <p>{formatMessage({ id: 'method.nothing' })}</p>}
    </div>
  );
}
