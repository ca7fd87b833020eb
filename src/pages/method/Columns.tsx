import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Section } from '../../ui/layout/Section.tsx';
import { dictionary, type Told } from './dictionary.ts';
import styles from './MethodPage.module.css';

const groups: readonly Told[] = ['who', 'session', 'came', 'after'];

/** What an export may hold, what it is used for, and the titles by which it is known. */
export function Columns(): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Section
      title={formatMessage({ id: 'dictionary.title' })}
      lead={formatMessage({ id: 'dictionary.lead' })}
      folded="always"
    >
      <table className={styles['dictionary']}>
        <thead>
          <tr>
            {(['field', 'use', 'titles'] as const).map((head) => (
              <th key={head} scope="col">
                {formatMessage({ id: `dictionary.${head}` })}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {formatMessage({ id: `dictionary.${group}` })}
              </th>
            </tr>
            {dictionary[group].map(({ field, titles }) => (
              <tr key={field}>
                <th scope="row">{formatMessage({ id: `field.${field}` })}</th>
                <td>{formatMessage({ id: `use.${field}` })}</td>
                <td>{titles.join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  );
}
