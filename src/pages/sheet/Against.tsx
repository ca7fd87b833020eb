import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useSetView, useView } from '../../app/address/view.ts';
import { Duel } from '../../app/answers/Duel.tsx';
import type { Subject } from '../../model/address/subject.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { Choice } from '../../ui/filters/Choice.tsx';
import styles from './SheetPage.module.css';

interface Props {
  readonly subject: Subject;
  /** Those of its kind, itself apart, the nearest first where some are nearer. */
  readonly others: readonly string[];
  readonly measured: readonly Released<Measured>[];
  readonly nameOf: (key: string) => string;
}

/** The place or theme of a sheet against another of its kind, chosen by the reader. */
export function Against({ subject: { by, key }, others, measured, nameOf }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { versus } = useView().view;
  const setView = useSetView();
  const rival = others.find((each) => versus.includes(each));
  return (
    <div className={styles['against']} data-none={rival === undefined}>
      <Choice
        label={formatMessage({ id: 'duel.against' })}
        value={rival ?? ''}
        groups={[
          {
            label: null,
            options: [
              { value: '', label: formatMessage({ id: 'duel.choose' }) },
              ...others.map((value) => ({ value, label: nameOf(value) })),
            ],
          },
        ]}
        onChoose={(chosen) => setView({ versus: chosen === '' ? [] : [chosen] })}
      />
      {rival !== undefined && <Duel by={by} measured={measured} pair={[key, rival]} nameOf={nameOf} />}
    </div>
  );
}
