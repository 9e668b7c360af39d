import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import PizZip from 'pizzip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { templateParts } from '@/lib/core/documents/template/parts';
import { launch, type Opened } from './support/launch';
import { sidebarOf } from './support/sidebar';

const noor = '49_10880_0';
let opened: Opened;

beforeAll(async () => {
  opened = await launch({ viewport: { width: 1280, height: 900 } });
  await opened.setToday('2027-01-04');
});
afterAll(() => opened?.close());

test('the sidebar opens the page at this plan and the step’s document', async () => {
  const plan = await opened.openPlan(noor);
  const bar = sidebarOf(plan);
  await bar.ready();
  const step = bar.step('agreement');
  await step.getByRole('button').first().click();
  const [page] = await Promise.all([
    opened.context.waitForEvent('page'),
    step.getByRole('button', { name: 'Maak de documenten' }).click(),
  ]);
  await page.getByRole('radio', { name: /^SMT-overeenkomst/, checked: true }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Plan' }).inputValue()).not.toBe('');
  const guidance = page.getByRole('textbox', { name: /^Begeleiding en evaluatie uit het trainingsplan/ });
  expect(await guidance.inputValue()).toBe('');
  await page.getByRole('button', { name: /^Neem de tekst uit het plan over: Begeleiding/ }).click();
  expect(await guidance.inputValue()).toMatch(/\w+ \w+/);
  await page.close();
  await plan.close();
});

test('a document is made from the plan that was seen, and remembered', async () => {
  const plan = await opened.openPlan(noor);
  await sidebarOf(plan).ready();
  const page = await opened.openExtensionPage('dashboard.html#documenten');
  await page.getByLabel('Geboortedatum van de leerling').fill('2010-05-20');
  await page.getByRole('radio', { name: /minderjarige/ }).check();
  await page.getByRole('textbox', { name: 'Naam van de school' }).fill('BuSO De Linde');
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Maak het document' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Akkoord SMT voor een minderjarige leerling - Noor Janssens.docx');
  const xml = new PizZip(readFileSync(await download.path())).file('word/document.xml')?.asText() ?? '';
  for (const text of ['Noor Janssens', 'Kinderboerderij De Zonnehoeve', '12 januari 2027', 'BuSO De Linde']) {
    expect(xml).toContain(text);
  }
  await page.getByText('Akkoord SMT voor een minderjarige leerling, gemaakt op 4 januari 2027').waitFor();
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'Naam van de school' }).inputValue()).toBe('BuSO De Linde');
  await page.close();
  await plan.close();
});

test('the school’s own template is read, looked through and filled', async () => {
  const plan = await opened.openPlan(noor);
  await sidebarOf(plan).ready();
  const page = await opened.openExtensionPage('dashboard.html#documenten');
  await page.getByRole('radio', { name: /^SMT-overeenkomst/ }).check();
  const zip = new PizZip();
  const parts = templateParts({ title: 'Eigen', footer: '', blocks: [{ text: 'Wij nemen {Leerling} mee, {Kleur}.' }] });
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  const file = { mimeType: '', buffer: Buffer.from(zip.generate({ type: 'uint8array' })) };
  await page.getByText('Het sjabloon van je school').click();
  const choose = page.getByLabel('Kies een Word-bestand');
  await choose.setInputFiles({ name: 'kapot.docx', mimeType: '', buffer: Buffer.from('geen Word') });
  await page.getByText('Dit bestand kan niet als Word-sjabloon gelezen worden.').waitFor();
  await choose.setInputFiles({ ...file, name: 'school.docx' });
  await page.getByText('Deze namen kent Draaiboek niet: Kleur. Daar komt een schrijflijn.').waitFor();
  expect(await page.locator('.documents-known').textContent()).toBe('{Leerling}Noor Janssens');
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Maak het document' }).click(),
  ]);
  const xml = new PizZip(readFileSync(await download.path())).file('word/document.xml')?.asText() ?? '';
  expect(xml).toContain('Wij nemen Noor Janssens mee, …');
  await page.reload();
  await page.getByRole('radio', { name: /^SMT-overeenkomst/ }).check();
  await page.getByText('Het sjabloon van je school: school.docx').waitFor();
  expect(await page.locator('.documents-known').textContent()).toBe('{Leerling}Noor Janssens');
  const kept = await opened.openExtensionPage('dashboard.html#gegevens');
  await kept.getByText(/^SMT-overeenkomst: school\.docx \(\d+ kB\), bewaard op 4 januari 2027$/).waitFor();
  await kept.getByRole('button', { name: 'Doe weg: school.docx, voor SMT-overeenkomst' }).click();
  await kept.getByText('Het sjabloon van je school is weg. Draaiboek gebruikt weer het zijne.').waitFor();
  await kept.close();
  await page.close();
  await plan.close();
});
