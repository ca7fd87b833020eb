import { fireEvent, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { QueryResult } from '../../../src/pages/query/QueryResult.tsx';
import { render, text } from '../../ui/render.tsx';

const answer = {
  columns: [{ name: 'n', type: 'BIGINT', isNumber: true }],
  rows: [['3'], [null]],
  isCut: false,
};

it('says that a file was not saved, why, and keeps the answer', async () => {
  const { container } = render(
    <QueryResult
      inquired={{ state: 'answered', text: 'SELECT 3 AS n', answer }}
      onSave={async () => Promise.reject(new Error('out of memory'))}
    />,
  );
  fireEvent.click(container.querySelector('button') as HTMLElement);
  await waitFor(() => expect(container.querySelector('[role=alert]')).not.toBeNull());
  expect(text(container.querySelector('[role=alert]'))).toContain('La mémoire n’a pas suffi');
  expect(text(container)).toContain('Le fichier n’a pas été enregistré');
  expect(container.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(container.querySelector('button')?.disabled).toBe(false);
});

it('says a query that was too long without words of the engine', () => {
  const { container } = render(<QueryResult inquired={{ state: 'late' }} onSave={async () => undefined} />);
  expect(text(container.querySelector('[role=alert]'))).toContain('au bout d’une minute');
  expect(container.querySelector('pre')).toBeNull();
});
