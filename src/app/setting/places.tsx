import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { type Gazetteer, readGazetteer } from '../../geo/gazetteer.ts';
import type { Outline } from '../../geo/outline.ts';
import type { PlaceNames } from '../../i18n/labels.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import { readReference, type Reference } from '../../model/place/reference.ts';
import type { Programme } from '../../model/place/programme.ts';

/** The configured programme, and where the facts about its region are served. */
export interface Setting {
  readonly programme: Programme;
  readonly gazetteerUrl: string;
  readonly outlineUrl: string;
  /** Where the resident population is served; `null` when none is installed. */
  readonly referenceUrl: string | null;
}

const SettingContext = createContext<Setting | null>(null);

export function SettingProvider({ setting, children }: { setting: Setting; children: ReactNode }): ReactNode {
  return <SettingContext value={setting}>{children}</SettingContext>;
}

/** The whole setting, for whoever makes another of it. */
export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (setting === null) throw new TypeError('no setting above this component');
  return setting;
}

export function useProgramme(): Programme {
  return useSetting().programme;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

/** A file that could not be had is asked for again, soon and twice. */
const again = { retry: 2, retryDelay: 1000 } as const;

function useGazetteerQuery(): UseQueryResult<Gazetteer> {
  const { gazetteerUrl } = useSetting();
  return useQuery({
    queryKey: ['gazetteer', gazetteerUrl],
    queryFn: async () => readGazetteer(await fetchJson(gazetteerUrl)),
    ...again,
  });
}

/** The region's communes; `null` until they are there. */
export function useGazetteer(): Gazetteer | null {
  return useGazetteerQuery().data ?? null;
}

/** What a map is made of. */
export interface Places {
  readonly gazetteer: Gazetteer;
  readonly outline: Outline;
}

export function usePlaces(): Answer<Places> {
  const { outlineUrl } = useSetting();
  const gazetteer = useGazetteerQuery();
  const outline = useQuery({
    queryKey: ['outline', outlineUrl],
    queryFn: async () => {
      // Maps alone need what reads it.
      const [json, { readOutline }] = await Promise.all([fetchJson(outlineUrl), import('../../geo/outline.ts')]);
      return readOutline(json);
    },
    ...again,
  });
  const failed = [gazetteer, outline].find(({ isError }) => isError);
  if (failed !== undefined) {
    return { state: 'failed', message: failed.error?.message ?? '', retry: () => void failed.refetch() };
  }
  if (gazetteer.data === undefined || outline.data === undefined) return { state: 'loading' };
  return { state: 'ready', value: { gazetteer: gazetteer.data, outline: outline.data } };
}

const unnamed: PlaceNames = { departments: [], city: () => undefined };

/** The resident population to compare with; `null` when none is installed, or until it is there. */
export function useReference(): Reference | null {
  const { referenceUrl } = useSetting();
  const answer = useQuery({
    queryKey: ['reference', referenceUrl],
    queryFn: async () => (referenceUrl === null ? null : readReference(await fetchJson(referenceUrl))),
  });
  return answer.data ?? null;
}

/** Names of places; codes stand in for them until the gazetteer is there. */
export function usePlaceNames(): PlaceNames {
  return useGazetteer() ?? unnamed;
}
