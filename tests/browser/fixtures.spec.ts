import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Expected } from '../fixtures/expected.ts';
import { forms } from '../fixtures/forms.ts';
import { meetings } from '../fixtures/meetings.ts';
import { registers } from '../fixtures/registers.ts';
import { ticketing } from '../fixtures/ticketing.ts';
import { expect, ready, test } from './bilan.ts';

const complete = [...ticketing, ...forms, ...meetings, ...registers].filter(
  ({ given, outcome }) => given === undefined && outcome !== 'reject_file' && outcome !== 'needs_user_input',
);

/** Where every row went, as the card of a file says it. */
async function accountOf(page: Page, file: string): Promise<Readonly<Record<string, number>>> {
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: file, exact: true }) });
  const lines = await card
    .locator('dl')
    .first()
    .locator('div')
    .evaluateAll((divs) =>
      divs.map((div) => [div.querySelector('dt')?.textContent ?? '', Number(div.querySelector('dd')?.textContent)]),
    );
  return Object.fromEntries(lines) as Record<string, number>;
}

function expectedOf(each: Expected): Readonly<Record<string, number>> {
  const refused = Object.values(each.rejected ?? {}).reduce((sum, count) => sum + count, 0);
  const lines = {
    'Lignes lues': each.rows ?? 0,
    Présences: each.attendances ?? 0,
    'Rendez-vous': each.events ?? 0,
    Absences: each.not_attended?.no_show ?? 0,
    'Annulations et excuses': each.not_attended?.cancelled ?? 0,
    'Inscrits, sans autre statut': each.not_attended?.registered ?? 0,
    'Sans pointage lisible': each.not_attended?.unknown ?? 0,
    'Doublons écartés': each.duplicates ?? 0,
    'Lignes refusées': refused,
  };
  return Object.fromEntries(
    Object.entries(lines).filter(([name, count]) => count > 0 || name === 'Lignes lues' || name === 'Présences'),
  );
}

test('counts the exports of a dozen tools as worked out by hand', async ({ page }) => {
  test.setTimeout(180_000);
  const attended = complete.filter(({ kind = 'attendance' }) => kind === 'attendance');
  expect(attended.length).toBeGreaterThan(11);
  await page.goto('#/data');
  await ready(page);
  for (const each of attended) {
    const forget = page.getByRole('button', { name: 'Tout oublier' });
    if (await forget.isVisible()) await forget.click();
    await ready(page);
    await page.locator('input[type=file]').setInputFiles(join('tests/fixtures', each.file));
    await expect(page.getByRole('heading', { name: each.file, exact: true })).toBeVisible();
    await ready(page);
    expect.soft(await accountOf(page, each.file), each.file).toEqual(expectedOf(each));
  }
});
