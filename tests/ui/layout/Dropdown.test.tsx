import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MenuButton } from '../../../src/ui/layout/MenuButton.tsx';
import { render } from '../render.tsx';

async function open(): Promise<HTMLElement> {
  render(
    <>
      <MenuButton icon={null} name="Emporter" width={20}>
        {(close) => (
          <>
            <button>Imprimer</button>
            <button onClick={close}>Copier</button>
          </>
        )}
      </MenuButton>
      <p>Ailleurs</p>
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Emporter' }));
  return screen.getByRole('group', { name: 'Emporter' });
}

const focused = (): string | null => document.activeElement?.textContent ?? null;

/** Draws the button from one height of a window of 700 pixels to another, and what it opens as high as is said. */
function stand([top, bottom]: readonly [number, number], height: number): void {
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(700);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function drawn(this: HTMLElement) {
    return this.getAttribute('role') === 'group'
      ? new DOMRect(0, 0, 320, height)
      : new DOMRect(0, top, 90, bottom - top);
  });
}

describe('where it opens', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is over the button where there is room for it there alone', async () => {
    stand([600, 640], 300);
    expect((await open()).dataset['above']).toBe('true');
  });

  it('is beneath it where there is room there, or nowhere', async () => {
    stand([40, 80], 300);
    expect((await open()).dataset['above']).toBe('false');
  });

  it('is beneath it where it is higher than both, so that the page can be scrolled to its end', async () => {
    stand([300, 340], 500);
    expect((await open()).dataset['above']).toBe('false');
  });
});

describe('what opens beneath a button', () => {
  it('takes the keyboard and keeps it', async () => {
    await open();
    expect(focused()).toBe('Imprimer');
    await userEvent.tab();
    expect(focused()).toBe('Copier');
    await userEvent.tab();
    expect(focused()).toBe('Imprimer');
    await userEvent.tab({ shift: true });
    expect(focused()).toBe('Copier');
  });

  it('closes on Escape, and its button has the keyboard again', async () => {
    const paper = await open();
    await userEvent.keyboard('{Escape}');
    expect(paper.isConnected).toBe(false);
    expect(focused()).toBe('Emporter');
  });

  it('closes when one presses elsewhere', async () => {
    const paper = await open();
    await userEvent.click(screen.getByText('Ailleurs'));
    expect(paper.isConnected).toBe(false);
  });

  it('closes when what it holds asks for it, and its button has the keyboard again', async () => {
    const paper = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Copier' }));
    expect(paper.isConnected).toBe(false);
    expect(focused()).toBe('Emporter');
  });
});
