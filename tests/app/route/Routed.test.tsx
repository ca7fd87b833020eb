import { act, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashBar, memoryBar } from '../../../src/app/route/addressBar.ts';
import { Routed, useBack, useGo, usePlace } from '../../../src/app/route/Routed.tsx';

const bar = hashBar(window);

function Here(): ReactNode {
  const { path, query } = usePlace();
  const { canGoBack } = useBack();
  const go = useGo();
  return (
    <>
      <p>{`${path}?${query} ${canGoBack ? 'back' : 'first'}`}</p>
      <button onClick={() => go({ query: 'lang=en' })}>filter</button>
      <button onClick={() => go({ path: '/data', query: '' })}>data</button>
      <button onClick={() => go({ query: 'from=2019-01-01', isReplacing: true })}>open</button>
    </>
  );
}

const at = (text: string): HTMLElement => screen.getByText(text);
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

describe('the address', () => {
  beforeEach(() => {
    window.history.replaceState({ index: 0 }, '', '#/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    render(
      <Routed bar={bar}>
        <Here />
      </Routed>,
    );
  });
  afterEach(() => window.history.replaceState(null, '', '#'));

  it('changes with the filter, on the same page, and can then be left backwards', () => {
    press('filter');
    expect(at('/?lang=en back')).toBeTruthy();
    expect(window.location.hash).toBe('#/?lang=en');
  });

  it('opens another page', async () => {
    await act(async () => press('data'));
    expect(at('/data? back')).toBeTruthy();
  });

  it('is no step further when it is replaced', () => {
    press('open');
    expect(at('/?from=2019-01-01 first')).toBeTruthy();
  });

  it('follows what is written by hand, as a step further', async () => {
    await act(async () => {
      window.history.pushState(null, '', '#/press?profile=press');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(at('/press?profile=press back')).toBeTruthy();
  });
});

describe('an address that no window shows', () => {
  it('leaves that of the window alone', async () => {
    const before = window.location.href;
    const hidden = memoryBar({ path: '/', query: '', anchor: '' });
    function Hidden(): ReactNode {
      const [own] = useState(hidden);
      return (
        <Routed bar={own}>
          <Here />
        </Routed>
      );
    }
    render(<Hidden />);
    await act(async () => hidden.go({ path: '/pathway', query: 'by=age', anchor: '' }));
    expect(at('/pathway?by=age first')).toBeTruthy();
    expect(window.location.href).toBe(before);
  });
});
