import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/geo/gazetteer.ts';
import { cityPeers, departmentPeers } from '../../src/geo/peers.ts';

const gazetteer = readGazetteer(JSON.parse(readFileSync('data/geo/76.json', 'utf8')));
const [MONTPELLIER, TOULOUSE, NIMES, PERPIGNAN, ALBI, RODEZ, MENDE, MILLAU] = [
  '34172',
  '31555',
  '30189',
  '66136',
  '81004',
  '12202',
  '48095',
  '12145',
];

describe('the peers of a city', () => {
  const among = [MONTPELLIER, TOULOUSE, NIMES, PERPIGNAN, ALBI, RODEZ, MENDE, MILLAU];

  it('are the nearest in population, in people around and in distance to the hub', () => {
    expect(cityPeers(gazetteer, ALBI, { among, hub: MONTPELLIER, most: 1 })).toEqual([RODEZ]);
    expect(cityPeers(gazetteer, NIMES, { among, hub: MONTPELLIER, most: 1 })).toEqual([PERPIGNAN]);
  });

  it('never hold the city itself, nor more than asked, nor one that is not known', () => {
    const peers = cityPeers(gazetteer, ALBI, { among: [...among, '99999'], hub: MONTPELLIER, most: 20 });
    expect(peers).toHaveLength(6);
    expect(peers).not.toContain(ALBI);
    expect(peers).not.toContain(MONTPELLIER);
    expect(cityPeers(gazetteer, '99999', { among, hub: MONTPELLIER, most: 3 })).toEqual([]);
  });

  it('are found without a hub too', () => {
    expect(cityPeers(gazetteer, ALBI, { among, hub: '99999', most: 2 })).toHaveLength(2);
  });
});

describe('the peers of a department', () => {
  it('are the nearest in population and in distance of its residents to the hub', () => {
    const among = gazetteer.departments.map(({ code }) => code);
    expect(departmentPeers(gazetteer, '48', { among, hub: MONTPELLIER, most: 3 })).not.toContain('31');
    expect(departmentPeers(gazetteer, '31', { among, hub: MONTPELLIER, most: 3 })).not.toContain('31');
  });
});
