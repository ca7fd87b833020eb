import type { IndicatorId } from '../../model/figure/indicator.ts';
import { printed } from '../../model/place/printed.ts';
import { factsOf } from '../../metrics/define/indicators.ts';
import type { Phrase } from './phrase.ts';

/** Where a sentence is about: a city, the region, or both languages' words for it. */
export interface Where {
  readonly fr: string;
  readonly en: string;
}

/** Regions that do not take « en ». */
const articles: Readonly<Record<string, string>> = {
  'Grand Est': 'dans le Grand Est',
  'Hauts-de-France': 'dans les Hauts-de-France',
  'Pays de la Loire': 'dans les Pays de la Loire',
  'La Réunion': 'à La Réunion',
  Mayotte: 'à Mayotte',
};

/** « en Occitanie », « dans les Hauts-de-France ». */
export function inRegion(name: string): Where {
  return { fr: articles[name] ?? `en ${name}`, en: `in ${name}` };
}

/** « à Montpellier », « au Havre », « aux Angles ». */
export function inCity(given: string): Where {
  const name = printed(given);
  const fr = name.startsWith('Le ')
    ? `au ${name.slice(3)}`
    : name.startsWith('Les ')
      ? `aux ${name.slice(4)}`
      : `à ${name}`;
  return { fr, en: `in ${name}` };
}

interface Circumstances {
  readonly where: Where;
  /** The city of the permanent space. */
  readonly hub: Where;
  /** The days: « du 15 février 2019 au 14 février 2020 ». A sentence is copied alone. */
  readonly when: Where;
  /** The group it is restricted to; empty for everybody. */
  readonly who?: Where;
}

/** A phrase with the name of the hub, which nobody outside calls one. */
function named(phrase: Phrase, hub: Where): Phrase {
  return {
    ...phrase,
    fr: phrase.fr
      .replace('dans la ville pivot', hub.fr)
      .replace('de la ville pivot', `de ${hub.fr.replace(/^à /, '')}`),
    en: phrase.en
      .replace('to the hub city', hub.en.replace(/^in /, 'to '))
      .replace('in the hub city', hub.en)
      .replace('the hub city', hub.en.replace(/^in /, '')),
  };
}

/** A phrase as a whole sentence of the press, its place said: « On compte près de 18 000 personnes formées à Montpellier. ». */
export function sentence(
  indicator: IndicatorId,
  said: Phrase,
  { where, hub, when, who = { fr: '', en: '' } }: Circumstances,
): Where {
  const phrase = named(said, hub);
  const { said: naming } = factsOf(indicator);
  const led = (language: 'fr' | 'en'): string =>
    [who[language], where[language], when[language]].filter((part) => part !== '').join(', ');
  const set = (language: 'fr' | 'en'): string =>
    [who[language], where[language], when[language]].filter((part) => part !== '').join(' ');
  if ('shares' in naming) return { fr: close(`${led('fr')}, ${phrase.fr}`), en: close(`${led('en')}, ${phrase.en}`) };
  if ('means' in naming && naming.isAverage)
    return {
      fr: close(`on compte ${phrase.fr} en moyenne ${set('fr')}`),
      en: close(`on average there were ${phrase.en} ${set('en')}`),
    };
  const { value } = phrase.wording.quantity;
  const verb = 'counts' in naming ? naming.verb : undefined;
  if (verb === 'held')
    return {
      fr: close(`des séances ont eu lieu dans ${phrase.fr} ${set('fr')}`),
      en: close(`sessions were held in ${phrase.en} ${set('en')}`),
    };
  if (verb === 'declared')
    return {
      fr: close(`on a déclaré ou constaté ${phrase.fr} ${set('fr')}`),
      en: close(`${phrase.en} ${value === 1 ? 'was' : 'were'} declared or observed ${set('en')}`),
    };
  // « personnes » alone does not say what they did.
  const isTrained = verb === 'trained';
  return {
    fr: close(`on compte ${phrase.fr}${isTrained ? (value < 2 ? ' formée' : ' formées') : ''} ${set('fr')}`),
    en: close(`there ${value === 1 ? 'was' : 'were'} ${phrase.en}${isTrained ? ' trained' : ''} ${set('en')}`),
  };
}

function close(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
