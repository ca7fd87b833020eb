import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Answers, noAnswers } from '../../../src/model/dataset/answers.ts';
import type { Report } from '../../../src/model/dataset/report.ts';
import { ColumnQuestions } from '../../../src/ui/report/correct/ColumnQuestions.tsx';
import { render, text } from '../render.tsx';

const waiting: Report = {
  file: 'séances.csv',
  outcome: 'needs_user_input',
  kind: 'attendance',
  profile: null,
  encoding: 'utf-8',
  delimiter: ';',
  header_line: 1,
  table: 'cafe0123',
  columns: [
    { header: 'Prénom', field: 'first_name', use: 'first_name', reason: 'header' },
    {
      header: 'Suivi',
      field: null,
      use: null,
      reason: 'asked',
      samples: ['vert', 'rouge'],
      values: [
        { value: 'vert', rows: 2 },
        { value: 'rouge', rows: 1 },
      ],
      readings: [
        [
          { value: 'vert', meaning: 'attended' },
          { value: 'rouge', meaning: 'no_show' },
        ],
        [
          { value: 'vert', meaning: 'no_show' },
          { value: 'rouge', meaning: 'attended' },
        ],
      ],
    },
  ],
  rows: 3,
  attendances: 3,
  events: 0,
  not_attended: { no_show: 0, cancelled: 0, registered: 0, unknown: 0 },
  duplicates: 0,
  rejected: {},
  rejections: [],
  skipped: { preamble: 0, total: 0, blank: 0, repeated_header: 0, organiser: 0 },
  headcount: 0,
  unique_persons: 3,
  people_bounds: [3, 3],
  weak_key_persons: 0,
  remarks: [],
  anonymous_attendances: 0,
  by_session_city: {},
  by_home_city: {},
  gender: { F: 0, M: 0, X: 0, unknown: 3 },
  women_share: null,
  date_min: null,
  date_max: null,
  warnings: ['no_presence_column'],
  repairs: [],
  questions: ['presence'],
  unknown_values: [],
};

describe('ColumnQuestions', () => {
  it('shows what each choice would count, beside cells of the column', () => {
    const { container } = render(<ColumnQuestions report={waiting} alike={['mars.csv']} onAnswer={() => {}} />);
    const choices = screen.getAllByRole('radio').map((radio) => text(radio.closest('label')));
    expect(choices).toEqual([
      '« vert » : Présent, « rouge » : Absent (2 présents, 1 absent)',
      '« vert » : Absent, « rouge » : Présent (2 absents, 1 présent)',
      'Autre chose : elle ne compte pas (3 présents).',
    ]);
    expect(text(container)).toContain('« vert » · « rouge »');
    expect(text(container)).toContain('La réponse vaut aussi pour 1 autre fichier de même forme qui attend.');
  });

  it('answers for the column and each of its values, once one is chosen', () => {
    let given: Answers | null = null;
    render(<ColumnQuestions report={waiting} alike={[]} onAnswer={(answers) => (given = answers)} />);
    const apply = screen.getByRole('button', { name: 'Compter ainsi' });
    expect(apply).toHaveProperty('disabled', true);
    fireEvent.click(screen.getAllByRole('radio')[1] ?? apply);
    fireEvent.click(apply);
    expect(given).toEqual({
      ...noAnswers,
      columns: [{ table: 'cafe0123', header: 'Suivi', field: 'presence' }],
      values: [
        { table: 'cafe0123', field: 'presence', value: 'vert', meaning: 'no_show' },
        { table: 'cafe0123', field: 'presence', value: 'rouge', meaning: 'attended' },
      ],
    });
  });
});
