import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DateOrders } from '../../../src/ui/report/DateOrders.tsx';
import { render, text } from '../render.tsx';

it('shows what each order makes of the days of a column, side by side', () => {
  render(
    <DateOrders
      columns={[
        { header: 'Nom', field: 'last_name', use: 'last_name', reason: 'header' },
        {
          header: 'Date',
          field: 'session_date',
          use: 'session_date',
          reason: 'header',
          dates: [
            {
              order: 'day-first',
              from: '2024-03-04',
              to: '2024-03-11',
              unread: 0,
              examples: [{ text: '04/03/2024', day: '2024-03-04' }],
            },
            {
              order: 'month-first',
              from: '2024-04-03',
              to: '2024-11-03',
              unread: 2,
              examples: [{ text: '04/03/2024', day: null }],
            },
          ],
        },
      ]}
    />,
  );
  const table = screen.getByRole('table', { name: /deux lectures/ });
  const rows = within(table).getAllByRole('row').map(text);
  expect(rows.slice(1)).toEqual([
    '04/03/20244 mars 2024—',
    'premier jour4 mars 20243 avril 2024',
    'dernier jour11 mars 20243 novembre 2024',
    'lignes sans jour lisible02',
  ]);
});
