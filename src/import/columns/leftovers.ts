import type { MappedColumn } from '../../model/dataset/report.ts';
import type { Doubts } from './presence/doubts.ts';
import type { DateSource } from './sessionDates.ts';
import { isOtherQuestion } from './presence/fewValues.ts';
import { fold } from '../words/fold.ts';

/** Days of something else than the session. */
const ofSomethingElse =
  /\b(fin|end|limite|naissance|birth|adhesion|inscri\w*|soumis\w*|submi\w*|created?|cree\w*|creation|envoi|modif\w*|update\w*|maj|expir\w*|validite|retour|signature|paiement|payment|facture|demande|contact|rappel|completed|started|last|derniere?)\b/;

/** Answers that say of a row that it is nobody’s. */
const spurious = /^(tests?|essais?|doublons?|duplicates?|spam|fictif|fictive|demo|fake)\b/;

/**
 * What is told of columns that a count leaves aside in a table that was understood (counting rule C20): a second day of the session, a second address,
 * and a few repeated answers under a name that does not say to which question.
 */
export function withLeftovers(doubts: Doubts, account: readonly MappedColumn[], dates: DateSource): Doubts {
  const used = (field: string): readonly string[] =>
    account.filter((column) => column.field === field).map(({ header }) => header);
  const left = (test: (column: MappedColumn) => boolean): readonly string[] =>
    account.filter((column) => column.field === null && test(column)).map(({ header }) => header);
  const isOfSession = (header: string): boolean =>
    /\b(dates?|jours?|days?|seances?|sessions?|ateliers?|creneaux?)\b/.test(fold(header)) &&
    !ofSomethingElse.test(fold(header));
  const days = dates === 'column' ? left(({ reason, header }) => reason === 'other_date' && isOfSession(header)) : [];
  const addresses = left(({ reason }) => reason === 'other_address');
  const hasState = account.some(({ field }) => field === 'presence' || field === 'check_in');
  const answers = left(
    ({ reason, header, values = [] }) =>
      reason === 'few_answers' &&
      ((hasState && !isOtherQuestion(header)) || values.some(({ value }) => spurious.test(fold(value)))),
  );
  const told = [
    { about: 'second_dates' as const, columns: days.length === 0 ? [] : [...used('session_date'), ...days] },
    {
      about: 'second_addresses' as const,
      columns: addresses.length === 0 || used('email').length === 0 ? [] : [...used('email'), ...addresses],
    },
    { about: 'answers_left_aside' as const, columns: answers },
  ].filter(({ columns }) => columns.length > 0);
  return {
    ...doubts,
    warnings: [...doubts.warnings, ...told.map(({ about }) => about)],
    remarks: [...doubts.remarks, ...told.map((each) => ({ ...each, rows: null }))],
  };
}
