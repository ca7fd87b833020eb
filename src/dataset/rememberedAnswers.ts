import { type Answers, noAnswers, readAnswers } from '../model/dataset/answers.ts';

const KEY = 'bilan.answers';

/** Where answers stay between two visits: columns, values, days and cities, never a row. */
export interface AnswerMemory {
  readonly load: () => Answers;
  readonly save: (answers: Answers) => void;
}

/** The memory of this browser; without one, or with something else in it, nothing is remembered. */
export const browserMemory: AnswerMemory = {
  load: () => {
    try {
      return readAnswers(localStorage.getItem(KEY) ?? '');
    } catch {
      return noAnswers; // the first visit, a private window, or a version that is no more
    }
  },
  save: (answers) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(answers));
    } catch {
      // Full or forbidden: the answers still count until the page is closed.
    }
  },
};
