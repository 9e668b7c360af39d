import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openRescueMemory } from '@/entrypoints/background/rescue-memory';
import { holdTexts } from '@/lib/core/rescue/held';
import type { Reply } from '@/lib/messages/envelope';
import { sight } from '../unit/plan/fixtures';
import { dashboard, pageOf, school } from './senders';

const text = 'Noor heeft korte opdrachten nodig.';
const typed = (planId: string) => ({
  planId,
  writing: 'w1',
  texts: [{ item: 'focus', text }],
  on: '2027-01-04',
  time: '14:31',
});

/** The background as the browser starts it, with what its memory and storage hold. */
async function wake(): Promise<void> {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  vi.resetModules();
  vi.stubGlobal('chrome', {
    ...fakeBrowser,
    storage: {
      ...fakeBrowser.storage,
      session: { ...fakeBrowser.storage.session, setAccessLevel: async () => undefined },
    },
    tabs: { create: vi.fn(), query: async () => [], sendMessage: vi.fn() },
    alarms: { create: vi.fn(), onAlarm: fakeBrowser.alarms.onAlarm },
  });
  const { default: background } = await import('@/entrypoints/background');
  void background.main();
}

function send(message: string, input: unknown, sender = school): Promise<Reply> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ message, input }, sender as never, resolve);
  });
}

async function outputOf<T>(reply: Promise<Reply>): Promise<T> {
  const got = await reply;
  if (!got.ok) throw new Error(got.refusal.text);
  return got.output as T;
}

const open = async (name: string, platformId: string): Promise<{ id: string; pupilKey: string }> =>
  (
    await outputOf<{ plan: { id: string; pupilKey: string } }>(
      send('plan/open', { sight: sight({ student: { name, class: null, platformId } }) }),
    )
  ).plan;
const read = (planId: string, sender = school) => outputOf<unknown[]>(send('rescue/read', { planId }, sender));

beforeEach(async () => {
  fakeBrowser.reset();
  await wake();
  await send('everything/erase', {}, dashboard);
});

describe('the background holds typed texts', () => {
  test('in memory only, and over its own end', async () => {
    const { id } = await open('Noor Janssens', '49_1_1');
    await outputOf(send('rescue/keep', typed(id)));
    await wake();
    expect(await read(id)).toMatchObject([{ item: 'focus', text }]);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).toContain(text);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(text);
  });

  test('for the pupil’s own plan and school alone', async () => {
    const noor = await open('Noor Janssens', '49_1_1');
    const lina = await open('Lina Peeters', '49_2_1');
    await outputOf(send('rescue/keep', typed(noor.id)));
    expect(await read(lina.id)).toEqual([]);
    expect(await read(noor.id, pageOf('elders.smartschool.be'))).toEqual([]);
    expect(await send('rescue/read', { planId: noor.id }, dashboard)).toMatchObject({ ok: false });
  });

  test('nothing of a plan that is not kept, or that another school names', async () => {
    const { id } = await open('Noor Janssens', '49_1_1');
    await outputOf(send('rescue/keep', typed('nobody')));
    await outputOf(send('rescue/keep', typed(id), pageOf('elders.smartschool.be')));
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('until they are let go, the pupil is erased, or all is', async () => {
    const { id, pupilKey } = await open('Noor Janssens', '49_1_1');
    const ends: (() => Promise<Reply>)[] = [
      () => send('rescue/drop', { planId: id, ids: [`${id}/w1/focus`] }),
      () => send('pupil/erase', { pupilKey }, dashboard),
    ];
    for (const end of ends) {
      await outputOf(send('rescue/keep', typed(id)));
      expect(JSON.stringify(await fakeBrowser.storage.session.get())).toContain(text);
      await outputOf(end());
      expect(await fakeBrowser.storage.session.get()).toEqual({});
    }
    const again = await open('Noor Janssens', '49_1_1');
    await outputOf(send('rescue/keep', typed(again.id)));
    await outputOf(send('everything/erase', {}, dashboard));
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('our own page is told how many, never which, and can let all go', async () => {
    const { id } = await open('Noor Janssens', '49_1_1');
    await outputOf(send('rescue/keep', typed(id)));
    const told = await outputOf<object>(send('stored/overview', {}, dashboard));
    expect(told).toMatchObject({ rescued: 1 });
    expect(JSON.stringify(told)).not.toContain(text);
    expect(await send('rescue/clear', {})).toMatchObject({ ok: false, refusal: { why: 'sender' } });
    await outputOf(send('rescue/clear', {}, dashboard));
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('hands a plan’s texts over to our own page once, for its own school, and never on disk', async () => {
    const { id, pupilKey } = await open('Noor Janssens', '49_1_1');
    const opening = { section: 'documenten', plan: id, texts: { focus: text } };
    const take = (planId: string) => outputOf<object>(send('documents/texts', { planId }, dashboard));
    await outputOf(send('own-page/open', opening));
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(text);
    await wake();
    expect(await send('documents/texts', { planId: id })).toMatchObject({ ok: false, refusal: { why: 'sender' } });
    expect(await take(id)).toEqual({ focus: text });
    expect(await take(id)).toEqual({});
    await outputOf(send('own-page/open', opening, pageOf('elders.smartschool.be')));
    expect(await take(id)).toEqual({});
    for (const end of [
      () => take('other'),
      () => send('pupil/erase', { pupilKey }, dashboard),
      () => send('everything/erase', {}, dashboard),
    ]) {
      const { id: again } = await open('Noor Janssens', '49_1_1');
      await outputOf(send('own-page/open', { ...opening, plan: again }));
      expect(JSON.stringify(await fakeBrowser.storage.session.get())).toContain(text);
      await end();
      expect(await fakeBrowser.storage.session.get()).toEqual({});
    }
  });

  test('a text that is longer than any plan’s is refused at the border', async () => {
    const { id } = await open('Noor Janssens', '49_1_1');
    const long = { ...typed(id), texts: [{ item: 'focus', text: 'a'.repeat(200_001) }] };
    expect(await send('rescue/keep', long)).toMatchObject({ ok: false, refusal: { why: 'input' } });
  });
});

describe('the memory', () => {
  const owner = { host: 'demo.smartschool.be', pupilKey: 'demo.smartschool.be/id/1', planId: 'p1' };
  const { planId: _, ...focus } = typed('p1');
  const area = () => {
    const values: Record<string, unknown> = {};
    return {
      values,
      get: async (key: string) => (key in values ? { [key]: values[key] } : {}),
      set: async (next: Record<string, unknown>) => void Object.assign(values, next),
      remove: async (key: string) => void delete values[key],
    };
  };

  test('is closed to content scripts where the browser can be told so', async () => {
    const setAccessLevel = vi.fn(async () => undefined);
    openRescueMemory({ ...area(), setAccessLevel });
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });

  test('works where the browser cannot be told, and holds nothing where it refuses or has no such memory', async () => {
    const refuses = { ...area(), setAccessLevel: () => Promise.reject(new Error('no')) };
    for (const [one, count] of [
      [area(), 1],
      [refuses, 0],
      [undefined, 0],
    ] as const) {
      const memory = openRescueMemory(one);
      await memory.change((held) => holdTexts(held, owner, focus));
      expect(await memory.read()).toHaveLength(count);
    }
  });

  test('two changes at once both count', async () => {
    const memory = openRescueMemory(area());
    await Promise.all(
      ['a', 'b', 'c'].map((writing) => memory.change((held) => holdTexts(held, owner, { ...focus, writing }))),
    );
    expect((await memory.read()).map(({ writing }) => writing)).toEqual(['a', 'b', 'c']);
  });

  test('what cannot be read counts as nothing', async () => {
    const broken = area();
    broken.values['rescue'] = [{ text: 7 }];
    expect(await openRescueMemory(broken).read()).toEqual([]);
  });
});
