import { describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '@/lib/core/model/settings';
import { smt } from '@/lib/core/playbooks/smt';
import type { Notice } from '@/lib/messages/protocol';
import { parseSchoolAddress } from '@/lib/settings/school-pages';
import type { OwnPageClient } from '@/lib/view/own-page-ports';
import { createOwnPageStore } from '@/lib/view/welcome-store';

/** A background that keeps settings, and lets the test see what was asked. */
function page(answers: Partial<Record<string, () => unknown>> = {}) {
  let settings = defaultSettings;
  const saved: { name: string; text: string }[] = [];
  let tell: (notice: Notice) => void = () => undefined;
  const send = vi.fn(async (name: string, input: object): Promise<unknown> => {
    const answer = answers[name];
    if (answer !== undefined) return answer();
    if (name === 'settings/write') settings = { ...settings, ...input };
    if (name.startsWith('settings/')) return settings;
    if (name === 'playbooks/active') return [smt];
    return name === 'stored/overview'
      ? { pupils: [], couplings: [], meetings: [], wordTemplates: [], reportTemplates: 0, rescued: 0, problems: [] }
      : {};
  });
  const client: OwnPageClient = {
    send: send as unknown as OwnPageClient['send'],
    onNotice: (listener) => {
      tell = listener;
    },
  };
  const ownPage = createOwnPageStore({
    client,
    today: async () => '2026-11-21',
    parseAddress: parseSchoolAddress,
    copy: async () => true,
    saveFile: (name, text) => saved.push({ name, text }),
    makeDocument: async () => undefined,
    readTemplate: async () => ({ ok: false, problems: [] }),
    signal: new AbortController().signal,
  });
  return { ...ownPage, send, saved, tell: (notice: Notice) => tell(notice) };
}

describe('the state of our own pages', () => {
  test('starts with all that is known', async () => {
    const { store, actions } = page();
    await actions.start();
    expect(store.getState()).toMatchObject({ today: '2026-11-21', settings: defaultSettings, trouble: null });
    expect(store.getState().playbooks).toEqual([smt]);
  });

  test('keeps the host of an address, and says at once what is wrong with another', async () => {
    const { store, actions, send } = page();
    await actions.start();
    expect(actions.saveAddress('demo')).toEqual([]);
    await vi.waitFor(() => expect(store.getState().settings?.host).toBe('demo.smartschool.be'));
    expect(store.getState().told).toBe('Het adres is bewaard.');
    send.mockClear();
    expect(actions.saveAddress('demo.be')).toHaveLength(1);
    expect(send).not.toHaveBeenCalled();
  });

  test('keeps the user’s name, and the school’s words without what was emptied', async () => {
    const { store, actions } = page();
    await actions.start();
    actions.saveWords('user', { userName: ' Eva Mertens ' });
    await vi.waitFor(() => expect(store.getState().settings?.userName).toBe('Eva Mertens'));
    actions.saveWords('school', { 'school-name': 'BuSO De Linde', director: 'An' });
    await vi.waitFor(() => expect(store.getState().settings?.schoolWords['director']).toBe('An'));
    actions.saveWords('school', { director: ' ' });
    await vi.waitFor(() => expect(store.getState().settings?.schoolWords).toEqual({ 'school-name': 'BuSO De Linde' }));
  });

  test('keeps the free days of one school year beside those of another', async () => {
    const { store, actions } = page();
    await actions.start();
    expect(actions.saveFreeDays('2026-2027', '12/11/2026')).toEqual([]);
    await vi.waitFor(() => expect(store.getState().settings?.freeDays).toEqual({ '2026-2027': ['2026-11-12'] }));
    expect(actions.saveFreeDays('2027-2028', '')).toEqual([]);
    await vi.waitFor(() =>
      expect(store.getState().settings?.freeDays).toEqual({ '2026-2027': ['2026-11-12'], '2027-2028': [] }),
    );
    expect(actions.saveFreeDays('2026-2027', 'morgen')).toHaveLength(1);
  });

  test('switches rules one after the other, so that none is lost', async () => {
    const { store, actions } = page();
    await actions.start();
    await Promise.all([actions.switchRule('SMT-021', false), actions.switchRule('SMT-034', false)]);
    expect(store.getState().settings?.rulesOff).toEqual(['SMT-021', 'SMT-034']);
    expect(store.getState().told).toBe('SMT-034 is uit.');
    await actions.switchRule('SMT-021', true);
    expect(store.getState().settings?.rulesOff).toEqual(['SMT-034']);
  });

  test.each([
    ['warnBeforeStartDays', '21', 21],
    ['warnBeforeStartDays', '-1', null],
    ['warnBeforeStartDays', '7,5', null],
    ['halfDayWeight', '0,75', 0.75],
    ['halfDayWeight', '1.5', null],
    ['lastContactMaxDays', '90', 90],
    ['lastContactMaxDays', '', null],
    ['lastContactMaxDays', 'veel', null],
  ] as const)('takes for %s the number ‘%s’: %s', async (id, text, value) => {
    const { store, actions } = page();
    await actions.start();
    expect(actions.saveFigure(id, text)).toHaveLength(value === null ? 1 : 0);
    await vi.waitFor(() => expect(store.getState().settings?.[id]).toBe(value ?? defaultSettings[id]));
  });

  test('keeps the machines of the school, each once, and the day the law was looked at', async () => {
    const { store, actions } = page();
    await actions.start();
    expect(actions.saveMachines(' lintzaag\n\nfrees\nlintzaag ')).toEqual([]);
    await vi.waitFor(() => expect(store.getState().settings?.riskyMachines).toEqual(['lintzaag', 'frees']));
    expect(actions.saveMachines('x'.repeat(501))).toHaveLength(1);
    actions.saveLawChecked('2026-11-22');
    expect(store.getState().trouble).toContain('Die dag moet nog komen');
    actions.saveLawChecked('2026-11-21');
    await vi.waitFor(() => expect(store.getState().settings?.lawCheckedOn).toBe('2026-11-21'));
    expect(store.getState().trouble).toBeNull();
  });

  test('what did not work is told, and a later success takes it away', async () => {
    let broken = true;
    const { store, actions } = page({
      'pupil/erase': () => {
        if (broken) throw new Error('internal');
        return {};
      },
    });
    await actions.start();
    await actions.erasePupil('x');
    expect(store.getState()).toMatchObject({ told: null, trouble: expect.stringContaining('Dat lukte niet') });
    broken = false;
    await actions.erasePupil('x');
    expect(store.getState()).toMatchObject({ told: 'Alles van deze leerling is gewist.', trouble: null });
  });

  test('follows what another page changes', async () => {
    const { actions, send, tell } = page();
    await actions.start();
    send.mockClear();
    tell({ notice: 'plan-changed', planId: 'p' });
    tell({ notice: 'settings-changed' });
    expect(send.mock.calls.map(([name]) => name)).toEqual(['stored/overview', 'settings/read']);
  });
});
