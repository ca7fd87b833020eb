import { readFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, ready, test } from './bilan.ts';

const origin = `Un an après son ouverture, l’espace de Montpellier a attiré près de 18 000 personnes. Avec une centaine de partenaires régionaux, 30 000 stagiaires ont été formés dans toute la région Occitanie : à Toulouse, Albi, Mende, Millau, Narbonne, Nîmes. Un peu plus de la moitié étaient des femmes. 10 % des participants ont ensuite rejoint un coaching individuel, qui aurait rendu possibles près de 2 000 opportunités professionnelles. 45 000 kilomètres parcourus, 04 67 12 34 56.`;

test('says figures in words that are true, with their proof, and takes them away', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('#/press?from=2019-02-15&to=2020-02-15&cities=34172');
  await ready(page);
  const card = page.getByRole('article', { name: 'Personnes formées', exact: true });
  await expect(card).toContainText(
    'On compte près de 18\u202f000 personnes formées à Montpellier du 15 février 2019 au 14 février 2020.',
  );
  await card.getByRole('button', { name: 'Copier avec la note' }).click();
  await expect(card.getByRole('status')).toHaveText('Copié.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/près de 18\s000 personnes[^]*17\s940 personnes[^]*Données arrêtées[^]*Source[^]*proof=/);
  const picture = page.waitForEvent('download');
  await card.getByRole('button', { name: 'SVG' }).click();
  const svg = await readFile(await (await picture).path(), 'utf8');
  // Words may be on two lines.
  expect(svg.replace(/<[^>]*>/g, ' ')).toMatch(/Données\s+fictives/);
  expect(svg).toContain('17\u202f940');
  expect(svg).not.toContain('<script');
  // In the shape that a network shows whole.
  await page.getByLabel('Forme des images').selectOption('carré, 1:1');
  const square = page.waitForEvent('download');
  await card.getByRole('button', { name: 'PNG' }).click();
  expect((await square).suggestedFilename()).toMatch(/-1x1\.png$/);
  const png = await readFile(await (await square).path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080]);
  await card.getByRole('button', { name: 'Passeport' }).click();
  await expect(page.getByRole('dialog')).toContainText('SELECT');
});

test('finds what a text gets wrong, lets the reader choose, and puts it right', async ({ page }) => {
  await page.goto('#/press?from=2019-02-15&to=2020-02-15');
  await ready(page);
  await page.getByLabel('Texte à vérifier').fill(origin);
  const claims = page.locator('[data-claim]');
  await expect(claims).toHaveCount(7);
  const verdicts = (): Promise<readonly (string | undefined)[]> =>
    claims.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['verdict']));
  expect(await verdicts()).toEqual([
    'within_wording',
    'within_wording',
    'not_confirmed',
    'within_wording',
    'ambiguous',
    'ambiguous',
    'cannot_check',
  ]);
  await expect(page.getByText(/Impossible si ce sont des personnes, sur la base «\sMontpellier, /)).toBeVisible();
  await claims.nth(5).getByLabel('Comprendre ainsi').selectOption({ index: 1 });
  await expect(claims.nth(5)).toHaveAttribute('data-verdict', 'within_wording');
  await page.reload();
  await ready(page);
  await page.getByLabel('Texte à vérifier').fill(origin);
  await expect(claims.nth(5)).toHaveAttribute('data-verdict', 'within_wording');
  // « Stagiaires » may be people or attendances: only the writer knows, so nothing is corrected.
  await expect(page.getByRole('button', { name: 'Corriger les chiffres du texte' })).toHaveCount(0);
  await page.getByLabel('Texte à vérifier').fill('30 000 personnes ont été formées en Occitanie.');
  await page.getByRole('button', { name: 'Corriger les chiffres du texte' }).click();
  await expect(page.getByLabel('Texte à vérifier')).toHaveValue(/plus de 30\s000 personnes/);
  expect(await verdicts()).toEqual(['within_wording']);
  await page.getByLabel('Texte à vérifier').fill('<img src=x onerror=alert(1)> <b>30 120</b> personnes en Occitanie.');
  await expect(claims).toHaveCount(1);
  await expect(claims.first()).toHaveAttribute('data-verdict', 'confirmed');
  await page.getByLabel('Texte à vérifier').fill('Aucun chiffre ici, le 3 mars 2020.');
  await expect(page.getByText('Aucun chiffre à vérifier dans ce texte.')).toBeVisible();
});

test('writes a release and an anniversary kit, and packs them', async ({ page }) => {
  await page.goto('#/press?from=2019-02-15&to=2020-02-15');
  await ready(page);
  await expect(
    page.getByRole('button', { name: /Le programme a formé plus de 30\s000 personnes en Occitanie/ }),
  ).toBeVisible();
  await page.getByRole('heading', { name: 'Anniversaire' }).click();
  await expect(page.getByText(/La 40\s000e personne formée est venue le/)).toBeVisible();
  await expect(
    page.getByText(/Since the opening on 15 February 2019, in Occitanie: nearly 50,000 people/),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer le dossier de presse' }).click();
  const parts = unzipSync(new Uint8Array(await readFile(await (await download).path())));
  const names = Object.keys(parts);
  expect(names).toEqual(
    expect.arrayContaining(['communique.txt', 'chiffres.csv', 'chiffres.xlsx', 'methode.txt', 'passeport.txt']),
  );
  expect(names.filter((name) => name.endsWith('.png')).length).toBeGreaterThan(5);
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  expect(text('communique.txt')).toContain('Données fictives');
  // The same five sentences as on the overview come first.
  expect(text('communique.txt')).toMatch(/\n1\. Occitanie[^]*\n5\. Ensuite[^]*Le programme a formé/);
  expect(text('passeport.txt')).toMatch(/SHA-256 [0-9a-f]{64}/);
  // Pictures carry the months of their figure.
  const drawn = names.filter((name) => name.endsWith('.svg') && /par mois/.test(text(name)));
  expect(drawn.length).toBeGreaterThan(2);
});

test('says how far the pack is, and hands nothing over once stopped', async ({ page }) => {
  await page.goto('#/press?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  const save = page.getByRole('button', { name: 'Enregistrer le dossier de presse' });
  await save.click();
  await expect(page.getByRole('progressbar', { name: 'Préparation du dossier de presse' })).toBeVisible();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(save).toBeEnabled();
  const second = page.waitForEvent('download');
  await save.click();
  await second;
  expect(saved).toEqual(['bilan-dossier-de-presse.zip']);
});

test('withholds under the press profile what is of too few, and says so', async ({ page }) => {
  await page.goto('#/press?from=2019-03-01&to=2019-03-08&cities=48095');
  await ready(page);
  await expect(page.locator('[data-state="withheld"]').first()).toContainText(/secret statistique|recalculé/);
});

test('keeps a draft, a check of it and its corrections, and reads a dropped document', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('#/press?from=2019-02-15&to=2020-02-15&gender=F');
  await ready(page);
  const box = page.getByLabel('Texte à vérifier');
  const claims = page.locator('[data-claim]');
  await expect(
    page.getByText(/Tenu contre les données de .* Les lieux et les publics choisis dans la page/),
  ).toBeVisible();
  // The filter of the page is none of the text.
  await box.fill('30 120 personnes ont été formées en Occitanie. 2 285 ateliers à Nantes.');
  await expect(claims.first()).toHaveAttribute('data-verdict', 'confirmed');
  await expect(claims.nth(1)).toHaveAttribute('data-verdict', 'cannot_check');
  await expect(page.locator('u')).toHaveText('Nantes');
  await page.getByRole('button', { name: 'Garder cette vérification' }).click();
  await expect(page.getByText(/Ce texte a été vérifié le .* aucun verdict n’a changé/)).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(box).toHaveValue(/30 120 personnes/);
  await expect(page.getByText(/Ce texte a été vérifié le/)).toBeVisible();
  await box.fill('31 000 personnes ont été formées en Occitanie.');
  await page.getByRole('button', { name: 'Copier le texte corrigé' }).click();
  await expect(page.getByText('Copié.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/plus de 30\s000 personnes/);
  await page.getByRole('button', { name: 'Corriger les chiffres du texte' }).click();
  await expect(box).toHaveValue(/plus de 30\s000 personnes/);
  await page.getByRole('button', { name: 'Annuler la correction' }).click();
  await expect(box).toHaveValue('31 000 personnes ont été formées en Occitanie.');
  const document = zipSync({
    'word/document.xml': strToU8(
      '<w:document><w:body><w:p><w:r><w:t>En un an, </w:t></w:r><w:r><w:t>2 285 ateliers &amp; 51 villes.</w:t></w:r></w:p></w:body></w:document>',
    ),
  });
  const transfer = await page.evaluateHandle(
    (bytes) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(bytes)], 'discours.docx'));
      return given;
    },
    [...document],
  );
  await box.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(box).toHaveValue('En un an, 2 285 ateliers & 51 villes.');
});

test('saves a check as a file, opens it again, and checks anew beside other data', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('#/press?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const box = page.getByLabel('Texte à vérifier');
  const claims = page.locator('[data-claim]');
  await box.fill('30 120 personnes ont été formées en Occitanie.');
  await expect(claims.first()).toHaveAttribute('data-verdict', 'confirmed');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer la vérification' }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  const open = page.getByLabel('Ouvrir un texte ou une vérification');
  const give = async (said: string): Promise<void> =>
    open.setInputFiles({ name: 'a.bilan.json', mimeType: 'application/json', buffer: Buffer.from(said) });
  await box.fill('');
  await give(saved);
  await expect(box).toHaveValue('30 120 personnes ont été formées en Occitanie.');
  await expect(page.getByText(/rouverte. Elle avait été faite sur ces données/)).toBeVisible();
  await expect(page.getByText(/sur les mêmes données\s: aucun verdict n’a changé/)).toBeVisible();
  const other = { ...(JSON.parse(saved) as object), dataset: 'other', verdicts: ['not_confirmed'] };
  await give(JSON.stringify(other));
  await expect(page.getByText(/faite sur d’autres données\s: tout est vérifié de nouveau/)).toBeVisible();
  await expect(page.getByText(/sur d’autres données\s: 1 verdict a changé/)).toBeVisible();
  await expect(claims.first()).toHaveAttribute('data-verdict', 'confirmed');
  await box.fill('');
  await page.evaluate(async () => {
    const html = '<table><tr><th>Ville</th><th>Personnes</th></tr><tr><td>Alès</td><td>440</td></tr></table>';
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) })]);
  });
  await box.press('ControlOrMeta+v');
  await expect(box).toHaveValue('Ville\tPersonnes\nAlès\t440');
  await expect(claims.first()).toHaveAttribute('data-verdict', 'confirmed');
});
