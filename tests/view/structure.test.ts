import { expect, test } from 'vitest';
import type { StructureFile } from '@/lib/core/model/structure-file';
import { planReading, sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

const file: StructureFile = {
  format: 'draaiboek-paginastructuur',
  version: 1,
  playbook: 'smt',
  labels: ['Titel', 'Titel van juf an', 'Van & tot'],
  documents: [
    {
      name: 'page.html',
      html: '<label for="e1" title="Titel van juf an">Titel van juf an</label><b>Titel</b>\n\n<i>Van &amp; tot</i>',
    },
  ],
};

async function openStructure({ actions }: ReturnType<typeof sidebarOn>): Promise<void> {
  actions.openStructure();
  await new Promise((done) => setTimeout(done));
}

async function opened() {
  const sidebar = sidebarOn(planReading());
  sidebar.page.structure = file;
  await sidebar.start();
  sidebar.actions.openHealth();
  await openStructure(sidebar);
  return sidebar;
}

const model = (sidebar: Awaited<ReturnType<typeof opened>>) => toSidebarModel(sidebar.store.getState());

test('everything that would be saved is shown first, and nothing is saved yet', async () => {
  const sidebar = await opened();
  expect(model(sidebar).structure).toMatchObject({
    back: 'Terug naar de herkenning',
    labelsTitle: 'Wat blijft staan (3 teksten)',
    labels: [
      { text: 'Titel', kept: true },
      { text: 'Titel van juf an', kept: true },
      { text: 'Van & tot', kept: true },
    ],
  });
  expect(model(sidebar).structure?.fileText).toContain('<i>Van &amp; tot</i>');
  expect(sidebar.saved).toEqual([]);
});

test('a text that the user wants out is out of the whole file', async () => {
  const sidebar = await opened();
  sidebar.actions.leaveOutLabel('Titel van juf an', true);
  sidebar.actions.leaveOutLabel('Van & tot', true);
  sidebar.actions.leaveOutLabel('Van & tot', false);
  expect(model(sidebar).structure?.labelsTitle).toBe('Wat blijft staan (2 teksten)');
  sidebar.actions.saveStructure();
  const [saved, ...more] = sidebar.saved;
  expect(more).toEqual([]);
  expect(saved?.name).toMatch(/^paginastructuur-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(saved?.text ?? '')).toEqual({
    ...file,
    labels: ['Titel', 'Van & tot'],
    documents: [
      { name: 'page.html', html: '<label for="e1" title="xxxx">xxxx</label><b>Titel</b>\n\n<i>Van &amp; tot</i>' },
    ],
  });
  expect(model(sidebar)).toMatchObject({ structure: null, health: {}, bar: { tone: 'done' } });
});

test('Annuleer goes back and saves nothing; a page that is too large is told', async () => {
  const sidebar = await opened();
  sidebar.actions.closeStructure();
  expect(model(sidebar)).toMatchObject({ structure: null, health: {} });
  sidebar.page.structure = null;
  await openStructure(sidebar);
  expect(model(sidebar)).toMatchObject({ structure: null, bar: { tone: 'refused' } });
  sidebar.page.structure = 'fails';
  await openStructure(sidebar);
  expect(model(sidebar).bar?.text).toBe('Dat lukte nu even niet. Herlaad de pagina en probeer het opnieuw.');
  expect(sidebar.saved).toEqual([]);
});

test('on a page of a pupil where no plan was seen the structure is offered too', async () => {
  const student = { name: 'Noor Janssens', class: '4OV1B', platformId: null };
  const sidebar = sidebarOn({ kind: 'pupil', host: 'demo.smartschool.be', student });
  sidebar.page.structure = file;
  await sidebar.start();
  expect(model(sidebar).structureOffer).toMatchObject({ title: 'Staat hier een plan dat Draaiboek niet herkent?' });
  await openStructure(sidebar);
  expect(model(sidebar)).toMatchObject({ pupil: null, structureOffer: null, structure: { back: 'Terug' } });
});
