import { useSyncExternalStore } from 'react';

const schemes = ['light', 'dark', 'auto'] as const;

/** The colours asked for: `auto` are those of the system. */
export type Scheme = (typeof schemes)[number];

/** As readers of earlier versions have it in their browser. */
const KEY = 'mantine-color-scheme-value';

const listeners = new Set<() => void>();
const systemDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

/** Not where the browser refuses to keep anything: then for as long as the page lives. */
let chosen: Scheme | null = null;

function read(): Scheme {
  if (chosen !== null) return chosen;
  try {
    const kept = localStorage.getItem(KEY);
    return schemes.find((each) => each === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function readPainted(): 'light' | 'dark' {
  const scheme = read();
  if (scheme !== 'auto') return scheme;
  return systemDark().matches ? 'dark' : 'light';
}

function paint(): void {
  document.documentElement.dataset['mantineColorScheme'] = readPainted();
  for (const heard of listeners) heard();
}

function listen(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

/** Paints the page in the colours asked for, and again whenever the system or another tab changes them. */
export function followScheme(): void {
  paint();
  systemDark().addEventListener('change', paint);
  window.addEventListener('storage', ({ key }) => {
    if (key !== KEY) return;
    chosen = null;
    paint();
  });
}

export function chooseScheme(scheme: Scheme): void {
  chosen = scheme;
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // Nothing may be kept here.
  }
  paint();
}

export function useScheme(): Scheme {
  return useSyncExternalStore(listen, read);
}

/** What the page is painted in. */
export function usePainted(): 'light' | 'dark' {
  return useSyncExternalStore(listen, readPainted);
}
