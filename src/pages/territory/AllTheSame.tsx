import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { usePlaceNames } from '../../app/setting/places.tsx';
import { useView } from '../../app/address/view.ts';
import { labelOf } from '../../i18n/labels.ts';
import styles from './TerritoryPage.module.css';

/** That the cities kept by the filter are set among all the others here; nothing when none is. */
export function AllTheSame(): ReactNode {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const { cities } = useView().view.filter;
  if (cities.length === 0) return null;
  const kept = messages.formatList(cities.map((code) => labelOf('city', code, { messages, gazetteer })));
  return <p className={styles['hint']}>{messages.formatMessage({ id: 'compare.all-cities' }, { kept })}</p>;
}
