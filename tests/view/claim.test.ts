import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Coupling } from '@/lib/core/model/coupling';
import type { PageReading } from '@/lib/view/ports';
import { veld } from '../unit/couple/fixtures';
import { planReading, sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const student = { name: 'Noor Janssens', class: '4OV1B', platformId: '49_10880_0', schoolYear: null };

/** The sidebar on a page on which no plan was recognised. */
async function open(reading: PageReading, { fails = false } = {}) {
  let couplings: Coupling[] = [];
  const bar = sidebarOn(reading, {
    'couplings/read': () => couplings,
    'couplings/change': ({ add, remove }) => {
      if (fails) throw new Error('the background is gone');
      couplings = [...couplings.filter(({ id }) => !remove.includes(id)), ...add];
      return couplings;
    },
  });
  bar.page.tells = [veld('nota'), veld('startdatum')];
  await bar.start();
  await vi.advanceTimersByTimeAsync(1000);
  const model = () => toSidebarModel(bar.store.getState());
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { ...bar, model, settle, couplings: () => couplings };
}

describe('a pupil’s page without a plan that was recognised', () => {
  test('offers to say that it is one; that is kept for the school and taken back', async () => {
    const bar = await open({ kind: 'pupil', host: 'demo.smartschool.be', student });
    expect(bar.model().structureOffer).toMatchObject({
      title: 'Staat hier een plan dat Draaiboek niet herkent?',
      claims: [{ playbook: 'smt', text: 'Ja, dit is een SMT-plan' }],
      quiet: true,
    });
    bar.actions.claimPlan('smt');
    await bar.settle();
    const [first, second] = bar.couplings();
    expect(first).toMatchObject({ host: 'demo.smartschool.be', playbook: 'smt', field: veld('nota') });
    expect(first?.verdict).toEqual({ is: 'form', form: expect.any(String) });
    expect(second?.verdict).toEqual(first?.verdict);
    expect(bar.page.couplings).toEqual(bar.couplings());
    expect(bar.model().bar?.text).toBe('Dit formulier geldt nu als SMT-plan, bij al jullie leerlingen');
    bar.actions.undo(bar.model().bar?.undo?.id ?? '');
    await bar.settle();
    expect(bar.couplings()).toEqual([]);
  });

  test('says so where no field has a name, and keeps nothing', async () => {
    const bar = await open({ kind: 'pupil', host: 'demo.smartschool.be', student });
    bar.page.tells = [];
    bar.actions.claimPlan('smt');
    await bar.settle();
    expect(bar.model().bar?.text).toBe(
      'Draaiboek vindt op deze pagina geen velden met een naam. Open het formulier zelf en probeer het daar.',
    );
    expect(bar.couplings()).toEqual([]);
  });

  test('says so where it could not be kept', async () => {
    const bar = await open({ kind: 'pupil', host: 'demo.smartschool.be', student }, { fails: true });
    bar.actions.claimPlan('smt');
    await bar.settle();
    expect(bar.model().bar).toMatchObject({ tone: 'refused' });
  });
});

describe('a page on which nothing was recognised', () => {
  test('shows nothing until the user calls the sidebar, and folds away wholly', async () => {
    const bar = await open({ kind: 'none' });
    expect(bar.model()).toMatchObject({ screen: 'none', open: false });
    bar.actions.setOpen(true);
    expect(bar.model()).toMatchObject({ screen: 'unknown', open: true, structureOffer: { quiet: false } });
    expect(bar.model().notices.map(({ text }) => text)).toEqual([
      'Op deze pagina herkent Draaiboek geen plan en geen leerling.',
    ]);
    bar.actions.setOpen(false);
    expect(bar.model()).toMatchObject({ screen: 'none', open: false });
  });
});

test('on a plan there is nothing to say', async () => {
  const bar = await open(planReading());
  expect(bar.model().structureOffer).toBeNull();
});
