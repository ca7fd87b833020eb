import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import { Choice } from '../../ui/filters/Choice.tsx';
import styles from '../../ui/filters/FilterBar.module.css';
import { NARROW } from '../../ui/layout/folding/narrow.ts';
import { SavedViews } from '../setting/SavedViews.tsx';
import { ComparisonPicker } from './ComparisonPicker.tsx';
import { useProfile, useProfiles, useSetView, useView } from './view.ts';

/** How figures are told, and beside what; on a narrow screen one line that opens, so that the first figure is in sight. */
export function Chosen({ isCompared }: { readonly isCompared: boolean }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { view } = useView();
  const setView = useSetView();
  const profile = useProfile();
  const allowed = useProfiles();
  const [isNarrow] = useState(() => matchMedia(NARROW).matches);
  const choices = (
    <>
      <SavedViews />
      <Choice
        label={formatMessage({ id: 'profile.label' })}
        value={profile}
        groups={[
          {
            label: null,
            options: allowed.map((value) => ({ value, label: formatMessage({ id: `profile.${value}` }) })),
          },
        ]}
        onChoose={(chosen) => setView({ profile: chosen === 'internal' ? null : chosen })}
      />
      {isCompared && <ComparisonPicker />}
    </>
  );
  if (!isNarrow) return choices;
  const asked = view.compare ?? 'last-year';
  const beside =
    typeof asked === 'string'
      ? formatMessage({ id: `compare.beside.${asked}` })
      : formatMessage({ id: 'compare.beside.other' }, { period: formatPeriod(asked, messages) });
  return (
    <details className={styles['fold']}>
      <summary>
        {formatMessage({ id: 'profile.label' })} {formatMessage({ id: `profile.${profile}` })}
        {isCompared && ` · ${beside}`}
      </summary>
      <div className={styles['bar']}>{choices}</div>
    </details>
  );
}
