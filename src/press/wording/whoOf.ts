import type { Scope } from '../../model/address/filter.ts';
import { factsOf } from '../../metrics/define/indicators.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { printed } from '../../model/place/printed.ts';
import type { Where } from './sentence.ts';

type Groups = Pick<Scope, 'gender' | 'age' | 'occupation' | 'themes' | 'partners' | 'reserved'>;

const genders: Readonly<Record<string, Where>> = {
  F: { fr: 'parmi les femmes', en: 'among women' },
  M: { fr: 'parmi les hommes', en: 'among men' },
};
const occupations: Readonly<Record<string, Where>> = {
  jobseeker: { fr: 'parmi les demandeurs d’emploi', en: 'among job-seekers' },
  retraining: { fr: 'parmi les personnes en reconversion', en: 'among people changing careers' },
  employee: { fr: 'parmi les salariés', en: 'among employees' },
  self_employed: { fr: 'parmi les indépendants', en: 'among self-employed people' },
  student: { fr: 'parmi les étudiants', en: 'among students' },
  retired: { fr: 'parmi les retraités', en: 'among retired people' },
};
/** The groups of a filter, in words that go in a sentence; `null` where no sentence can say them, and then there is none. */
export function whoOf(indicator: IndicatorId, scope: Groups): Where | null {
  const { gender, age, occupation, themes, partners, reserved } = scope;
  const used = [gender, age, occupation, themes, partners].filter(({ length }) => length > 0);
  if (used.length === 0 && reserved === null) return { fr: '', en: '' };
  if (used.length + (reserved === null ? 0 : 1) > 1 || used.some(({ length }) => length > 1)) return null;
  const [one = ''] = used[0] ?? [];
  const isOfPeople = gender.length + age.length + occupation.length > 0;
  const { narrowedTo = [], category } = factsOf(indicator);
  if (!narrowedTo.includes(isOfPeople ? 'people' : 'sessions')) return null;
  // A share of those who were chosen for it says nothing.
  if (category !== undefined && scope[category.by].length > 0) return null;
  if (gender.length > 0) return genders[one] ?? null;
  if (occupation.length > 0) return occupations[one] ?? null;
  if (age.length > 0) return aged(one);
  if (reserved !== null) return reserved ? { fr: 'aux séances réservées', en: 'at reserved sessions' } : null;
  const name = printed(one);
  return themes.length > 0
    ? { fr: `sur le thème « ${name} »`, en: `on the theme “${name}”` }
    : { fr: `avec « ${name} »`, en: `with “${name}”` };
}

function aged(key: string): Where | null {
  const between = /^(\d+)-(\d+)$/.exec(key);
  if (between !== null)
    return { fr: `parmi les ${between[1]}-${between[2]} ans`, en: `among people aged ${between[1]} to ${between[2]}` };
  const over = /^(\d+)\+$/.exec(key);
  return over === null ? null : { fr: `parmi les ${over[1]} ans et plus`, en: `among people aged ${over[1]} and over` };
}
