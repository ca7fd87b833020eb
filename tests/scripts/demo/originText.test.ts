import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer, loadProgramme } from '../../../scripts/commands/programmeFiles.ts';
import { buildState } from '../../../scripts/demo/buildState.ts';
import type { Registration, Session, State } from '../../../scripts/demo/state.ts';
import { countTruth, type Truth } from '../../../scripts/demo/truth/countTruth.ts';
import { ageBands } from '../../../src/model/dataset/ageBand.ts';
import { weekday } from '../../../src/model/time/day.ts';
import type { IndicatorId } from '../../../src/model/figure/indicator.ts';

let state: State;
let truth: Truth;

beforeAll(async () => {
  const programme = await loadProgramme();
  const gazetteer = await loadGazetteer(programme);
  state = buildState(1, 30_000);
  truth = countTruth(state, {
    ageBands: ageBands(programme.ageBands),
    cities: gazetteer.cities,
    residents: gazetteer.region.population,
  });
});

function total(indicator: IndicatorId, year = 0) {
  const found = truth.years[year]?.indicators.find((each) => each.indicator === indicator && each.by === null);
  if (found?.total.value == null) throw new Error(`${indicator} has no value in year ${year}`);
  return { ...found.total, value: found.total.value };
}

function sessions(): readonly Session[] {
  return [...new Set(state.registrations.map(({ session }) => session))];
}

describe('the first year of the default demo', () => {
  it('runs from 15 February 2019, and the second from the anniversary', () => {
    expect(truth.years.map(({ period }) => period)).toEqual([
      { from: '2019-02-15', to: '2020-02-15' },
      { from: '2020-02-15', to: '2021-02-15' },
    ]);
  });

  it('reaches a little more than 30 000 people in the region', () => {
    expect(total('people').value).toBeGreaterThan(30_000);
    expect(total('people').value).toBeLessThanOrEqual(30_300);
  });

  it('reaches just under 18 000 people at the hub', () => {
    expect(total('hub-people').value).toBeGreaterThanOrEqual(17_900);
    expect(total('hub-people').value).toBeLessThan(18_000);
  });

  it('reaches a few more women than half, even if every unknown were a man', () => {
    expect((total('women-share').numerator ?? 0) / total('people').value).toBeGreaterThan(0.5);
    expect(total('women-share').value).toBeLessThanOrEqual(0.55);
  });

  it('coaches one in ten', () => {
    expect(Math.abs(total('coaching-rate').value - 0.1)).toBeLessThan(0.005);
  });

  it('finds just under 2 000 opportunities, some people two', () => {
    expect(total('opportunities').value).toBeGreaterThanOrEqual(1940);
    expect(total('opportunities').value).toBeLessThan(2000);
    expect(total('opportunity-people').value).toBeLessThan(total('opportunities').value);
  });

  it('works with about a hundred partners', () => {
    expect(total('partners').value).toBeGreaterThanOrEqual(95);
    expect(total('partners').value).toBeLessThanOrEqual(105);
  });

  it('goes to at least forty towns, the six of the text among them, in the thirteen departments', () => {
    const first = truth.years[0]?.indicators.find(({ indicator, by }) => indicator === 'people' && by === 'city');
    const towns = (first?.cells ?? []).filter(({ numerator }) => (numerator ?? 0) > 0).map(({ key }) => key);
    expect(towns).toEqual(expect.arrayContaining(['31555', '81004', '48095', '12145', '11262', '30189']));
    expect(towns.length).toBeGreaterThanOrEqual(40);
    expect(new Set(towns.filter((key) => key !== 'unknown').map((key) => key.slice(0, 2))).size).toBe(13);
  });

  it('leaves some genders and ages unknown', () => {
    const ages = truth.years[0]?.indicators.find(({ indicator, by }) => indicator === 'people' && by === 'age');
    const unknown = ages?.cells.find(({ key }) => key === 'unknown')?.numerator ?? 0;
    expect(total('gender-unknown-share').value).toBeGreaterThan(0.03);
    expect(unknown / total('people').value).toBeGreaterThan(0.1);
  });

  it('has about one absence in eight', () => {
    expect(total('no-show-rate').value).toBeGreaterThan(0.1);
    expect(total('no-show-rate').value).toBeLessThan(0.14);
  });
});

describe('the rhythm of the demo', () => {
  it('never opens on a Sunday', () => {
    expect(sessions().filter(({ day }) => weekday(day) === 7)).toEqual([]);
  });

  it('keeps Tuesday mornings at the hub for the public employment service', () => {
    const mornings = sessions().filter(
      ({ day, start, city }) => city === '34172' && weekday(day) === 2 && start < 12 * 60,
    );
    expect(new Set(mornings.map(({ partner, reserved }) => `${partner} ${reserved}`))).toEqual(
      new Set(['Pôle emploi true']),
    );
  });

  it('fills them mostly with job-seekers', () => {
    const people = state.registrations
      .filter(({ presence, session }) => presence === 'attended' && session.partner === 'Pôle emploi')
      .flatMap(({ person }) => (person?.occupation == null ? [] : [person.occupation]));
    const jobseekers = people.filter((occupation) => occupation === 'jobseeker').length;
    expect(jobseekers / people.length).toBeGreaterThan(0.7);
  });

  it('receives nobody in a room while the country stays at home', () => {
    const spring = sessions().filter(({ day }) => '2020-03-17' <= day && day < '2020-05-11');
    expect(new Set(spring.map(({ city }) => city))).toEqual(new Set([null]));
  });

  it('names one session by day, city and title', () => {
    const names = sessions().map(({ day, city, label }) => `${day} ${city} ${label}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the people of the demo', () => {
  it('are told apart: no address, telephone, or name with date of birth means two, families aside', () => {
    const people = [...new Set(state.registrations.flatMap(({ person }) => person ?? []))];
    const keys = people.flatMap(({ identity, firstName, lastName, age }) => [
      ...(identity.kind === 'email' ? [identity.email] : []),
      ...(identity.kind === 'email' || identity.kind === 'phone' ? [identity.phone ?? []].flat() : []),
      ...(age.kind === 'date' ? [`${firstName} ${lastName} ${age.birth}`] : []),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('who share an address come to the same session under different first names', () => {
    const families = new Map<string, Registration[]>();
    for (const registration of state.registrations) {
      const identity = registration.person?.identity;
      if (identity?.kind !== 'family') continue;
      families.set(identity.email, [...(families.get(identity.email) ?? []), registration]);
    }
    expect(families.size).toBeGreaterThan(50);
    for (const members of families.values()) {
      expect(new Set(members.map(({ session }) => session)).size).toBe(1);
      expect(new Set(members.map(({ person }) => person?.firstName)).size).toBe(members.length);
      expect(members.length).toBeGreaterThan(1);
    }
  });
});
