import { type Language, languages } from '../../src/model/address/address.ts';
import { UsageError } from './usage.ts';

/** `--lang`, French when not said. */
export function readLanguage(text: string | undefined): Language {
  const language = languages.find((each) => each === (text ?? 'fr'));
  if (language === undefined) throw new UsageError(`--lang is one of ${languages.join(', ')}, not ${text}`);
  return language;
}
