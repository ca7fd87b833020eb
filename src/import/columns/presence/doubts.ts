import type { Field } from '../../../model/dataset/field.ts';
import type { Remark } from '../../../model/dataset/report.ts';
import type { Warning, Question } from '../../../model/dataset/warning.ts';
import { readDate } from '../../words/date.ts';
import { fold } from '../../words/fold.ts';
import { isNumberedDay } from '../layout/numberedDays.ts';
import { durationField, durations } from '../durations.ts';
import { readYesNo } from '../../words/yesNo.ts';
import { mayName } from '../nameCells.ts';
import { fewValues, isOtherQuestion } from './fewValues.ts';
import { countsOthers, mayCountPeople } from './numbers.ts';
import { polarityOf } from './polarity.ts';
import type { PresenceAt } from './presenceColumn.ts';
import { isOpen, tellsAbsence } from './stateWords.ts';

/** What is asked of a table before it counts, and what is told of how it was read. */
export interface Doubts {
  readonly questions: readonly Question[];
  readonly warnings: readonly Warning[];
  readonly remarks: readonly Remark[];
  /** Columns that are asked about. */
  readonly asked: ReadonlySet<number>;
}

interface Given {
  readonly headers: readonly string[];
  readonly fields: readonly (Field | null)[];
  readonly texts: (index: number) => readonly string[];
  readonly presences: readonly PresenceAt[];
  /** Something says who came, or registered. */
  readonly hasState: boolean;
  /** A row is there because the person was: the tool says so. */
  readonly isList: boolean;
  /** Answers to a form: its questions are of the person. */
  readonly isForm: boolean;
  /** The tool that wrote it is known, and its columns with it. */
  readonly isTool: boolean;
  /** Headers that the keeper decided about. */
  readonly told: ReadonlyMap<string, Field | null>;
  /** What the keeper said that values mean. */
  readonly meaning: (field: 'presence', value: string) => string | undefined;
}

/** What could change a count and was not understood, by the values of columns and not by their names (counting rules C20 and C21). */
export function doubtsOf({
  headers,
  fields,
  texts,
  presences,
  hasState,
  isList,
  isForm,
  isTool,
  told,
  meaning,
}: Given): Doubts {
  const questions = new Set<Question>();
  const warnings = new Set<Warning>();
  const remarks: Remark[] = [];
  const asked = new Set<number>();
  const name = (indexes: readonly number[]): readonly string[] => indexes.map((index) => headers[index] ?? '');
  const isLeft = (index: number): boolean => fields[index] === null && !told.has(headers[index] ?? '');
  const left = headers.map((_, index) => index).filter(isLeft);
  const hasHeadcount = fields.includes('headcount');

  if (!hasState && !isList) {
    // A header of presence over anything that was not read as one is asked about.
    const isCalled = (index: number): boolean => {
      const polarity = polarityOf(headers[index] ?? '');
      if (polarity === 'either') return fewValues(texts(index)) !== null || isOneWord(texts(index));
      return polarity !== null && texts(index).some((text) => /\S/.test(text));
    };
    // A time on some rows and none on others: perhaps of those who came.
    const areTimes = (index: number): boolean =>
      texts(index).some((text) => text.trim() === '') &&
      texts(index).some((text) => /\S/.test(text)) &&
      texts(index).every((text) => /^\s*(\d{1,2}[:h]\d{2}([:m]\d{2})?)?\s*$/.test(text));
    const areDays = (index: number): boolean =>
      texts(index).every((text) => /\D/.test(text.trim()) && readDate(text, 'day-first').ok);
    // A tick under « Atelier CV » says who came to it.
    const isTicked = (index: number): boolean =>
      /\b(ateliers?|seances?|sessions?|modules?|cours|formations?|workshops?)\b/.test(fold(headers[index] ?? '')) &&
      texts(index).some((text) => text.trim() === '') &&
      texts(index).every((text) => text.trim() === '' || readYesNo(text) === 'yes');
    // No hours at all on some rows and some on others: perhaps of who did not come.
    const areHours = (index: number): boolean =>
      durations.has(durationField(fold(headers[index] ?? ''))) &&
      texts(index).some((text) => /^0+([.,]0+)?$/.test(text.trim())) &&
      texts(index).some((text) => /[1-9]/.test(text)) &&
      texts(index).every((text) => /^\d*([.,]\d+)?$/.test(text.trim()));
    const isMarked = (index: number): boolean =>
      isCalled(index) || areTimes(index) || areHours(index) || isNumberedDay(headers[index] ?? '');
    const candidates = left.filter((index) => isMarked(index) || (fewValues(texts(index)) !== null && !areDays(index)));
    // Beside a number of people present, another number says who came no better.
    const isNumber = (index: number): boolean => texts(index).every((text) => /^\s*\d*\s*$/.test(text));
    const likely = isForm
      ? []
      : candidates.filter(
          (index) =>
            (isMarked(index) || isTicked(index) || !isOtherQuestion(headers[index] ?? '')) &&
            !(hasHeadcount && isNumber(index)),
        );
    const isLikely = new Set(likely);
    if (!isForm)
      headers.forEach((header, index) => {
        const isOwn = isOpen(fields[index] ?? null, header) && !told.has(header) && !isLikely.has(index);
        if (isOwn && texts(index).some(tellsAbsence)) likely.push(index);
      });
    warnings.add('no_presence_column');
    remarks.push({ about: 'no_presence_column', columns: name(candidates), rows: null });
    if (likely.length > 0) {
      questions.add('presence');
      remarks.push({ about: 'presence', columns: name(likely), rows: null });
      for (const index of likely) asked.add(index);
    }
  }

  for (const [field, about] of [
    ['session_date', 'second_dates'],
    ['email', 'second_addresses'],
  ] as const) {
    const same = fields.flatMap((each, index) => (each === field ? [index] : []));
    if (!isForm && !isTool && differ(same.map(texts))) {
      warnings.add(about);
      remarks.push({ about, columns: name(same), rows: null });
    }
  }

  const nameless = left.filter((index) => mayName(texts(index)));
  if (!isList && nameless.length > 0 && !naming.some((field) => fields.includes(field))) {
    warnings.add('nobody_named');
    remarks.push({ about: 'nobody_named', columns: name(nameless), rows: null });
  }

  const unsure = presences.filter(({ column }) => column.isUnsure && !column.isMeant(meaning));
  if (unsure.length > 0) {
    questions.add('presence');
    remarks.push({ about: 'presence', columns: unsure.map(({ header }) => header), rows: null });
    for (const { index } of unsure) asked.add(index);
  }
  const inverse = presences.filter(({ column }) => column.blankAttended);
  if (inverse.length > 0) {
    warnings.add('presence_by_absence');
    remarks.push({ about: 'presence_by_absence', columns: inverse.map(({ header }) => header), rows: null });
  }

  const isNamed = ofPerson.some((field) => fields.includes(field));
  const mayBeGroup = isNamed && (hasState || fields.includes('session_date'));
  const numbers = isForm
    ? []
    : left.filter(
        (index) =>
          !asked.has(index) &&
          !(hasHeadcount && countsOthers(headers[index] ?? '')) &&
          mayCountPeople(headers[index] ?? '', texts(index), mayBeGroup),
      );
  if (numbers.length > 0) {
    questions.add('numbers');
    remarks.push({ about: 'numbers', columns: name(numbers), rows: null });
    for (const index of numbers) asked.add(index);
  }
  return { questions: [...questions], warnings: [...warnings], remarks, asked };
}

const naming: readonly Field[] = [
  'last_name',
  'first_name',
  'full_name',
  'email',
  'phone',
  'person',
  'ticket',
  'headcount',
];

/** The same short answer on every row: under a header of states, it may be that of who did not come. */
function isOneWord(texts: readonly string[]): boolean {
  const [first = ''] = texts;
  return first.trim() !== '' && first.length <= 30 && texts.every((text) => text.trim() === first.trim());
}

/** True when two columns say two things of one row: only the first counts. */
function differ(columns: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = columns;
  return others.some((texts) =>
    texts.some(
      (text, row) =>
        text.trim() !== '' &&
        (first[row] ?? '').trim() !== '' &&
        text.trim().toLowerCase() !== (first[row] ?? '').trim().toLowerCase(),
    ),
  );
}

const ofPerson: readonly Field[] = ['last_name', 'first_name', 'full_name', 'email', 'person'];
