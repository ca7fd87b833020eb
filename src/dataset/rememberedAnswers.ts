import { type Answers, noAnswers, readAnswers } from '../model/dataset/answers.ts';
import type { FilesChoice } from './shelving.ts';

const KEY = 'bilan.answers';

/** Where answers stay between two visits: columns, values, days and cities, never a row. */
export interface AnswerMemory {
  readonly load: () => Answers;
  readonly save: (answers: Answers) => void;
}

const FILES = 'bilan.keep-files';

/** Whether the keeper wants the files themselves to stay in this browser: not unless it was said. */
export const rememberedChoice: FilesChoice = {
  load: () => {
    try {
      return localStorage.getItem(FILES) === 'yes';
    } catch {
      return false; // nothing is kept in this window
    }
  },
  save: (keep) => {
    try {
      if (keep) localStorage.setItem(FILES, 'yes');
      else localStorage.removeItem(FILES);
    } catch {
      // Forbidden: it holds until the page is closed.
    }
  },
};

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
