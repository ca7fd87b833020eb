import type { MappedColumn, Reading } from '../../../model/dataset/report.ts';

/** One thing that a column asked about may say. */
export type Choice =
  | { readonly as: 'presence'; readonly reading: Reading }
  | { readonly as: 'headcount'; readonly people: NonNullable<MappedColumn['people']> }
  | { readonly as: 'nothing' };

/** All that a column asked about may say: who came, each way that it can be read; how many people; neither. */
export function choiceOf({ readings = [], people }: MappedColumn): readonly Choice[] {
  return [
    ...readings.map((reading): Choice => ({ as: 'presence', reading })),
    ...(people !== undefined && people.all > people.rows ? [{ as: 'headcount', people } as const] : []),
    { as: 'nothing' },
  ];
}
