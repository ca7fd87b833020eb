import { useIntl } from 'react-intl';
import type { Filter } from '../../model/address/filter.ts';
import { labelOf } from '../../i18n/labels.ts';
import { useGazetteer } from '../setting/places.tsx';
import { useView } from './view.ts';

const NAMED = 2;

/** Where the figures of the page are from: the region, else the cities and departments kept; empty until the names are there. */
export function useArea(narrowed: Partial<Filter> = {}): string {
  const messages = useIntl();
  const gazetteer = useGazetteer();
  const { cities, departments } = { ...useView().view.filter, ...narrowed };
  if (gazetteer === null) return '';
  const kept = [
    ...cities.map((code) => labelOf('city', code, { messages, gazetteer })),
    ...departments.map((code) => labelOf('department', code, { messages, gazetteer })),
  ];
  if (kept.length === 0) return gazetteer.region.name;
  return kept.length <= NAMED ? messages.formatList(kept) : messages.formatMessage({ id: 'overview.selection' });
}
