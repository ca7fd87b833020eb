import type { Field } from '../../model/dataset/field.ts';
import type { ColumnReason } from '../../model/dataset/report.ts';
import { readEmail } from '../words/contact.ts';
import { readDate } from '../words/date.ts';
import { fewValues } from './presence/fewValues.ts';

/** Why a column of no use is of none, by what it holds. */
export function leftoverReason(texts: readonly string[], isUnderstood: boolean): ColumnReason {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length === 0) return 'empty';
  if (isUnderstood) return 'not_counted';
  const distinct = new Set(filled);
  if (distinct.size === 1 && filled.length === texts.length) return 'constant';
  const mostly = (test: (text: string) => boolean): boolean => filled.filter(test).length * 5 >= filled.length * 4;
  if (mostly((text) => readEmail(text) !== null)) return 'other_address';
  if (mostly((text) => /\D/.test(text) && readDate(text, 'day-first').ok)) return 'other_date';
  if (mostly((text) => /^-?\d{1,4}([.,]\d+)?$/.test(text))) return 'number';
  if (distinct.size === filled.length && mostly((text) => /\d/.test(text) && !/\s/.test(text))) return 'technical_id';
  if (mostly((text) => /^-?\d+([.,]\d+)?$/.test(text))) return 'number';
  return fewValues(texts) === null ? 'free_text' : 'few_answers';
}

/** How the field of a column was found. */
export function usedReason(
  by: { isTold: boolean; isOfProfile: boolean; guess: Field | null },
  field: Field,
): ColumnReason {
  if (by.isTold) return 'told';
  if (by.isOfProfile) return 'profile';
  return by.guess === field ? 'header' : 'values';
}
