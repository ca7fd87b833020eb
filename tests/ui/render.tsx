import { render as draw, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { RawIntlProvider } from 'react-intl';
import { createMessages } from '../../src/i18n/createMessages.ts';
import type { Language } from '../../src/model/address/address.ts';

/** Draws a component as the page would, in French unless said. */
export function render(node: ReactNode, language: Language = 'fr'): RenderResult {
  return draw(<RawIntlProvider value={createMessages(language)}>{node}</RawIntlProvider>);
}

/** The text on screen, every space an ordinary one. */
export function text(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
