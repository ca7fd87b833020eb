import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// What Mantine and Recharts ask of a browser and happy-dom does not have.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
    dispatchEvent: () => false,
  }) as MediaQueryList;

// The files of this project share one document.
afterEach(() => {
  cleanup();
  localStorage.clear();
});
