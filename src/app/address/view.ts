import { type Language, type Profile, profiles, readView, type View, writeView } from '../../model/address/address.ts';
import type { BadParameter } from '../../model/address/codec.ts';
import type { Filter } from '../../model/address/filter.ts';
import { useDataset, usePublishedViews } from '../dataset/DatasetProvider.tsx';
import { useGo, usePlace } from '../route/Routed.tsx';
import { useProgramme } from '../setting/places.tsx';

/** What the address asks to see, and what of it was not understood. */
export function useView(): { readonly view: View; readonly bad: readonly BadParameter[] } {
  return readOnce(usePlace().query);
}

let lastRead: (ReturnType<typeof readView> & { readonly query: string }) | null = null;

/** Reads an address once for all who ask at one drawing, of whom there are fifty. */
function readOnce(query: string): ReturnType<typeof readView> {
  if (lastRead?.query !== query) lastRead = { query, ...readView(query) };
  return lastRead;
}

/** The profiles that a page may be seen under: what is said to the press, and whatever a published site shows, is never exact. */
export function useProfiles(): readonly Profile[] {
  const isPress = usePlace().path === '/press';
  const { profile, published } = useProgramme();
  const answers = usePublishedViews();
  const { dataset } = useDataset();
  if (answers !== null) return [answers.profile];
  if (dataset.state === 'ready' && dataset.remote !== null) return [dataset.remote.profile];
  if (!isPress && !published) return profiles;
  return profile === 'open' ? ['open'] : ['press', 'open'];
}

/** Who the figures are shown to: exactly, to the data keeper, unless another profile is asked for or the page is for the press. */
export function useProfile(): Profile {
  const [first = 'internal', ...others] = useProfiles();
  const asked = useView().view.profile;
  return others.find((each) => each === asked) ?? first;
}

/** Whether the address asks for a profile that is not offered here. */
export function useProfileRefused(): boolean {
  const { profile } = useView().view;
  const offered = useProfiles();
  return profile !== null && !offered.includes(profile);
}

/** Changes the address of the page one is on. */
export function useSetView(): (change: Partial<View>) => void {
  const { view } = useView();
  const go = useGo();
  return (change) => go({ query: writeView({ ...view, ...change }), isScrollKept: true });
}

export function useSetFilter(): (change: Partial<Filter>) => void {
  const { view } = useView();
  const setView = useSetView();
  return (change) => setView({ filter: { ...view.filter, ...change } });
}

/** The language asked by the address, else the first of the browser's that the page speaks, else French. */
export function readLanguage(view: View, preferred: readonly string[]): Language {
  if (view.lang !== null) return view.lang;
  const spoken = preferred.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'fr' || tag === 'en');
  return spoken === 'en' ? 'en' : 'fr';
}
