import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useSetView, useView } from '../../app/address/view.ts';
import { Duel } from '../../app/answers/Duel.tsx';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { Choice } from '../../ui/filters/Choice.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './PartnersPage.module.css';

interface Props {
  readonly measured: readonly Released<Measured>[];
  /** Partners that may be chosen. */
  readonly partners: readonly string[];
}

/** One partner against another, both chosen by the reader. */
export function TwoPartners({ measured, partners }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { versus } = useView().view;
  const setView = useSetView();
  const [first, second] = versus.filter((each) => partners.includes(each));
  const choose = (label: string, value: string | undefined, other: string | undefined, at: 0 | 1): ReactNode => (
    <Choice
      label={label}
      value={value ?? ''}
      groups={[
        {
          label: null,
          options: [
            { value: '', label: formatMessage({ id: 'duel.choose' }) },
            ...partners.filter((each) => each !== other).map((each) => ({ value: each, label: each })),
          ],
        },
      ]}
      onChoose={(chosen) => {
        const pair = at === 0 ? [chosen, other] : [other, chosen];
        setView({ versus: pair.flatMap((each) => (each === undefined || each === '' ? [] : [each])) });
      }}
    />
  );
  const isDuel = first !== undefined && second !== undefined;
  return (
    <div {...(!isDuel && { 'data-onscreen': true })}>
      <Section title={formatMessage({ id: 'duel.section' })} folded="narrow">
        <div className={styles['stack']}>
          <div className={styles['actions']}>
            {choose(formatMessage({ id: 'duel.first' }), first, second, 0)}
            {choose(formatMessage({ id: 'duel.second' }), second, first, 1)}
          </div>
          {isDuel && <Duel by="partner" measured={measured} pair={[first, second]} nameOf={(key) => key} />}
        </div>
      </Section>
    </div>
  );
}
