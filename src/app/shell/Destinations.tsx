import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../i18n/fr.ts';
import { labelOf } from '../../i18n/labels.ts';
import { writeView } from '../../model/address/address.ts';
import { ageBands } from '../../model/dataset/ageBand.ts';
import { genders, occupations } from '../../model/dataset/vocabulary.ts';
import { presets } from '../../ui/filters/presets.ts';
import { type Destination, type DestinationGroup, Palette } from '../../ui/palette/Palette.tsx';
import { useView } from '../address/view.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useKnown } from '../figures/useKnown.ts';
import { useGazetteer, usePlaceNames, useProgramme } from '../setting/places.tsx';
import { Words } from '../setting/Words.tsx';
import { useNamedViews } from '../setting/useNamedViews.ts';
import { useGo } from '../route/Routed.tsx';
import { useActions } from './useActions.ts';
import { useIndicatorsFound } from './useIndicatorsFound.ts';

/** A page one can go to. */
export interface PageTitle {
  readonly path: string;
  readonly title: MessageId;
}

interface Props {
  readonly pages: readonly PageTitle[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** What is looked for. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Completed years: the young are under it, as public policy counts them; the old are from it on. */
const [YOUNG, OLD] = [30, 55];

/** All that the palette leads to. */
export function Destinations(props: Props): ReactNode {
  return (
    <Words of="palette" meanwhile={null}>
      <Found {...props} />
    </Words>
  );
}

function Found({ pages, isOpen, onOpen, query, onQuery }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const go = useGo();
  const { view } = useView();
  const gazetteer = useGazetteer();
  const names = usePlaceNames();
  const { cities, partners, themes } = useKnown();
  const { opening, ageBands: bounds } = useProgramme();
  const { programmeYears, calendarYears } = presets(opening, useExtent());
  const { views } = useNamedViews();
  const actions = useActions();
  const indicators = useIndicatorsFound(isOpen);
  const to = (path: string, query = writeView(view), anchor = ''): void => go({ path, query, anchor });
  const keep = (change: Partial<typeof view.filter>): void => go({ query: keeping(change) });
  const keeping = (change: Partial<typeof view.filter>): string =>
    writeView({ ...view, filter: { ...view.filter, ...change } });
  const sheet = (id: string, name: string, change: Partial<typeof view.filter>): Destination => ({
    id: `sheet ${id}`,
    label: formatMessage({ id: 'palette.sheet' }, { name }),
    go: () => to('/sheet', keeping({ cities: [], departments: [], themes: [], ...change })),
  });
  const groups: readonly DestinationGroup[] = [
    {
      name: formatMessage({ id: 'palette.pages' }),
      destinations: pages.map(({ path, title }) => ({
        id: `page ${path}`,
        label: formatMessage({ id: title }),
        go: () => to(path),
      })),
    },
    {
      name: formatMessage({ id: 'palette.views' }),
      destinations: views.map(({ name, path, query }) => ({
        id: `view ${name}`,
        label: name,
        go: () => to(path, query),
      })),
    },
    {
      name: formatMessage({ id: 'palette.cities' }),
      destinations: cities.map((code) => ({
        id: `city ${code}`,
        label: gazetteer?.city(code)?.name ?? code,
        go: () => to('/territory', keeping({ cities: [code] })),
      })),
    },
    {
      name: formatMessage({ id: 'breakdown.department' }),
      destinations: (gazetteer?.departments ?? []).map(({ code, name }) => ({
        id: `department ${code}`,
        label: name,
        also: code,
        go: () => to('/territory', keeping({ departments: [code] })),
      })),
    },
    {
      name: formatMessage({ id: 'breakdown.theme' }),
      destinations: themes.map((theme) => ({
        id: `theme ${theme}`,
        label: theme,
        go: () => keep({ themes: [theme] }),
      })),
    },
    {
      name: formatMessage({ id: 'palette.sheets' }),
      destinations: [
        ...cities.map((code) => sheet(code, gazetteer?.city(code)?.name ?? code, { cities: [code] })),
        ...(gazetteer?.departments ?? []).map(({ code, name }) => sheet(code, name, { departments: [code] })),
        ...themes.map((theme) => sheet(theme, theme, { themes: [theme] })),
      ],
    },
    {
      name: formatMessage({ id: 'palette.partners' }),
      destinations: partners.map((partner) => ({
        id: `partner ${partner}`,
        label: partner,
        go: () => to('/partners', keeping({ partners: [partner] })),
      })),
    },
    actions,
    {
      name: formatMessage({ id: 'period.label' }),
      destinations: [
        ...programmeYears.map(({ nth, period }) => ({
          id: `year ${nth}`,
          label: formatMessage({ id: 'period.programme-year' }, { nth }),
          also: formatMessage({ id: 'palette.also.year' }, { nth }),
          go: () => keep(period),
        })),
        ...calendarYears.map(({ year, period }) => ({
          id: `calendar ${year}`,
          label: String(year),
          go: () => keep(period),
        })),
      ],
    },
    {
      name: formatMessage({ id: 'breakdown.occupation' }),
      destinations: occupations.map((occupation) => ({
        id: `occupation ${occupation}`,
        label: formatMessage({ id: `occupation.${occupation}` }),
        also: occupation === 'jobseeker' ? formatMessage({ id: 'palette.also.job-seeker' }) : '',
        go: () => keep({ occupation: [occupation] }),
      })),
    },
    {
      name: formatMessage({ id: 'breakdown.age' }),
      destinations: ageBands(bounds).map(({ key, from, to: end }) => ({
        id: `age ${key}`,
        label: labelOf('age', key, { messages, gazetteer: names }),
        also: [
          end !== null && end <= YOUNG ? formatMessage({ id: 'palette.also.young' }) : '',
          from >= OLD ? formatMessage({ id: 'palette.also.old' }) : '',
        ].join(' '),
        go: () => keep({ age: [key] }),
      })),
    },
    {
      name: formatMessage({ id: 'breakdown.gender' }),
      destinations: genders.map((gender) => ({
        id: `gender ${gender}`,
        label: formatMessage({ id: `gender.${gender}` }),
        go: () => keep({ gender: [gender] }),
      })),
    },
    {
      name: formatMessage({ id: 'breakdown.reserved' }),
      destinations: [
        {
          id: 'reserved',
          label: formatMessage({ id: 'palette.reserved' }),
          also: formatMessage({ id: 'palette.also.reserved' }),
          go: () => keep({ reserved: true }),
        },
      ],
    },
    indicators,
  ].filter(({ destinations }) => destinations.length > 0);
  return <Palette groups={groups} isOpen={isOpen} onClose={() => onOpen(false)} query={query} onQuery={onQuery} />;
}
