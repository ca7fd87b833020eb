import { readFile } from 'node:fs/promises';
import { type Gazetteer, readGazetteer } from '../../src/geo/gazetteer.ts';
import { type Programme, readProgramme } from '../../src/model/place/programme.ts';

const data = new URL('../../data/', import.meta.url);

export async function loadProgramme(): Promise<Programme> {
  return readProgramme(JSON.parse(await readFile(new URL('programme.json', data), 'utf8')));
}

export async function loadGazetteer({ region }: Programme): Promise<Gazetteer> {
  return readGazetteer(JSON.parse(await readFile(new URL(`geo/${region}.json`, data), 'utf8')));
}
