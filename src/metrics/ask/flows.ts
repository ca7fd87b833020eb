import type { Scope } from '../../model/address/filter.ts';
import type { Flows } from '../../model/figure/answers/pathway.ts';
import { everyRow } from '../define/algebra.ts';
import { attended } from '../define/counted.ts';
import type { Counter } from './counter.ts';
import type { PersonKey } from './question.ts';

const stages: PersonKey = {
  key: 'marks',
  marks: [
    { of: 'visit', where: attended },
    { of: 'coaching', where: attended },
    { of: 'opportunity', where: everyRow },
  ],
};

/** Who attended, was coached, and has an opportunity in the period, whatever came first: the flows of a period, not what became of a cohort. */
export async function flows(counter: Counter, scope: Scope): Promise<Flows> {
  const [tally = []] = await counter.count([{ form: 'tabulate', people: stages, scope }]);
  const found = tally
    .map(({ keys: [key = null], counts: [people] }) => ({ key: key ?? '', people: people ?? 0 }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ key, people }) => ({
      attended: key[0] === '1',
      coached: key[1] === '1',
      helped: key[2] === '1',
      people,
    }));
  return { period: scope.period, flows: found, people: found.reduce((sum, { people }) => sum + people, 0) };
}
