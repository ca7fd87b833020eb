import type { Warning } from '../../model/dataset/warning.ts';
import type { Occupation } from '../../model/dataset/vocabulary.ts';
import { known, type Meaning } from '../words/meaning.ts';
import { readOccupation } from '../words/occupation.ts';

/** Reads a situation; of several answers in one cell, the search of a job first, then the first one (counting rule C29). */
export function occupationReader(warn: (warning: Warning) => void): (text: string) => Meaning<Occupation> {
  return (text) => {
    const parts = text.split(/[,;|+\n]| \/ |\/(?=\p{Lu})/u);
    const all = parts.map(readOccupation).flatMap((found) => (found.state === 'known' ? [found.value] : []));
    const [first] = all;
    if (first === undefined || new Set(all).size < 2) return readOccupation(text);
    warn('several_answers');
    return known(all.includes('jobseeker') ? 'jobseeker' : first);
  };
}
