import { finding, refinements, reserved } from './countNouns.ts';
import { of, type Subject } from './reading.ts';
import { outside } from './shareTopics.ts';

/** « personnes accompagnées » are others than « personnes ». */
export function refined(
  subjects: readonly Subject[],
  adjective: string,
  rest: string,
  before: string,
): readonly Subject[] {
  const [first] = subjects;
  const phrase = rest.split(/[.;:!?\n]|, (?!qui |dont |ayant |who )/)[0] ?? '';
  if (first?.indicator === 'people' && first.category === undefined) {
    if (/nouve|new/.test(adjective)) return [of('new-people')];
    if (outside.test(before.slice(-45))) return [of('elsewhere-people')];
    if (/opportunit[^.]{0,40} (?:by|par|chez) $/.test(before)) return [of('opportunity-people')];
    const near = phrase.split(/(?<![a-z])(?:et|and|grace|thanks)(?![a-z])/)[0] ?? '';
    const found =
      refinements.find(({ shape }) => shape.test(near)) ??
      refinements.find(({ shape }, index) => index < 2 && shape.test(phrase));
    if (found !== undefined) return found.subjects;
    const lead = before.split(/[.;:!?\n,]/).at(-1) ?? '';
    const led = /(?<![a-z])(?:coaching|accompagnement individuel)(?![a-z])[^.;]{0,40}$/.test(lead)
      ? [of('coached-people')]
      : null;
    return led ?? subjects;
  }
  if (first?.indicator === 'coached-people' && finding.test(phrase)) return [of('opportunity-people')];
  if (first?.indicator === 'attendances' && reserved.test(phrase)) return [of('reserved-attendances')];
  if (
    first?.indicator === 'sessions' &&
    first === subjects.at(-1) &&
    (reserved.test(phrase.slice(0, 60)) || /reserved/.test(adjective))
  )
    return [of('reserved-sessions')];
  if (
    first?.indicator === 'sessions' &&
    /(?<![a-z])(?:individuel|de coaching|d'accompagnement|one-to-one)/.test(phrase.slice(0, 40))
  )
    return [of('coaching-appointments')];
  return subjects;
}
