import { fireEvent, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refreshing } from '../../../src/ui/figure/Refreshing.tsx';
import { Page } from '../../../src/ui/layout/Page.tsx';
import { Section } from '../../../src/ui/layout/Section.tsx';
import { render } from '../render.tsx';

let isBroken = true;

function Card(): ReactNode {
  if (isBroken) throw new TypeError('r is not a function');
  return <p>mars</p>;
}

function Filtered(): ReactNode {
  const [city, setCity] = useState('Nîmes');
  return (
    <>
      <button type="button" onClick={() => setCity('Mende')}>
        filtrer
      </button>
      <Section title={city}>
        <Card />
      </Section>
    </>
  );
}

describe('a card whose program is wrong', () => {
  beforeEach(() => {
    isBroken = true;
    // React reports what a boundary catches.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  const cards = [<Card key="mars" />, <p key="avril">avril</p>];
  it.each([
    [
      'a section',
      <Section key="s" title="Rythme">
        {cards}
      </Section>,
    ],
    [
      'a page',
      <Page key="p" title="Territoire">
        {cards}
      </Page>,
    ],
    [
      'figures being computed again',
      <Refreshing key="r" isRefreshing={false}>
        {cards}
      </Refreshing>,
    ],
  ])('leaves the other cards of %s on screen, and says so', (_, within) => {
    render(within);
    expect(screen.getByRole('alert').textContent).toContain('Cette partie ne peut pas s’afficher');
    expect(screen.getByText('avril')).toBeTruthy();
  });

  it('is drawn again when it is asked', () => {
    render(<Section title="Rythme">{cards}</Section>);
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(screen.getByText('mars')).toBeTruthy();
  });

  it('is drawn again when what it is to draw changes', () => {
    render(<Filtered />);
    expect(screen.getByRole('alert')).toBeTruthy();
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'filtrer' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
