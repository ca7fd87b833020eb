import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { representedOf } from '../../app/answers/derived.ts';
import { pick } from '../../app/address/pick.ts';
import { usePlaceNames, useProgramme, useReference } from '../../app/setting/places.tsx';
import type { Figures } from '../../app/figures/useFigures.ts';
import { useView } from '../../app/address/view.ts';
import { labelOf } from '../../i18n/labels.ts';
import { ResidentsTable } from '../../ui/audience/ResidentsTable.tsx';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './AudiencePage.module.css';

const compared = ['gender', 'age'] as const;

/** The audience beside the residents of the same area, where a reference is installed. */
export function Residents({ figures }: { readonly figures: Figures }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const gazetteer = usePlaceNames();
  const { region, ageBands } = useProgramme();
  const { cities, departments } = useView().view.filter;
  const reference = useReference();
  const title = formatMessage({ id: 'audience.residents' });
  const places = [...cities, ...departments];
  const [area = region, ...others] = places;
  if (reference === null) return null;
  return (
    <Section title={title} folded="narrow">
      <div className={styles['pair']}>
        {compared.map((by) => {
          const answer = pick(figures, 'people', by);
          if (answer.state !== 'ready') return null;
          const rows = others.length > 0 ? null : representedOf(answer.value, area, reference, ageBands);
          const name = formatMessage({ id: 'residents.title' }, { by: formatMessage({ id: `breakdown.${by}` }) });
          return rows === null ? (
            <p key={by}>{formatMessage({ id: 'residents.unfit' })}</p>
          ) : (
            <ChartCard
              key={by}
              title={name}
              summary={formatMessage(
                { id: 'residents.summary' },
                { source: reference.source, year: String(reference.year) },
              )}
              measured={{ unit: 'share', period: answer.value.period, of: rows }}
            >
              <ResidentsTable rows={rows} title={name} label={(key) => labelOf(by, key, { messages, gazetteer })} />
            </ChartCard>
          );
        })}
      </div>
    </Section>
  );
}
