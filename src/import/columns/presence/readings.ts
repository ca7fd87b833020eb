import type { Reading } from '../../../model/dataset/report.ts';
import { fold } from '../../words/fold.ts';
import { readYesNo } from '../../words/yesNo.ts';
import { presenceColumn } from './presenceColumn.ts';

/**
 * How the few values of a column that is asked about would say who came: as its words say, or each way round when there are two. None for more words
 * than two that nothing explains: they are asked one by one.
 */
export function readingsOf(header: string, values: readonly string[]): readonly Reading[] {
  const filled = values.filter((value) => value !== '');
  const blank = values.includes('');
  const [first, second] = filled;
  if (first === undefined) return [];
  const column = presenceColumn(header, filled);
  const found = values.map((value) => ({ value, meaning: column.read(value) }));
  const isTold = found.every(({ value, meaning }) => meaning.state === 'known' || value === '');
  const own: Reading = found.map(({ value, meaning }) => ({
    value,
    meaning: meaning.state === 'known' ? meaning.value : 'unknown',
  }));
  if (filled.length > 2) return isTold ? [own] : [];
  if (second === undefined) {
    if (!blank) return [];
    return [
      [
        { value: first, meaning: 'attended' },
        { value: '', meaning: 'no_show' },
      ],
      [
        { value: first, meaning: 'no_show' },
        { value: '', meaning: 'attended' },
      ],
    ];
  }
  const isSecondYes = readYesNo(second) === 'yes' || readYesNo(first) === 'no' || isDenial(first, second);
  const [yes, no] = isSecondYes ? [second, first] : [first, second];
  const rest: Reading = blank ? [{ value: '', meaning: 'unknown' }] : [];
  return [
    [{ value: yes, meaning: 'attended' }, { value: no, meaning: 'no_show' }, ...rest],
    [{ value: yes, meaning: 'no_show' }, { value: no, meaning: 'attended' }, ...rest],
  ];
}

function isDenial(first: string, second: string): boolean {
  return fold(first).endsWith(fold(second)) && /^(pas|non|not|no|in|im|ab)/.test(fold(first));
}
