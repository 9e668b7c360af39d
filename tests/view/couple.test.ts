import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Coupling } from '@/lib/core/model/coupling';
import type { PointedField } from '@/lib/view/ports';
import { coupled, veld } from '../unit/couple/fixtures';
import { place as plan, snapshot, today } from './support/design';
import { planReading, sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pointed = (part: Partial<PointedField> = {}): PointedField => ({
  field: veld('veld 7'),
  label: 'Veld 7:',
  carries: ['text', 'log'],
  items: [],
  said: [],
  ...part,
});

/** The sidebar with a page on which pointing leads to one field. */
async function open(field: PointedField | null = pointed(), kept: Coupling[] = []) {
  let couplings = kept;
  const bar = sidebarOn(planReading(), {
    'couplings/read': () => couplings,
    'couplings/change': ({ add, remove }) => {
      couplings = [...couplings.filter(({ id }) => !remove.includes(id)), ...add];
      return couplings;
    },
  });
  bar.page.point = async () => field;
  await bar.start();
  await vi.advanceTimersByTimeAsync(1000);
  const model = () => toSidebarModel(bar.store.getState());
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return { ...bar, model, settle, couplings: () => couplings, verdicts: () => couplings.map(({ verdict }) => verdict) };
}

describe('an item whose field she points at', () => {
  test('is coupled for the school, wins at once, and is taken back', async () => {
    const bar = await open();
    bar.actions.couple('focus');
    expect(bar.model().couple?.text).toBe('Klik op de pagina op het veld van ‘Klemtonen en aandachtspunten’.');
    await bar.settle();
    expect(bar.couplings()).toEqual([
      {
        id: expect.any(String),
        host: 'demo.smartschool.be',
        playbook: 'smt',
        verdict: { is: 'item', item: 'focus' },
        field: veld('veld 7'),
        madeOn: today,
      },
    ]);
    expect(bar.page.couplings).toEqual(bar.couplings());
    expect(bar.model().bar).toMatchObject({ text: 'Klemtonen en aandachtspunten gekoppeld' });
    bar.actions.undo(bar.model().bar?.undo?.id ?? '');
    await bar.settle();
    expect(bar.couplings()).toEqual([]);
    expect(bar.page.couplings).toEqual([]);
    expect(bar.model().bar?.text).toBe('Klemtonen en aandachtspunten: ongedaan gemaakt');
  });

  test('cannot be in a field of another kind, and she reads why', async () => {
    const bar = await open();
    bar.actions.couple('start-date');
    await bar.settle();
    expect(bar.couplings()).toEqual([]);
    expect(bar.model().bar).toMatchObject({
      tone: 'refused',
      text: '‘Startdatum’ is een datum. Dat past niet in dit veld: wijs een ander veld aan.',
    });
    expect(bar.model().couple).toBeNull();
  });

  test('takes the place of what was said of both before', async () => {
    const was = [
      coupled('a', 'veld 7', { is: 'none' }),
      coupled('b', 'veld 7', { is: 'not', item: 'focus' }),
      coupled('c', 'veld 7', { is: 'not', item: 'place' }),
      coupled('d', 'veld 9', { is: 'item', item: 'focus' }),
      coupled('e', 'veld 5', { is: 'item', item: 'focus' }),
    ];
    const bar = await open(pointed({ said: ['a', 'b', 'c'] }), was);
    bar.page.fields = { focus: pointed({ said: ['d'] }) };
    bar.actions.couple('focus');
    await bar.settle();
    expect(bar.couplings().map(({ id, verdict }) => (verdict.is === 'item' ? verdict.item : id))).toEqual([
      'c',
      'focus',
      'focus',
    ]);
    expect(bar.couplings().some(({ id }) => id === 'e')).toBe(true);
  });

  test('in a field that is another text already: for both, or alone', async () => {
    const field = pointed({ items: ['viewpoint-pupil'] });
    const bar = await open(field);
    bar.actions.couple('viewpoint-parents');
    await bar.settle();
    expect(bar.model().couple).toMatchObject({
      text: 'Het veld ‘Veld 7’ is nu ‘Standpunt van de leerling’. Hoort ‘Standpunt van de ouders’ daar ook in?',
      sharing: { both: 'Ja, allebei in dit veld', alone: 'Nee, alleen ‘Standpunt van de ouders’' },
    });
    bar.actions.shareField(true);
    await bar.settle();
    expect(bar.verdicts()).toEqual([
      { is: 'item', item: 'viewpoint-parents' },
      { is: 'item', item: 'viewpoint-pupil' },
    ]);
    const alone = await open(field, bar.couplings());
    alone.page.point = async () => pointed({ items: ['viewpoint-pupil'], said: bar.couplings().map(({ id }) => id) });
    alone.actions.couple('viewpoint-partners');
    await alone.settle();
    alone.actions.shareField(false);
    await alone.settle();
    expect(alone.verdicts()).toEqual([{ is: 'item', item: 'viewpoint-partners' }]);
  });
});

describe('a field whose item she says after', () => {
  test('offers what is missing first, says why some cannot be, and none last', async () => {
    const bar = await open();
    bar.actions.openHealth();
    bar.actions.couple(null);
    await bar.settle();
    const choosing = bar.model().couple?.choosing;
    expect(bar.model().couple?.text).toBe('Je wees het veld ‘Veld 7’ aan. Welk item is dit?');
    expect(choosing?.groups[0]?.title).toBe('Nog niet gevonden');
    const titles = choosing?.groups[0]?.options.map(({ id }) => id);
    expect(titles).toContain('viewpoint-parents');
    expect(titles).not.toContain('focus');
    const date = choosing?.groups.flatMap(({ options }) => options).find(({ id }) => id === 'start-date');
    expect(date).toMatchObject({ enabled: false, note: 'is een datum, dat past niet in dit veld' });
    expect(choosing?.groups.at(-1)?.options).toEqual([
      { id: '', title: 'Geen van deze', note: 'Draaiboek kijkt niet meer naar dit veld', on: false, enabled: true },
    ]);
    expect(choosing?.submit.enabled).toBe(false);
    bar.actions.markCoupledItem('guidance');
    expect(bar.model().couple?.choosing?.submit.enabled).toBe(true);
    bar.actions.confirmCoupling();
    await bar.settle();
    expect(bar.verdicts()).toEqual([{ is: 'item', item: 'guidance' }]);
    expect(bar.model().health).not.toBeNull();
  });

  test('may be none of them', async () => {
    const was = [coupled('a', 'veld 7', { is: 'item', item: 'focus' })];
    const bar = await open(pointed({ said: ['a'] }), was);
    bar.actions.couple(null);
    await bar.settle();
    bar.actions.markCoupledItem('');
    bar.actions.confirmCoupling();
    await bar.settle();
    expect(bar.verdicts()).toEqual([{ is: 'none' }]);
    bar.actions.undo(bar.model().bar?.undo?.id ?? '');
    await bar.settle();
    expect(bar.couplings()).toEqual(was);
  });
});

describe('pointing', () => {
  test('says which field is meant, and stops when she stops, folds the sidebar or another plan comes', async () => {
    const bar = await open();
    const signals: AbortSignal[] = [];
    bar.page.point = (pointing, signal) => {
      signals.push(signal);
      pointing.onMove(pointing.nameOf({ label: 'Veld 7: *', items: ['focus'] }));
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)));
    };
    const stops = [
      () => bar.actions.stopCoupling(),
      () => bar.actions.setOpen(false),
      () => bar.turn(planReading({}, { student: { name: 'Ilias Bouzidi', class: null, platformId: '49_2' } }, 2)),
    ];
    for (const stop of stops) {
      bar.actions.setOpen(true);
      bar.actions.couple(null);
      await bar.settle();
      expect(bar.model().couple?.pointing?.meant).toBe('Veld 7 (nu: Klemtonen en aandachtspunten)');
      expect(bar.model().announcement).toBe('Veld 7 (nu: Klemtonen en aandachtspunten)');
      stop();
      await bar.settle();
      expect(signals.at(-1)?.aborted).toBe(true);
      expect(bar.model().couple).toBeNull();
    }
    expect(bar.couplings()).toEqual([]);
  });

  test('that cannot be kept is told, and nothing changes', async () => {
    const bar = sidebarOn(planReading(), {
      'couplings/change': () => {
        throw new Error('gone');
      },
    });
    bar.page.point = async () => pointed();
    await bar.start();
    bar.actions.couple('focus');
    await vi.advanceTimersByTimeAsync(10);
    expect(bar.store.getState().couplings).toEqual([]);
    expect(bar.store.getState().bar).toMatchObject({
      tone: 'refused',
      text: expect.stringContaining('niets gewijzigd'),
    });
  });
});

describe('what was found', () => {
  test('is not that item: said, and taken back in the list', async () => {
    const bar = await open();
    bar.page.fields = { place: pointed({ label: 'Bedrijf', field: veld('bedrijf'), items: ['place'] }) };
    bar.actions.denyField('place');
    await bar.settle();
    expect(bar.verdicts()).toEqual([{ is: 'not', item: 'place' }]);
    bar.actions.openHealth();
    const aside = bar.model().health?.groups.find(({ id }) => id === 'set-aside');
    expect(aside?.lines.map(({ title, field }) => [title, field])).toEqual([
      ['‘Bedrijf’', 'is niet ‘Naam van de SMT-plaats’'],
    ]);
    bar.actions.removeCoupling(aside?.lines[0]?.id ?? '');
    await bar.settle();
    expect(bar.couplings()).toEqual([]);
  });

  test('by coupling is let go', async () => {
    const bar = await open(null, [coupled('a', 'veld 7', { is: 'item', item: 'focus' })]);
    bar.page.fields = { focus: pointed({ items: ['focus'], said: ['a'] }) };
    bar.actions.uncouple('focus');
    await bar.settle();
    expect(bar.couplings()).toEqual([]);
    expect(bar.model().bar?.text).toBe('Koppeling weg: Klemtonen en aandachtspunten');
  });

  test('and is gone meanwhile, or has no label: nothing changes, and she reads why', async () => {
    const bar = await open();
    bar.actions.denyField('guidance');
    await bar.settle();
    expect(bar.model().bar).toMatchObject({ tone: 'refused', text: expect.stringContaining('staat nu niet op') });
    bar.actions.denyField('place');
    await bar.settle();
    expect(bar.model().bar).toMatchObject({ tone: 'refused', text: expect.stringContaining('geen label') });
    expect(bar.couplings()).toEqual([]);
  });
});

test('what another tab or a colleague’s file said is taken over at once', async () => {
  const bar = await open();
  const theirs = coupled('z', 'veld 8', { is: 'item', item: 'guidance' });
  await bar.store.getState();
  bar.inputs('couplings/read');
  bar.couplings().push(theirs);
  bar.notify({ notice: 'couplings-changed' });
  await bar.settle();
  expect(bar.page.couplings).toEqual([theirs]);
});

describe('the health of recognition', () => {
  test('counts, and says how sure each field is in words and in a figure', async () => {
    const bar = await open();
    const items = {
      ...snapshot.items,
      focus: {
        state: 'present',
        value: '',
        confidence: 1,
        label: 'Veld 7',
        writable: true,
        control: 'textarea',
        coupled: true,
      },
      place: { state: 'present', value: '', confidence: 0.64, label: 'Bedrijf:', writable: true, control: 'text' },
    } as const;
    bar.turn({ kind: 'plan', form: 1, snapshot: { ...snapshot, items } });
    await vi.advanceTimersByTimeAsync(1000);
    bar.actions.openHealth();
    const health = bar.model().health;
    expect(bar.model().healthLink).toEqual({ text: 'Herkenning: 10 van 22 velden, 1 onzeker', attention: true });
    expect(health?.summary).toBe('10 van 22 velden gevonden, waarvan 1 door jou gekoppeld.');
    expect(health?.groups.map(({ id, lines }) => [id, lines.length])).toEqual([
      ['uncertain', 1],
      ['missing', 11],
      ['coupled', 1],
      ['found', 9],
    ]);
    const line = (id: string) => health?.groups.flatMap(({ lines }) => lines).find((one) => one.id === id);
    const words = (id: string) => [line(id)?.field, line(id)?.sure?.word, line(id)?.sure?.figure];
    expect(words('viewpoint-parents')).toEqual(['Misschien ‘Standpunt’ of ‘Mening’', 'onzeker', '30\u00a0%']);
    expect(words('place')).toEqual(['Veld ‘Bedrijf’', 'redelijk zeker', '64\u00a0%']);
    expect(words('start-date')).toEqual(['Veld ‘label’', 'zeker', '90\u00a0%']);
    expect(words('focus')).toEqual(['Veld ‘Veld 7’', 'gekoppeld', '']);
    expect(line('place')?.actions.map(({ text }) => text)).toEqual(['Toon', 'Koppel', 'Klopt niet']);
    expect(line('focus')?.actions.map(({ text }) => text)).toEqual(['Toon', 'Koppel', 'Koppeling weg']);
    expect(line('guidance')?.actions.map(({ text }) => text)).toEqual(['Koppel']);
  });

  test('is calm when all is found', async () => {
    const bar = await open();
    const all = plan.playbook.steps.flatMap((step) => step.items).filter((item) => item.recognise !== undefined);
    const field = {
      state: 'present',
      value: '',
      confidence: 0.97,
      label: 'x',
      writable: true,
      control: 'text',
    } as const;
    bar.turn({
      kind: 'plan',
      form: 1,
      snapshot: { ...snapshot, items: Object.fromEntries(all.map(({ id }) => [id, field])) },
    });
    await vi.advanceTimersByTimeAsync(1000);
    bar.actions.openHealth();
    expect(bar.model().health?.calm).toContain('Elk veld is gevonden.');
    expect(bar.model().health?.groups.map(({ id }) => id)).toEqual(['found']);
    expect(bar.model().healthLink?.attention).toBe(false);
  });
});

test('an uncertain item in the checklist says so and offers the coupling', async () => {
  const bar = await open();
  bar.actions.openStep('viewpoints');
  const items = bar.model().steps.find(({ id }) => id === 'viewpoints')?.detail?.items ?? [];
  expect(items.find(({ id }) => id === 'viewpoint-parents')).toMatchObject({
    state: 'uncertain',
    line: 'Onzeker: is het ‘Standpunt’ of ‘Mening’?',
    couple: { text: 'Koppel', label: 'Koppel: Standpunt van de ouders' },
  });
});
