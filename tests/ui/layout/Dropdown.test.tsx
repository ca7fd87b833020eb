import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
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
