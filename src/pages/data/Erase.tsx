import { type FormEvent, type ReactNode, useId, useState, useTransition } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useBusy } from '../../app/figures/busy.tsx';
import { useDataset, useExtent } from '../../app/dataset/DatasetProvider.tsx';
import { useProgramme } from '../../app/setting/places.tsx';
import { headlineFigures } from '../../metrics/review/headline.ts';
import { noAnswers } from '../../model/dataset/answers.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { MatchSide } from '../../model/dataset/review.ts';
import { BeforeAfter } from '../../ui/figure/BeforeAfter.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { PersonFacts } from '../../ui/report/people/PersonFacts.tsx';
import styles from './DataPage.module.css';

interface Erased {
  readonly before: readonly Released<Measured>[];
  readonly after: readonly Released<Measured>[];
}

/** Erases one person who asks for it: out of every figure, now and whenever the same files are read again. */
export function Erase(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset, isImporting, find, answer, counter } = useDataset();
  const extent = useExtent();
  const programme = useProgramme();
  const field = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly MatchSide[] | null>(null);
  const [erased, setErased] = useState<Erased | null>(null);
  const [isWorking, startWorking] = useTransition();
  useBusy(isWorking);
  if (dataset.state !== 'ready' || dataset.published) return null;
  const look = (event: FormEvent): void => {
    event.preventDefault();
    setErased(null);
    startWorking(async () => {
      const people = await find(text);
      setFound(people);
    });
  };
  const erase = ({ id }: MatchSide): void =>
    startWorking(async () => {
      const period = extent ?? programme.reportingYear;
      const before = await headlineFigures(counter, period, programme);
      await answer({ ...noAnswers, erased: [id] });
      const after = await headlineFigures(counter, period, programme);
      setFound(null);
      setText('');
      setErased({ before, after });
    });
  return (
    <Section title={formatMessage({ id: 'erase.title' })} lead={formatMessage({ id: 'erase.lead' })} folded="narrow">
      <form className={styles['actions']} onSubmit={look}>
        <label htmlFor={field}>
          <FormattedMessage id="erase.who" />
        </label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" disabled={isImporting || isWorking}>
          <FormattedMessage id="erase.look" />
        </Button>
      </form>
      <p role="status" className={styles['note']}>
        {found !== null && <FormattedMessage id="erase.found" values={{ count: found.length }} />}
        {erased !== null && <FormattedMessage id="erase.done" values={{ count: changed(erased).before.length }} />}
      </p>
      {found !== null && found.length > 0 && (
        <ul className={styles['found']}>
          {found.map((person) => (
            <li key={person.id}>
              <PersonFacts side={person} />
              <Button look="danger" disabled={isImporting || isWorking} onClick={() => erase(person)}>
                <FormattedMessage id="erase.one" values={{ name: person.name || person.email || person.phone }} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {erased !== null && changed(erased).before.length > 0 && (
        <BeforeAfter title={formatMessage({ id: 'erase.changed' })} {...changed(erased)} />
      )}
    </Section>
  );
}

/** Only the figures that are another now. */
function changed({ before, after }: Erased): Erased {
  const isOther = (_: Released<Measured>, index: number): boolean =>
    JSON.stringify(before[index]?.total) !== JSON.stringify(after[index]?.total);
  return { before: before.filter(isOther), after: after.filter(isOther) };
}
