import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './MethodPage.module.css';

const lists = {
  'accessible.done': [
    'accessible.done.charts',
    'accessible.done.axe',
    'accessible.done.keyboard',
    'accessible.done.small',
    'accessible.done.motion',
  ],
  'accessible.missing': ['accessible.missing.readers', 'accessible.missing.files'],
} as const;

/** What is done so that everybody can read the page, and what has not been checked. */
export function Accessible(): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Section
      title={formatMessage({ id: 'accessible.title' })}
      lead={formatMessage({ id: 'accessible.lead' })}
      folded="always"
    >
      <div className={styles['accessible']}>
        <p>
          <FormattedMessage id="accessible.state" />
        </p>
        {(['accessible.done', 'accessible.missing'] as const).map((list) => (
          <div key={list}>
            <h3>
              <FormattedMessage id={list} />
            </h3>
            <ul>
              {lists[list].map((each) => (
                <li key={each}>{formatMessage({ id: each })}</li>
              ))}
            </ul>
          </div>
        ))}
        <p>
          <FormattedMessage id="accessible.contact" />
        </p>
      </div>
    </Section>
  );
}
