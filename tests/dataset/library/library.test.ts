import { describe, expect, it } from 'vitest';
import { before, emptyLibrary, type Library, reduce, undoable } from '../../../src/dataset/library/library.ts';
import { merge, planOf } from '../../../src/dataset/library/merge.ts';
import { completed, empty, filesOf, type Source, sourceOf, type State } from '../../../src/dataset/library/sources.ts';
import { nothing } from '../../../src/import/rows/extract.ts';
import { noTexts } from '../../../src/import/rows/codes/texts.ts';
import { noRows } from '../../../src/import/rows/rows.ts';
import { type Answers, noAnswers } from '../../../src/model/dataset/answers.ts';

/** A file that was read; `date` is asked for when it waits. */
function source(name: string, isWaiting = false, answers: Answers = noAnswers): Source {
  const understood = { ...nothing, file: name, refusal: null, questions: isWaiting ? ['session_date' as const] : [] };
  const extract = { sha256: `sha of ${name}`, understood, rows: noRows, texts: noTexts, fingerprint: '' };
  return sourceOf({ name, blob: new Blob([name]) }, extract, answers);
}

const [mars, avril, mai] = [source('mars.csv'), source('avril.csv'), source('mai.csv')];
const kept = (library: Library, next: State): Library =>
  reduce(reduce(library, { type: 'proposed', next }), { type: 'settled', keep: true });
const names = (sources: readonly Source[]): readonly string[] => sources.map(({ file }) => file.name);
const how = { demo: false, isDecided: false };

describe('the library', () => {
  it('keeps what is settled, and drops what is refused', () => {
    const next = { ...empty, counted: [mars] };
    expect(kept(emptyLibrary, next).state).toBe(next);
    const refused = reduce(reduce(emptyLibrary, { type: 'proposed', next }), { type: 'settled', keep: false });
    expect(refused).toEqual(emptyLibrary);
  });

  it('undoes each import in turn, and no more than there were', () => {
    const one = kept(emptyLibrary, { ...empty, counted: [mars] });
    const two = kept(one, { ...empty, counted: [mars, avril] });
    expect(two.past).toHaveLength(1);
    const undone = kept(two, before(two));
    expect([undone.state, undone.past]).toEqual([one.state, []]);
  });

  it('says how many imports can be undone once the proposal is kept', () => {
    const one = kept(emptyLibrary, { ...empty, counted: [mars] });
    expect(undoable(reduce(one, { type: 'proposed', next: { ...empty, counted: [avril] } }))).toBe(1);
    expect(undoable(reduce(one, { type: 'settled', keep: false }))).toBe(0);
  });

  it('undoes at most five imports', () => {
    const states = Array.from({ length: 9 }, (_, index) => ({ ...empty, counted: [source(`${index}.csv`)] }));
    expect(states.reduce(kept, emptyLibrary).past.map(({ counted }) => names(counted))).toEqual([
      ['3.csv'],
      ['4.csv'],
      ['5.csv'],
      ['6.csv'],
      ['7.csv'],
    ]);
  });
});

describe('files that were read', () => {
  it('are added to one’s own, and replace the demonstration', () => {
    const own = merge(
      { ...empty, counted: [mars] },
      planOf({ ...empty, counted: [mars] }, [], noAnswers),
      [avril],
      how,
    );
    expect(own.type === 'proposal' && names(own.next.counted)).toEqual(['mars.csv', 'avril.csv']);
    const demo = { ...empty, demo: true, counted: [mars] };
    const over = merge(demo, planOf(demo, [], noAnswers), [avril], how);
    expect(over.type === 'proposal' && [over.next.demo, names(over.next.counted)]).toEqual([false, ['avril.csv']]);
  });

  it('change nothing when none counts', () => {
    const state = { ...empty, demo: true, counted: [mars] };
    const merged = merge(state, planOf(state, [], noAnswers), [source('sans-date.csv', true)], how);
    expect(merged).toMatchObject({ type: 'nothing', state: { counted: [mars] } });
    expect(names(merged.type === 'nothing' ? merged.state.waiting : [])).toEqual(['sans-date.csv']);
  });

  it('are read again when an answer is about them', () => {
    const state = { ...empty, counted: [mars, avril] };
    const answers = { ...noAnswers, files: [{ file: 'mars.csv', city: '34172' }] };
    const plan = planOf(state, [], answers);
    expect(plan.files.map(({ name }) => name)).toEqual(['mars.csv']);
    const merged = merge(state, plan, [source('mars.csv', false, answers)], how);
    expect(merged.type === 'proposal' && [merged.isAgain, names(merged.next.counted)]).toEqual([
      true,
      ['avril.csv', 'mars.csv'],
    ]);
  });

  it('wait for those that the shelf did not keep, recognised by their hash', () => {
    const absent = [mars, avril].map(({ file, extract }) => ({ name: file.name, sha256: extract.sha256, file: null }));
    const state = { ...empty, absent };
    const first = merge(state, planOf(state, [], noAnswers), [mai, mars], how);
    if (first.type !== 'absent') throw new Error(first.type);
    expect(first.absent.map(({ name }) => name)).toEqual(['avril.csv']);
    const renamed = { ...avril, file: { name: 'avril (1).csv', blob: new Blob() } };
    const second = merge(first.state, planOf(first.state, [], noAnswers), [renamed], how);
    expect(second.type === 'proposal' && [names(second.kept), names(second.added)]).toEqual([
      ['mars.csv', 'avril (1).csv'],
      ['mai.csv'],
    ]);
  });

  it('make the same state again from their list', () => {
    const waiting = source('sans-date.csv', true);
    const state = { ...empty, counted: [mars, avril], waiting: [waiting] };
    const listed = filesOf(state);
    expect(listed.absent.map(({ name }) => name)).toEqual(['mars.csv', 'avril.csv', 'sans-date.csv']);
    expect(completed(listed, [mars, avril, waiting])).toEqual(state);
  });
});
