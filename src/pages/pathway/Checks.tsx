import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Figures } from '../../app/figures/useFigures.ts';
import { useGazetteer, useProgramme } from '../../app/setting/places.tsx';
import { formatValue } from '../../i18n/format.ts';
import { baseChecks, pathwayFlags } from '../../metrics/review/pathwayChecks.ts';
import { useProfile } from '../../app/address/view.ts';
import { THRESHOLD } from '../../metrics/define/threshold.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import targets from '../../ui/targets/Targets.module.css';
import styles from './PathwayPage.module.css';

const heads = ['base', 'people', 'coached', 'opportunities', 'ratio', 'says'] as const;

/** The arithmetic of the origin text on live figures: what cannot be people is flagged, with the base that makes it possible. */
export function Checks({ figures }: { readonly figures: Figures }): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const { hub } = useProgramme();
  const gazetteer = useGazetteer();
  const profile = useProfile();
  const title = formatMessage({ id: 'check.section' });
  if (figures.state !== 'ready') {
    return (
      <Section title={title} folded="narrow">
        <ChartPending title={title} answer={figures} />
      </Section>
    );
  }
  const rows = baseChecks(figures.measured).filter(
    ({ coached }) => profile === 'internal' || Math.round(coached) >= THRESHOLD,
  );
  const flags = pathwayFlags(figures.measured);
  const name = (head: (typeof heads)[number]): string => formatMessage({ id: `check.${head}` });
  const nameOf = (base: 'hub' | 'everywhere'): string =>
    base === 'hub'
      ? (gazetteer?.city(hub)?.name ?? formatMessage({ id: 'check.hub' }))
      : formatMessage({ id: 'check.everywhere' });
  return (
    <Section title={title} lead={formatMessage({ id: 'check.lead' })} folded="narrow">
      <div className={styles['card']}>
        {rows.length > 0 && (
          <div
            className={targets['scroll']}
            tabIndex={0}
            role="region"
            aria-label={formatMessage({ id: 'check.base' })}
          >
            <table className={targets['table']}>
              <caption className="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {name(head)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ base, people, coached, opportunities, ratio }) => (
                  <tr key={base} data-check={base}>
                    <th scope="row">{nameOf(base)}</th>
                    <td data-label={name('people')}>{formatNumber(people)}</td>
                    <td data-label={name('coached')}>{formatNumber(Math.round(coached))}</td>
                    <td data-label={name('opportunities')}>{formatNumber(opportunities)}</td>
                    <td data-label={name('ratio')}>{formatValue(ratio, 'share', messages)}</td>
                    <td data-label={name('says')}>
                      <strong>{formatMessage({ id: ratio > 1 ? 'check.impossible' : 'check.possible' })}</strong>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <ul className={styles['flags']}>
          {flags.length === 0 ? (
            <li>{formatMessage({ id: 'flag.none' })}</li>
          ) : (
            flags.map((flag) => <li key={flag}>{formatMessage({ id: `flag.${flag}` })}</li>)
          )}
        </ul>
      </div>
    </Section>
  );
}
