import type { IntlShape } from 'react-intl';
import type { Language } from '../model/address/address.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { intlOf } from './intlOf.ts';

const made: Partial<Record<Language, IntlShape>> = {};

/** The messages of a language at once, with those of every other: for the command line and for what is written in both. */
export function createMessages(language: Language): IntlShape {
  return (made[language] ??= intlOf(language, { fr, en }[language]));
}
