import { describe, expect, it } from 'vitest';
import { readView } from '../../../src/model/address/address.ts';
import { readLanguage } from '../../../src/app/address/view.ts';

const { view } = readView('');

describe('the language of the page', () => {
  it('is that of the address, whatever the browser prefers', () => {
    expect(readLanguage({ ...view, lang: 'fr' }, ['en-GB'])).toBe('fr');
  });

  it('is the first of the browser that the page speaks', () => {
    expect(readLanguage(view, ['de-DE', 'en-US', 'fr-FR'])).toBe('en');
  });

  it('is French when the browser speaks neither', () => {
    expect(readLanguage(view, ['de-DE'])).toBe('fr');
  });
});
