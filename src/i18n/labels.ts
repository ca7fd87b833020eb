import type { IntlShape } from 'react-intl';
import type { BreakdownId } from '../model/figure/indicator.ts';
import { genders, occupations } from '../model/dataset/vocabulary.ts';
import { printed } from '../model/place/printed.ts';
import { formatMonth } from './format.ts';

/** What gives places their names: the gazetteer. */
export interface PlaceNames {
  readonly departments: readonly { readonly code: string; readonly name: string }[];
  /** Groups of communes; absent where only towns are named. */
  readonly epcis?: readonly { readonly code: string; readonly name: string }[];
  readonly city: (code: string) => { readonly name: string } | undefined;
}

export interface LabelContext {
  readonly messages: IntlShape;
  readonly gazetteer: PlaceNames;
}

/** The words for a key of a breakdown: `2019-03` is "mars 2019", `34172` "Montpellier", `unknown` "non renseigné". */
export function labelOf(by: BreakdownId, key: string, context: LabelContext): string {
  const { messages } = context;
  return key === 'unknown' ? messages.formatMessage({ id: 'label.unknown' }) : labels[by](key, context);
}

type Label = (key: string, context: LabelContext) => string;

const asWritten: Label = (key) => key;
const city: Label = (key, { gazetteer }) => printed(gazetteer.city(key)?.name ?? key);
const department: Label = (key, { gazetteer }) =>
  printed(gazetteer.departments.find(({ code }) => code === key)?.name ?? key);
/** 1 January 2024 was a Monday. */
const monday = Date.UTC(2024, 0, 1);

const labels: Readonly<Record<BreakdownId, Label>> = {
  month: (key, { messages }) => formatMonth(key, messages),
  quarter: (key, { messages }) => {
    const [year = '', quarter = ''] = key.split('-Q');
    return messages.formatMessage({ id: 'label.quarter' }, { quarter: Number(quarter), year });
  },
  week: (key, { messages }) => {
    const [year = '', week = ''] = key.split('-W');
    return messages.formatMessage({ id: 'label.week' }, { week: Number(week), year });
  },
  year: asWritten,
  weekday: (key, { messages }) =>
    messages.formatDate(monday + (Number(key) - 1) * 86_400_000, { weekday: 'long', timeZone: 'UTC' }),
  city,
  department,
  epci: (key, { gazetteer }) => printed(gazetteer.epcis?.find(({ code }) => code === key)?.name ?? key),
  'home-city': city,
  'home-department': department,
  theme: asWritten,
  partner: asWritten,
  venue: asWritten,
  gender: (key, { messages }) => {
    const gender = genders.find((each) => each === key);
    return gender === undefined ? key : messages.formatMessage({ id: `gender.${gender}` });
  },
  occupation: (key, { messages }) => {
    const occupation = occupations.find((each) => each === key);
    return occupation === undefined ? key : messages.formatMessage({ id: `occupation.${occupation}` });
  },
  age: (key, { messages }) => {
    const [from = 0, to] = key.replace('+', '').split('-').map(Number);
    return to === undefined
      ? messages.formatMessage({ id: 'label.age-from' }, { from })
      : messages.formatMessage({ id: 'label.age-between' }, { from, to });
  },
  reserved: (key, { messages }) =>
    messages.formatMessage({ id: key === 'true' ? 'label.reserved' : 'label.not-reserved' }),
};
