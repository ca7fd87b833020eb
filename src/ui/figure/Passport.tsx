import { IconX } from '@tabler/icons-react';
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Step } from '../../model/figure/step.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Filter } from '../../model/address/filter.ts';
import styles from './Passport.module.css';

/** Opens the passport of a figure; `narrowed` is what it is restricted to beyond the filter of the page, `step` the step of time that it is of. */
export type OpenPassport = (
  measured: Released<Measured>,
  figure: Released<Figure>,
  narrowed?: Partial<Filter>,
  step?: Step,
) => void;

const PassportContext = createContext<OpenPassport | null>(null);

/** How passports below are opened. */
export const PassportProvider = PassportContext.Provider;

/** `null` where there are none. */
export function usePassport(): OpenPassport | null {
  return useContext(PassportContext);
}

/** A line of a passport. */
export interface PassportLine {
  readonly name: string;
  readonly value: ReactNode;
}

interface Props {
  readonly title: string;
  readonly lines: readonly PassportLine[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Everything that proves a figure, over the page: how to leave and to prove it first, then what it is made of. */
export function Passport({ title, lines, onClose, children }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles['passport']} aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button
          type="button"
          aria-label={formatMessage({ id: 'passport.close' })}
          title={formatMessage({ id: 'passport.close' })}
          onClick={() => dialog.current?.close()}
        >
          <IconX size={22} aria-hidden="true" />
        </button>
      </header>
      <div className={styles['actions']}>{children}</div>
      <dl>
        {lines.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
