import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { smt } from '@/lib/core/playbooks/smt';
import { exampleContext } from '@/lib/core/reports/examples';
import type { Reply } from '@/lib/messages/envelope';
import type { MessageSender } from '@/lib/messages/server';
import { coupled } from '../unit/couple/fixtures';
import { sight } from '../unit/plan/fixtures';

const origin = 'chrome-extension://test-extension-id/';
const school: MessageSender = {
  id: 'test-extension-id',
  url: 'https://demo.smartschool.be/index.php?module=LVS',
  frameId: 0,
  documentId: 'D1',
  tab: { id: 7 },
};
const dashboard: MessageSender = { id: 'test-extension-id', url: `${origin}dashboard.html` };

const executeScript = vi.fn(async (_: { files?: string[] }) => [{ result: true }]);
const badge = vi.fn(async (_: unknown) => undefined);
const toTab = vi.fn(async (_tab: number, _message: unknown, _options: unknown) => undefined);
const createTab = vi.fn(async (_: unknown) => undefined);
const createAlarm = vi.fn(async (..._: unknown[]) => undefined);

/** The background as the browser starts it: a fresh copy of the module, the same storage. */
async function start(): Promise<void> {
  fakeBrowser.reset();
  vi.resetModules();
  vi.stubGlobal('chrome', {
    ...fakeBrowser,
    scripting: { executeScript },
    action: { setBadgeText: badge, setBadgeBackgroundColor: badge, setBadgeTextColor: badge },
    tabs: { create: createTab, query: async () => [{ id: 7 }, { id: 9 }], sendMessage: toTab },
    alarms: { create: createAlarm, onAlarm: fakeBrowser.alarms.onAlarm },
  });
  const { default: background } = await import('@/entrypoints/background');
  void background.main();
}

function send(message: string, input: unknown, sender = school): Promise<Reply> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ message, input }, sender as never, resolve);
  });
}

async function outputOf(reply: Promise<Reply>): Promise<Record<string, unknown>> {
  const got = await reply;
  if (!got.ok) throw new Error(got.refusal.text);
  return got.output as Record<string, unknown>;
}

beforeEach(async () => {
  vi.clearAllMocks();
  await start();
});

describe('the background', () => {
  test('listens at once, without waiting for anything', () => {
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  });

  test('brings the sidebar into the very document that asked', async () => {
    await outputOf(send('page/found', { state: 'plan' }));
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, documentIds: ['D1'] }, files: ['/pupil.js', '/page.js', '/sidebar.js'] }],
    ]);
  });

  describe('where a handle is enough as far as the page says', () => {
    const file: MessageSender = {
      ...school,
      url: 'https://demo.smartschool.be/index.php?module=LVS&pupilID=49_10880_0',
    };
    const of = (platformId: string | null) => sight({ student: { name: 'Noor Janssens', class: null, platformId } });
    const empty = async () => void (await outputOf(send('everything/erase', {}, dashboard)));
    beforeEach(empty);
    afterEach(empty);
    const scripts = () => executeScript.mock.calls.flatMap(([{ files = [] }]) => files);
    const found = (input: object, sender = file) =>
      outputOf(send('page/found', { state: 'pupil', handle: 'enough', ...input }, sender));

    test('and nothing is kept, it brings the handle, and nothing where that stands already', async () => {
      expect(await found({})).toEqual({ shown: 'handle' });
      expect(await found({ handle: 'there' })).toEqual({ shown: 'handle' });
      expect(scripts()).toEqual(['/handle.js']);
    });

    test('and another pupil is kept, it brings the handle, unless the page may name that one by now', async () => {
      await outputOf(
        send('plan/open', {
          commandId: 'c1',
          sight: of('49_9_1'),
        }),
      );
      expect(await found({})).toEqual({ shown: 'handle' });
      expect(await found({ moved: true })).toEqual({ shown: 'sidebar' });
      expect(await found({}, school)).toEqual({ shown: 'sidebar' });
    });

    test.each([null, '49_10880_0'])(
      'and a pupil is kept that it may be (%s), it brings the sidebar',
      async (platformId) => {
        await outputOf(
          send('plan/open', {
            commandId: 'c1',
            sight: of(platformId),
          }),
        );
        expect(await found({ handle: 'there' })).toEqual({ shown: 'sidebar' });
        expect(scripts()).toEqual(['/pupil.js', '/page.js', '/around.js', '/sidebar.js']);
      },
    );

    test('and something was said of the school’s fields, it brings the sidebar', async () => {
      await outputOf(send('couplings/change', { add: [coupled('a', 'veld 7', { is: 'none' })], remove: [] }));
      expect(await found({})).toEqual({ shown: 'sidebar' });
    });

    test('the user has it her way', async () => {
      expect(await outputOf(send('page/found', { state: 'asked' }, file))).toEqual({ shown: 'sidebar' });
    });
  });

  test('where the browser names no document, into the top frame', async () => {
    await outputOf(send('page/found', { state: 'plan' }, { ...school, documentId: undefined }));
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [0] }, files: ['/pupil.js', '/page.js', '/sidebar.js'] }],
    ]);
  });

  test('writes into an editor in the page’s world', async () => {
    expect(await outputOf(send('editor/write', { path: [0], html: '<p>x</p>' }))).toEqual({ written: true });
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ world: 'MAIN', args: [[0], '<p>x</p>'], target: { tabId: 7, documentIds: ['D1'] } }),
    );
  });

  test.each([
    ['around/load', '/around.js'],
    ['writer/load', '/writer.js'],
    ['structure/load', '/structure.js'],
    ['screens/load', '/screens.js'],
  ] as const)('%s brings its script beside the sidebar', async (message, file) => {
    await outputOf(send(message, {}));
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7, documentIds: ['D1'] }, files: [file] });
  });

  test('shows the number of open items on the tab’s button, and nothing for none', async () => {
    await send('badge/show', { open: 3 });
    await send('badge/show', { open: 0 });
    await send('badge/show', { open: null });
    const texts = badge.mock.calls.map(([shown]) => shown).filter((shown) => Object.hasOwn(shown as object, 'text'));
    expect(texts).toEqual([
      { tabId: 7, text: '3' },
      { tabId: 7, text: '' },
      { tabId: 7, text: '' },
    ]);
  });

  test('loses nothing when it is stopped between any two messages', async () => {
    const { plan } = (await outputOf(send('plan/open', { sight: sight(), commandId: 'o1' }))) as {
      plan: { id: string };
    };
    await start();
    const command = { commandId: 'c1', planId: plan.id, command: { do: 'call-done', step: 'place', done: true } };
    await outputOf(send('plan/command', command));
    await start();
    await outputOf(send('plan/command', command));
    await start();
    expect(await outputOf(send('plan/read', { planId: plan.id }, dashboard))).toMatchObject({
      plan: { id: plan.id, done: ['place'] },
      pupil: { name: 'Noor Janssens' },
    });
    await outputOf(send('everything/erase', {}, dashboard));
    await start();
    expect(await outputOf(send('stored/overview', {}, dashboard))).toEqual({
      pupils: [],
      couplings: [],
      meetings: [],
      wordTemplates: [],
      reportTemplates: 0,
      rescued: 0,
      problems: [],
    });
  });

  test('a school’s own .docx is for our own page alone, and goes with all the rest', async () => {
    const of = { playbook: 'smt', document: 'agreement' };
    const template = { ...of, name: 'school.docx', content: 'UEsDBA==' };
    expect(await send('word-template/keep', template)).toMatchObject({ ok: false, refusal: { why: 'sender' } });
    await outputOf(send('word-template/keep', template, dashboard));
    await start();
    expect(await outputOf(send('word-template/read', of, dashboard))).toEqual({
      name: 'school.docx',
      content: 'UEsDBA==',
    });
    expect(await send('word-template/read', of)).toMatchObject({ ok: false, refusal: { why: 'sender' } });
    await outputOf(send('everything/erase', {}, dashboard));
    expect(await outputOf(send('word-template/read', of, dashboard))).toBeNull();
  });

  test('tells the other tabs that a plan changed, not the one that changed it', async () => {
    const { plan } = (await outputOf(send('plan/open', { sight: sight() }))) as { plan: { id: string } };
    toTab.mockClear();
    await outputOf(send('plan/command', { commandId: 'c2', planId: plan.id, command: { do: 'introduced' } }));
    await vi.waitFor(() => expect(toTab).toHaveBeenCalled());
    expect(toTab.mock.calls).toEqual([[9, { notice: 'plan-changed', planId: plan.id }, { frameId: 0 }]]);
    await outputOf(send('everything/erase', {}, dashboard));
  });

  test('keeps what was said of a school’s fields for that school alone, and tells the other tabs', async () => {
    const other = { ...school, url: 'https://andere.smartschool.be/index.php?module=LVS', tab: { id: 8 } };
    const focus = coupled('a', 'veld 7', { is: 'item', item: 'focus' });
    const theirs = coupled('b', 'veld 7', { is: 'none' }, { host: 'andere.smartschool.be' });
    expect(await outputOf(send('couplings/change', { add: [focus], remove: [] }))).toEqual([focus]);
    await vi.waitFor(() => expect(toTab).toHaveBeenCalled());
    expect(toTab.mock.calls).toEqual([[9, { notice: 'couplings-changed' }, { frameId: 0 }]]);
    await start();
    expect(await outputOf(send('couplings/read', {}))).toEqual([focus]);
    expect(await outputOf(send('couplings/read', {}, other))).toEqual([]);
    expect(await send('couplings/change', { add: [theirs], remove: ['a'] })).toMatchObject({ ok: false });
    expect(await outputOf(send('couplings/change', { add: [theirs], remove: ['a'] }, other))).toEqual([theirs]);
    expect(await outputOf(send('couplings/read', {}, dashboard))).toEqual([theirs, focus]);
    expect(await send('couplings/merge', { couplings: [focus] })).toMatchObject({
      ok: false,
      refusal: { why: 'sender' },
    });
    expect(await outputOf(send('couplings/merge', { couplings: [focus] }, dashboard))).toEqual({
      added: 0,
      renewed: 0,
      same: 1,
      older: 0,
    });
    await outputOf(send('everything/erase', {}, dashboard));
    expect(await outputOf(send('couplings/read', {}, dashboard))).toEqual([]);
  });

  test('keeps settings and tells what could not be read', async () => {
    await outputOf(send('settings/write', { role: 'class-council' }, dashboard));
    expect(await outputOf(send('settings/read', {}))).toMatchObject({ role: 'class-council', welcomed: false });
    await fakeBrowser.storage.local.set({ settings: 7 });
    const { problems } = (await outputOf(send('stored/overview', {}, dashboard))) as { problems: string[] };
    expect(problems).toEqual([expect.stringContaining('instellingen')]);
  });

  test('gives the wordings of each playbook that is on, opened and weighed', async () => {
    const tables = (await outputOf(send('playbooks/wordings', {}))) as unknown as Record<string, { names: string[] }>;
    expect(Object.keys(tables)).toEqual(['smt']);
    expect(tables['smt']?.names).toContain('place-motivation');
  });

  test('gives the playbooks that are on, and renders a report', async () => {
    const playbooks = (await outputOf(send('playbooks/active', {}))) as unknown as { id: string }[];
    expect(playbooks.map(({ id }) => id)).toEqual(['smt']);
    const report = {
      playbook: 'smt',
      topics: ['place'],
      student: 'Noor Janssens',
      class: '4OV1B',
      schoolYear: '2026-2027',
      date: '2026-09-28',
      chair: 'Eva Mertens',
      attendees: '',
      decision: '',
      motivation: '',
      items: { place: 'Kinderboerderij De Zonnehoeve' },
      days: 33,
    };
    const rendered = await outputOf(send('report/render', report));
    expect(rendered['text']).toContain('Kinderboerderij De Zonnehoeve');
    expect(await send('report/render', { ...report, playbook: 'osp' })).toEqual({
      ok: false,
      refusal: { why: 'failed', text: 'Dit draaiboek staat niet aan.' },
    });
  });

  test('puts the user’s own name below what she makes, as she typed it in her settings', async () => {
    const { userName: _, ...context } = { ...exampleContext(smt), other: 'conversation-pupil' };
    const by = async () =>
      String((await outputOf(send('report/render', context)))['text']).match(/Verslag door: .*/)?.[0];
    expect(await by()).toBeUndefined();
    await outputOf(send('settings/write', { userName: 'Eva Mertens' }, dashboard));
    expect(await by()).toBe('Verslag door: Eva Mertens');
    await outputOf(send('everything/erase', {}, dashboard));
  });

  test('words a line of a log as the school does, and tells where it has no words of its own', async () => {
    const context = { ...exampleContext(smt), date: '2026-11-21', motivation: 'bezoek', decision: 'De stal\ngezien.' };
    const line = async (log: string) => (await outputOf(send('contact/line', { log, context })))['text'];
    expect(await line('prior-contacts')).toBeNull();
    const text = '{{ datum | datum_kort }} ({{ motivatie }}): {{ besluit }}';
    const own = { playbook: 'smt', template: 'contact-line', text };
    await outputOf(send('templates/change', { changes: [own] }, dashboard));
    expect(await line('prior-contacts')).toBe('21/11/2026 (bezoek): De stal gezien.');
    expect(await line('place')).toBeNull();
    await outputOf(send('everything/erase', {}, dashboard));
  });

  test('keeps the school’s templates, renders with them and forgets them with everything', async () => {
    const context = { ...exampleContext(smt), topics: ['focus'] };
    const own = { playbook: 'smt', template: 'focus', text: 'Wij letten op {{ plan.focus }}' };
    const preview = (text: string) =>
      outputOf(send('templates/preview', { template: 'focus', text, context }, dashboard));
    expect(await outputOf(send('templates/read', {}, dashboard))).toEqual([]);
    expect(await send('templates/read', {})).toMatchObject({ ok: false });
    expect(await preview('{{ weer }}')).toEqual({
      problems: [{ line: 1, column: 4, text: 'de naam ‘weer’ bestaat niet' }],
      rendered: null,
    });
    expect((await preview(own.text))['rendered']).toMatchObject({ text: expect.stringContaining('Wij letten op ') });
    expect((await outputOf(send('report/render', context)))['text']).not.toContain('Wij letten op');

    expect(await outputOf(send('templates/change', { changes: [own] }, dashboard))).toEqual([own]);
    expect((await outputOf(send('report/render', context)))['text']).toContain('Wij letten op ');
    const wrong = [
      { ...own, template: 'guidance' },
      { ...own, text: 'a\n{% raw %}b{% endraw %}' },
    ];
    expect(await send('templates/change', { changes: wrong }, dashboard)).toEqual({
      ok: false,
      refusal: {
        why: 'failed',
        text: 'Er is niets bewaard. Klemtonen en aandachtspunten: regel 2, teken 1: ‘raw’ mag niet in een sjabloon.',
      },
    });
    expect(await outputOf(send('templates/read', {}, dashboard))).toEqual([own]);
    await outputOf(send('everything/erase', {}, dashboard));
    expect(await outputOf(send('templates/read', {}, dashboard))).toEqual([]);
  });

  test('on the first day opens its page, once; alarms are made at every start', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await fakeBrowser.runtime.onStartup.trigger();
    expect(createTab.mock.calls).toEqual([[{ url: `${origin}dashboard.html#welkom` }]]);
    expect(createAlarm).toHaveBeenCalledTimes(3);
  });
});
