import { dice } from './dice.ts';
import type { Registration } from './state.ts';

/** Some who came to sessions of the form tool and gave no name: attendances, nobody. */
export function anonymousAttendances(
  seed: number,
  count: number,
  registrations: readonly Registration[],
): readonly Registration[] {
  const chance = dice(seed, 'anonymous');
  const onForm = registrations.filter(({ session, presence }) => session.tool === 'form' && presence === 'attended');
  if (onForm.length === 0) return [];
  return Array.from({ length: count }, () => ({
    person: null,
    session: chance.pick(onForm).session,
    presence: 'attended',
    rows: ['attended'],
    exportedTwice: false,
    silent: false,
  }));
}
