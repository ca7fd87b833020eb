import type { Kind } from '../../model/dataset/report.ts';
import { type Fact, type Indicator, measuresOf, termsOf } from './algebra.ts';

const kinds = { visit: 'attendance', coaching: 'coaching', opportunity: 'opportunity' } as const satisfies Record<
  Fact,
  Kind
>;

/** The kinds of files an indicator is counted from: those whose rows it counts, and those that its conditions look into. */
export function kindsOf(each: Indicator): ReadonlySet<Kind> {
  return new Set(
    measuresOf(each).flatMap((measure): readonly Kind[] => {
      // Inhabitants come of a census; those a session reaches are told by the sessions.
      if (!('count' in measure)) return measure.residents === 'reached' ? ['attendance'] : [];
      const terms = termsOf(measure.where);
      return [
        kinds[measure.of],
        ...(terms.includes('coached') ? (['coaching'] as const) : []),
        ...(terms.includes('helped') ? (['opportunity'] as const) : []),
      ];
    }),
  );
}
