import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import styles from '../../ui/layout/Menu.module.css';
import { type SlideName, slideNames, usual } from '../deck/names.ts';
import { Words } from '../setting/Words.tsx';

interface Props {
  readonly isWriting: boolean;
  readonly onSave: (names: readonly SlideName[]) => void;
}

/** Which slides the deck has. */
export function SlideChoice(props: Props): ReactNode {
  return (
    <Words of="deck">
      <Slides {...props} />
    </Words>
  );
}

function Slides({ isWriting, onSave }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [chosen, choose] = useState<ReadonlySet<SlideName>>(new Set(usual));
  return (
    <fieldset className={styles['choices']}>
      <legend className="visually-hidden">{formatMessage({ id: 'deck.choose' })}</legend>
      {slideNames.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.has(name)}
            onChange={({ currentTarget: { checked } }) =>
              choose(new Set(slideNames.filter((each) => (each === name ? checked : chosen.has(each)))))
            }
          />
          {formatMessage({ id: `deck.name.${name}` })}
        </label>
      ))}
      {chosen.size === 0 && <p role="status">{formatMessage({ id: 'deck.none' })}</p>}
      <button
        type="button"
        disabled={isWriting || chosen.size === 0}
        onClick={() => onSave(slideNames.filter((name) => chosen.has(name)))}
      >
        {formatMessage({ id: 'deck.save' })}
      </button>
    </fieldset>
  );
}
