import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Answers, noAnswers } from '../../../src/model/dataset/answers.ts';
import type { Report } from '../../../src/model/dataset/report.ts';
import { WordQuestions } from '../../../src/ui/report/correct/WordQuestions.tsx';
import { render, text } from '../render.tsx';
import { read } from './report.ts';

const waiting: Report = {
  ...read,
  outcome: 'needs_user_input',
  rows: 4,
  attendances: 0,
  duplicates: 0,
  rejected: {},
  not_attended: { no_show: 0, cancelled: 0, registered: 1, unknown: 3 },
  questions: ['presence'],
};
const state: Report = {
  ...waiting,
  columns: [
    {
      header: 'État',
      field: 'presence',
      use: 'presence',
      reason: 'header',
      values: [
        { value: 'Fait', rows: 2 },
        { value: 'Clos', rows: 1 },
        { value: 'Inscrit', rows: 1, meaning: 'registered' },
      ],
    },
  ],
};
const register: Report = {
  ...waiting,
  rows: 20,
  attendances: 9,
  events: 6,
  not_attended: { no_show: 0, cancelled: 0, registered: 0, unknown: 5 },
  columns: [{ header: 'Nature', field: 'row_kind', use: 'row_kind', reason: 'values' }],
  questions: ['row_kind'],
  unknown_values: [
    { field: 'row_kind', value: 'Permanence', rows: 3 },
    { field: 'row_kind', value: 'Accueil', rows: 2 },
  ],
};

const choices = (word: RegExp): readonly string[] =>
  [...screen.getByRole('group', { name: word }).querySelectorAll('label')].map(text);

describe('WordQuestions', () => {
  it('shows what each meaning of a word of presence would count, every row together', () => {
    render(<WordQuestions report={state} onAnswer={() => {}} />);
    expect(choices(/Fait/)).toEqual([
      'Présent (2 présents, 1 inscrit, 1 inconnu)',
      'Absent (2 absents, 1 inscrit, 1 inconnu)',
      'Annulé ou excusé (2 annulés, 1 inscrit, 1 inconnu)',
      'Inscrit (3 inscrits, 1 inconnu)',
      'Ne dit rien (1 inscrit, 3 inconnus)',
    ]);
  });

  it('counts what was chosen of other words with it', () => {
    render(<WordQuestions report={state} onAnswer={() => {}} />);
    fireEvent.click(screen.getAllByRole('radio')[0] ?? document.body);
    expect(choices(/Clos/)[1]).toBe('Absent (2 présents, 1 absent, 1 inscrit)');
  });

  it('shows both totals of a register, whichever its words are of', () => {
    render(<WordQuestions report={register} onAnswer={() => {}} />);
    expect(choices(/Permanence/)).toEqual([
      'Un atelier, ou un rendez-vous de plusieurs (12 lignes d’atelier, 6 rendez-vous, 2 lignes sans réponse)',
      'Un rendez-vous d’une seule personne (9 lignes d’atelier, 9 rendez-vous, 2 lignes sans réponse)',
      'Ne dit rien (9 lignes d’atelier, 6 rendez-vous, 5 lignes sans réponse)',
    ]);
  });

  it('answers the words that were given a meaning, and no other', () => {
    let given: Answers | null = null;
    render(<WordQuestions report={register} onAnswer={(answers) => (given = answers)} />);
    const apply = screen.getByRole('button', { name: 'Compter ainsi' });
    expect(apply).toHaveProperty('disabled', true);
    fireEvent.click(screen.getAllByRole('radio')[1] ?? apply);
    fireEvent.click(apply);
    expect(given).toEqual({
      ...noAnswers,
      values: [{ table: 'cafe0123', field: 'row_kind', value: 'Permanence', meaning: 'individual' }],
    });
  });

  it('asks nothing of words that are all understood', () => {
    const understood = { ...state, attendances: 2, questions: [], unknown_values: [] } satisfies Report;
    const { container } = render(<WordQuestions report={understood} onAnswer={() => {}} />);
    expect(container.textContent).toBe('');
  });
});
