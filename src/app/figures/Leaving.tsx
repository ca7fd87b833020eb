import { createContext, type ReactNode, useContext, useState } from 'react';
import { useIntl } from 'react-intl';
import { loadAside } from '../../i18n/loadMessages.ts';
import { fromDayNumber } from '../../model/time/day.ts';
import { atRest, writeView } from '../../model/address/address.ts';
import type { Filter } from '../../model/address/filter.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Fact } from '../../model/figure/release.ts';
import type { Refusal } from '../../share/publish/publication.ts';
import { remembered } from '../../share/publish/remembered.ts';
import styles from '../../ui/figure/Failure.module.css';
import { Button } from '../../ui/layout/Button.tsx';
import { useProfile, useView } from '../address/view.ts';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { usePlaceNames, useProgramme } from '../setting/places.tsx';
import { releaseLedger } from '../setting/releaseLedger.ts';

/** Says whether counts may leave, and remembers them when they do. `isSent`: protected whatever the page shows. */
type MayLeave = (facts: readonly Fact[], isSent?: boolean) => boolean;

const LeavingContext = createContext<MayLeave>(() => true);

/** Asked before anything is saved of what is below. */
export const useMayLeave = (): MayLeave => useContext(LeavingContext);

/** The filter of the page, as facts name it: period apart. */
export function useFactFilter(): string {
  const { view } = useView();
  return writeView({ ...atRest, filter: { ...view.filter, from: null, to: null } });
}

/** A figure that is said by itself, and what it is restricted to beyond the filter of the page. */
interface Said {
  readonly measured: Pick<Measured, 'indicator' | 'period'>;
  readonly figure: Figure;
  readonly narrowed?: Partial<Filter>;
}

/** The counts that figures tell: sentences, links, pictures of one figure. */
export function useFactsSaid(): (said: readonly Said[]) => readonly Fact[] {
  const { view } = useView();
  return (said) =>
    said.flatMap(({ measured: { indicator, period }, figure, narrowed = {} }) => {
      if (figure.state !== 'shown' || figure.denominator !== null) return [];
      const filter = writeView({ ...atRest, filter: { ...view.filter, ...narrowed, from: null, to: null } });
      return [{ indicator, period, filter, by: null, key: '', value: figure.value }];
    });
}

/** What leaves under a public profile is held against all that left before, and remembered; what would tell of 1 to 10 people beside it stays, and is said. */
export function Leaving({ children }: { readonly children: ReactNode }): ReactNode {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const { name, published } = useProgramme();
  const profile = useProfile();
  const ledger = releaseLedger.use();
  const { dataset } = useDataset();
  const [refusal, refuse] = useState<readonly string[]>([]);

  const words = async (told: Refusal): Promise<readonly string[]> => {
    const [{ refusalWords }, said] = await Promise.all([
      import('../../share/publish/files.ts'),
      loadAside('data', messages.locale.startsWith('en') ? 'en' : 'fr'),
    ]);
    const lines = refusalWords(told, { messages: said, gazetteer });
    if (told.state !== 'conflicts') return lines;
    return [messages.formatMessage({ id: 'leaving.refused' }), ...lines.slice(1)];
  };

  const mayLeave: MayLeave = (facts, isSent = false) => {
    refuse([]);
    // What is exact is stamped for internal use; what is published was held against the ledger before.
    if (published || (profile === 'internal' && !isSent) || dataset.state !== 'ready') return true;
    const told = remembered(ledger, name, {
      on: fromDayNumber(Math.floor(Date.now() / 86_400_000)),
      profile: profile === 'open' ? 'open' : 'press',
      digest: dataset.digest,
      facts: [...facts],
    });
    if (told.state === 'remembered') {
      if (told.ledger !== ledger && facts.length > 0) releaseLedger.write(told.ledger);
      return true;
    }
    void words(told).then(refuse);
    return false;
  };

  return (
    <LeavingContext value={mayLeave}>
      {refusal.length > 0 && (
        <div role="alert" className={`${styles['failure']} ${styles['above']}`}>
          {refusal.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Button onClick={() => refuse([])}>{messages.formatMessage({ id: 'leaving.close' })}</Button>
        </div>
      )}
      {children}
    </LeavingContext>
  );
}
