import { type Place, readPlace, writePlace } from './place.ts';

/** Where the reader had scrolled to, in CSS pixels. */
export interface Scrolled {
  readonly x: number;
  readonly y: number;
}

/** A step of the history of addresses. */
export interface Step {
  readonly place: Place;
  /** Steps before it that belong to the application. */
  readonly index: number;
  /** Where the page is to be read from: where it was left, when one comes back to it. `null` from its top, or from its anchor. */
  readonly scrolled: Scrolled | null;
}

/** How a step is taken. */
export interface Manner {
  /** In the stead of the present one. */
  readonly isReplacing?: boolean;
  /** The reader stays where they are on the paper. */
  readonly isScrollKept?: boolean;
}

/** The address and its history. */
export interface AddressBar {
  readonly step: () => Step;
  /** A step further. Who listens is told. */
  readonly go: (place: Place, manner?: Manner) => void;
  readonly back: () => void;
  /** Calls back after each change, the browser's own steps too; returns what ends it. */
  readonly listen: (heard: () => void) => () => void;
  /** At once, and again as the page grows until it is as long, unless the reader goes elsewhere first. */
  readonly scrollTo: (where: Scrolled) => void;
  /** What a link to a place says. */
  readonly href: (place: Place) => string;
}

/** Milliseconds of rest after which a scroll is written down: browsers refuse an address that changes too often. */
const RESTED = 150;

/** What a reader does who wants to be elsewhere than where they are being brought. */
const OWN = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

interface Kept {
  readonly index?: number;
  readonly scrolled?: Scrolled;
}

/** The address of the window: places are behind its hash, so that any static host and base path serves them. */
export function hashBar(window: Window): AddressBar {
  const { history, location } = window;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((heard) => heard());
  const kept = (): Kept => (history.state ?? {}) as Kept;
  const keep = (state: Kept): void => history.replaceState(state, '');
  const href = (place: Place): string => `${location.pathname}${location.search}#${writePlace(place)}`;
  const index = (): number => kept().index ?? 0;
  let last = index();
  history.scrollRestoration = 'manual';
  keep({ ...kept(), index: last });
  let resting: ReturnType<typeof setTimeout> | undefined;
  let stopBringing = (): void => undefined;
  const scrolled = (): Scrolled => ({ x: window.scrollX, y: window.scrollY });
  const leave = (): void => {
    clearTimeout(resting);
    keep({ ...kept(), scrolled: scrolled() });
  };
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(resting);
      resting = setTimeout(leave, RESTED);
    },
    { passive: true },
  );
  // The browser's own steps, and an address written by hand, which is a step that knows nothing of itself.
  window.addEventListener('popstate', () => {
    clearTimeout(resting);
    if (kept().index === undefined) keep({ index: last + 1 });
    last = index();
    tell();
  });
  return {
    step: () => ({ place: readPlace(location.hash.slice(1)), index: index(), scrolled: kept().scrolled ?? null }),
    go: (place, { isReplacing = false, isScrollKept = false } = {}) => {
      leave();
      const from = isScrollKept ? { scrolled: scrolled() } : {};
      if (isReplacing) history.replaceState({ index: last, ...from }, '', href(place));
      else history.pushState({ index: (last += 1), ...from }, '', href(place));
      tell();
    },
    back: () => history.back(),
    scrollTo: (where) => {
      stopBringing();
      stopBringing = bring(window, where);
    },
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    href,
  };
}

/** Scrolls a window to where it was read from, which a page that is still being drawn may not have yet; returns what gives up. */
function bring(window: Window, { x, y }: Scrolled): () => void {
  const bringNow = (): boolean => {
    window.scrollTo({ left: x, top: y, behavior: 'instant' });
    return window.scrollY > y - 1;
  };
  if (bringNow()) return () => undefined;
  const page = window.document.documentElement;
  const growing = new ResizeObserver(() => {
    if (bringNow()) stop();
  });
  const stop = (): void => {
    growing.disconnect();
    for (const each of OWN) window.removeEventListener(each, stop);
  };
  growing.observe(page);
  for (const each of OWN) window.addEventListener(each, stop, { passive: true });
  return stop;
}

/** An address that no window shows. It goes back nowhere. */
export function memoryBar(first: Place): AddressBar {
  const listeners = new Set<() => void>();
  let place = first;
  return {
    step: () => ({ place, index: 0, scrolled: null }),
    go: (next) => {
      place = next;
      listeners.forEach((heard) => heard());
    },
    back: () => undefined,
    scrollTo: () => undefined,
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    href: writePlace,
  };
}
