import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Request } from '../ask/measure.ts';
import { isFew } from './partition.ts';

type Part = IndicatorId | readonly [IndicatorId, 'numerator' | 'denominator'];

/** Counts of which the first are among the second: those who are in the second only are told by difference. */
const nested: readonly (readonly [Part, Part])[] = [
  ['new-people', 'people'],
  ['hub-people', 'people'],
  ['elsewhere-people', 'people'],
  ['opportunity-people', 'coached-people'],
  ['reserved-attendances', 'attendances'],
  ['attendances', 'registrations'],
  [['coaching-rate', 'numerator'], 'coached-people'],
  [['opportunity-rate', 'numerator'], 'opportunity-people'],
  [['attendances-per-person', 'numerator'], 'attendances'],
  [['fill-rate', 'numerator'], 'attendances'],
  [['no-show-rate', 'denominator'], 'registrations'],
];

/** Of whom what is counted is: where they are withheld, so is what they did. */
const carriers: Partial<Record<IndicatorId, IndicatorId>> = {
  'coached-people': 'coached-people',
  'coaching-appointments': 'coached-people',
  'opportunity-rate': 'coached-people',
  opportunities: 'opportunity-people',
  'opportunity-people': 'opportunity-people',
};

export function carrierOf(id: IndicatorId): IndicatorId {
  return carriers[id] ?? 'people';
}

/** What has to be counted beside some requests to know what they would tell. */
export function counterparts(requests: readonly Request[]): readonly Request[] {
  return requests.flatMap(({ indicator, by }) => {
    const id = typeof indicator === 'string' ? indicator : indicator.id;
    const wholes = nested.flatMap(([part, whole]) => (idOf(part) === id ? [idOf(whole)] : []));
    const others: readonly IndicatorId[] = id === 'elsewhere-people' ? ['hub-people'] : [];
    return [...new Set([carrierOf(id), ...wholes, ...others])].map((each) => ({ indicator: each, by }));
  });
}

/** Keys of the figures of a measure, the empty one for the total, that tell of 1 to 10 people by difference with others of the same scope. */
export function toldByStages(measured: Measured, all: readonly Measured[]): readonly string[] {
  const others = all.filter(({ by }) => by === measured.by);
  const other = (id: IndicatorId, key: string): Figure =>
    figureAt(
      others.find(({ indicator }) => indicator === id),
      key,
    );
  return ['', ...measured.cells.map(({ key }) => key)].filter((key) => {
    const isNested = nested.some(([part, whole]) => {
      if (idOf(part) !== measured.indicator) return false;
      const [less, more] = [countOf(figureAt(measured, key), part), countOf(other(idOf(whole), key), whole)];
      return less !== null && more !== null && isFew(more - less);
    });
    return isNested || (measured.indicator === 'elsewhere-people' && isBothFew(figureAt(measured, key), key, other));
  });
}

/** People at the hub and elsewhere: those seen at both are the two less all. */
function isBothFew(elsewhere: Figure, key: string, other: (id: IndicatorId, key: string) => Figure): boolean {
  const [hub, people] = [other('hub-people', key), other('people', key)];
  if (elsewhere.state !== 'shown' || hub.state !== 'shown' || people.state !== 'shown') return false;
  return isFew(hub.value + elsewhere.value - people.value);
}

function figureAt(measured: Measured | undefined, key: string): Figure {
  if (key === '') return measured?.total ?? { state: 'undefined' };
  return measured?.cells.find((cell) => cell.key === key)?.figure ?? { state: 'undefined' };
}

function idOf(part: Part): IndicatorId {
  return typeof part === 'string' ? part : part[0];
}

function countOf(figure: Figure, part: Part): number | null {
  if (figure.state !== 'shown') return null;
  return typeof part === 'string' ? figure.numerator : figure[part[1]];
}
