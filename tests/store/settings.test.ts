import { describe, expect, test } from 'vitest';
import { defaultSettings } from '@/lib/core/model/settings';
import { isSchoolPage, parseSchoolAddress } from '@/lib/settings/school-pages';
import { openSettings } from '@/lib/settings/settings';

function area(start: Record<string, unknown> = {}) {
  let values = { ...start };
  return {
    all: () => values,
    get: async (key: string) => (Object.hasOwn(values, key) ? { [key]: values[key] } : {}),
    set: async (change: Record<string, unknown>) => {
      values = { ...values, ...change };
    },
    clear: async () => {
      values = {};
    },
  };
}

describe('settings', () => {
  test('nothing stored: those of the first day', async () => {
    expect(await openSettings(area()).read()).toEqual({ settings: defaultSettings, problem: null });
  });

  test('two changes at once both stay', async () => {
    const storage = area();
    const settings = openSettings(storage);
    await Promise.all([settings.write({ role: 'class-council' }), settings.write({ sidebarOpen: false })]);
    expect((await openSettings(storage).read()).settings).toMatchObject({ role: 'class-council', sidebarOpen: false });
  });

  test('a setting that came with an update is no problem', async () => {
    const { halfDayWeight: _, ...older } = { ...defaultSettings, role: 'class-council' };
    expect(await openSettings(area({ settings: older })).read()).toEqual({
      settings: { ...defaultSettings, role: 'class-council' },
      problem: null,
    });
  });

  test('a broken setting: the others stay, it is told, and never lost', async () => {
    const raw = { ...defaultSettings, role: 'class-council', freeDays: 'morgen' };
    const storage = area({ settings: raw });
    const settings = openSettings(storage);
    const read = await settings.read();
    expect(read.settings).toEqual({ ...defaultSettings, role: 'class-council' });
    expect(read.problem).toMatch(/kon Draaiboek niet lezen/);
    expect(storage.all()).toEqual({ settings: raw });

    await settings.write({ sidebarOpen: false });
    expect(storage.all()['settings-unreadable']).toMatchObject({ raw });
    expect((await settings.read()).problem).toMatch(/kijk ze even na/);
    await settings.write({ freeDays: { '2026-2027': ['2026-11-12'] } });
    expect((await settings.read()).problem).toBeNull();
    expect(storage.all()['settings-unreadable']).toMatchObject({ raw });
  });

  test('what is no settings at all is put aside too', async () => {
    const storage = area({ settings: 'kapot' });
    expect((await openSettings(storage).read()).settings).toEqual(defaultSettings);
    await openSettings(storage).write({ role: 'class-council' });
    expect(storage.all()['settings-unreadable']).toMatchObject({ raw: 'kapot' });
  });

  test('a value of another kind is refused, and a later change still works', async () => {
    const settings = openSettings(area());
    await expect(settings.write({ freeDays: { '2026-2027': ['morgen'] } })).rejects.toThrow();
    expect(await settings.write({ role: null })).toEqual(defaultSettings);
  });

  test('erased: the first day again', async () => {
    const storage = area({ settings: { ...defaultSettings, welcomed: true }, 'settings-unreadable': {} });
    await openSettings(storage).erase();
    expect(storage.all()).toEqual({});
  });
});

describe('the school’s address', () => {
  test.each([
    ['demo', 'demo.smartschool.be'],
    [' Demo.Smartschool.be ', 'demo.smartschool.be'],
    ['https://demo.smartschool.be/index.php?module=LVS#x', 'demo.smartschool.be'],
    ['demo.smartschool.be/', 'demo.smartschool.be'],
    ['sint-jan-2', 'sint-jan-2.smartschool.be'],
  ])('%j is %s', (typed, host) => {
    expect(parseSchoolAddress(typed)).toEqual({ ok: true, host });
  });

  test.each([
    ['', 'Typ wat vooraan in het adres staat'],
    ['www.smartschool.be', 'Dit is niet het adres van een school.'],
    ['demo.be', 'Dit adres eindigt niet op smartschool.be.'],
    ['demo.smartschool.be.evil.com', 'Dit adres eindigt niet op smartschool.be.'],
    ['de school', 'Dit is niet het adres'],
  ])('%j is refused: %s', (typed, problem) => {
    const parsed = parseSchoolAddress(typed);
    expect(parsed.ok ? '' : parsed.problem).toContain(problem);
  });

  test.each([
    ['https://demo.smartschool.be/index.php?module=LVS', true],
    ['https://a.b.smartschool.be/', true],
    ['http://demo.smartschool.be/', false],
    ['https://smartschool.be/', false],
    ['https://wopi1.smartschool.be/', false],
    ['https://demo.smartschool.be/login', false],
    ['https://demo.smartschool.be/2fa/x', false],
    ['https://demo.smartschool.be.evil.com/', false],
    ['https://evil.com/?demo.smartschool.be', false],
    ['https://demo-smartschool.be/', false],
    ['chrome-extension://abc/dashboard.html', false],
    ['', false],
  ])('%s is a school’s page: %s', (url, expected) => {
    expect(isSchoolPage(url)).toBe(expected);
  });
});
