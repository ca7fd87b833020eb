import { describe, expect, it } from 'vitest';
import type { Person, Registration, Session, State } from '../../../scripts/demo/state.ts';
import { countTruth } from '../../../scripts/demo/truth/countTruth.ts';
import { ageBands } from '../../../src/model/dataset/ageBand.ts';
import type { BreakdownId, IndicatorId } from '../../../src/model/figure/indicator.ts';
import type { Presence } from '../../../src/model/dataset/vocabulary.ts';

const period = { from: '2019-02-15', to: '2020-02-15' };
const reference = {
  ageBands: ageBands([6, 18, 25]),
  residents: 1000,
  cities: [
    { code: '34172', name: 'Ici', department: '34', epci: 'A', population: 500, lat: 43.6, lon: 3.87, postcodes: [] },
    {
      code: '34057',
      name: 'Tout près',
      department: '34',
      epci: 'A',
      population: 40,
      lat: 43.63,
      lon: 3.9,
      postcodes: [],
    },
    { code: '31555', name: 'Loin', department: '31', epci: 'B', population: 300, lat: 43.6, lon: 1.44, postcodes: [] },
  ],
};

const person = (id: number, rest: Partial<Person> = {}): Person => ({
  id,
  firstName: 'Zoé',
  lastName: `Nom${id}`,
  identity: { kind: 'email', email: `p${id}@example.fr`, phone: null },
  age: { kind: 'none' },
  gender: null,
  occupation: null,
  ...rest,
});
const session = (day: string, city: string | null, rest: Partial<Session> = {}): Session => ({
  day,
  start: 570,
  city,
  label: 'Atelier',
  theme: 'Bureautique',
  venue: null,
  partner: null,
  reserved: false,
  tool: 'form',
  ...rest,
});
const registration = (who: Person | null, where: Session, presence: Presence = 'attended'): Registration => ({
  person: who,
  session: where,
  presence,
  rows: [presence],
  exportedTwice: false,
  silent: false,
});

function count(indicator: IndicatorId, by: BreakdownId | null, state: Partial<State>) {
  const full = { seed: 1, people: 1, years: [period], registrations: [], appointments: [], opportunities: [] };
  const [year] = countTruth({ ...full, ...state }, reference).years;
  const found = year?.indicators.find((each) => each.indicator === indicator && each.by === by);
  const parts = ({ numerator, denominator }: { numerator: number | null; denominator: number | null }) =>
    denominator === null ? numerator : `${numerator}/${denominator}`;
  if (found === undefined) throw new Error(`${indicator} by ${by} is not counted`);
  return by === null ? parts(found.total) : Object.fromEntries(found.cells.map((cell) => [cell.key, parts(cell)]));
}

const [hub, town] = [session('2019-03-05', '34172'), session('2019-04-02', '31555', { reserved: true, partner: 'P' })];
const [woman, man] = [person(1, { gender: 'F', occupation: 'jobseeker' }), person(2, { gender: 'M' })];

describe('the truth', () => {
  it('of nothing is zero, and no rate', () => {
    expect(count('people', null, {})).toBe(0);
    expect(count('women-share', null, {})).toBe('0/0');
  });

  it('counts a person of two cities once in total and once in each', () => {
    const registrations = [registration(woman, hub), registration(woman, town)];
    expect(count('people', null, { registrations })).toBe(1);
    expect(count('people', 'city', { registrations })).toEqual({ '34172': 1, '31555': 1 });
    expect(count('new-people', 'city', { registrations })).toEqual({ '34172': 1, '31555': 0 });
    expect(count('hub-share', null, { registrations })).toBe('1/1');
    expect(count('elsewhere-people', null, { registrations })).toBe(1);
    expect(count('hub-and-elsewhere-people', null, { registrations })).toBe(1);
    expect(count('hub-and-elsewhere-people', 'city', { registrations })).toEqual({ '34172': 0, '31555': 0 });
    expect(count('outside-only-share', 'city', { registrations })).toEqual({ '34172': '0/1', '31555': '1/1' });
    expect(count('session-epci', null, { registrations })).toBe(2);
  });

  it('counts the anonymous as attendances and nobody', () => {
    const registrations = [registration(null, hub), registration(man, hub)];
    expect(count('attendances', 'gender', { registrations })).toEqual({ M: 1, unknown: 1 });
    expect(count('people', null, { registrations })).toBe(1);
    expect(count('attendances-per-person', null, { registrations })).toBe('1/1');
  });

  it('keeps absences out of attendances and in the rate', () => {
    const registrations = [
      registration(woman, hub, 'no_show'),
      registration(man, hub),
      registration(man, town, 'unknown'),
    ];
    expect(count('registrations', null, { registrations })).toBe(3);
    expect(count('no-show-rate', null, { registrations })).toBe('1/2');
    expect(count('sessions', null, { registrations })).toBe(1);
  });

  it('counts reserved sessions and partners with somebody in the room only', () => {
    expect(count('reserved-sessions', null, { registrations: [registration(man, town, 'no_show')] })).toBe(0);
    expect(count('reserved-sessions', null, { registrations: [registration(man, town)] })).toBe(1);
    expect(count('partners', null, { registrations: [registration(man, town), registration(man, hub)] })).toBe(1);
  });

  it('takes the age of the first attendance of the year, not of a later one', () => {
    const turning18 = person(3, { age: { kind: 'date', birth: '2001-03-20' } });
    const registrations = [registration(turning18, hub), registration(turning18, town)];
    expect(count('attendances', 'age', { registrations })).toEqual({ '6-17': 2 });
    expect(count('registrations', 'age', { registrations: [registration(turning18, town)] })).toEqual({ '18-24': 1 });
  });

  it('counts a coached person who never came in the total and in no city', () => {
    const appointments = [woman, man].map((who) => ({
      person: who,
      day: '2019-05-06',
      start: 600,
      presence: 'attended' as const,
    }));
    const registrations = [registration(woman, hub)];
    expect(count('coached-people', null, { registrations, appointments })).toBe(2);
    expect(count('coached-people', 'city', { registrations, appointments })).toEqual({ '34172': 1 });
    expect(count('coaching-rate', null, { registrations, appointments })).toBe('1/1');
    expect(count('coaching-rate', 'month', { registrations, appointments })).toEqual({
      '2019-03': '1/1',
      '2019-05': '0/0',
    });
  });

  it('bases the opportunity rate on the coached, and forgets missed appointments', () => {
    const appointments = [
      { person: woman, day: '2019-05-06', start: 600, presence: 'attended' as const },
      { person: man, day: '2019-05-06', start: 600, presence: 'no_show' as const },
    ];
    const opportunities = [woman, man, man].map((who, index) => ({
      person: who,
      day: `2019-06-0${index + 1}`,
      type: 'job' as const,
      evidence: 'coach' as const,
    }));
    expect(count('opportunities', null, { appointments, opportunities })).toBe(3);
    expect(count('opportunity-people', null, { appointments, opportunities })).toBe(2);
    expect(count('opportunity-rate', null, { appointments, opportunities })).toBe('1/1');
  });

  it('reaches the residents of the communes around, and nobody where the city is unknown', () => {
    const registrations = [registration(woman, hub), registration(man, session('2019-03-06', null))];
    expect(count('population-within-10km', 'city', { registrations })).toEqual({
      '34172': '540/1000',
      unknown: '0/1000',
    });
    expect(count('people-per-1000', 'city', { registrations })).toEqual({ '34172': '1/500', unknown: null });
  });

  it('leaves out what happens on the anniversary, which is in the next year', () => {
    expect(count('attendances', null, { registrations: [registration(man, session('2020-02-15', '34172'))] })).toBe(0);
  });
});
