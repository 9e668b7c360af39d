import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayChangeText } from '@/lib/view/actions/days';
import { opened, plan } from './support/design';
import { planReading, sidebarOn } from './support/fakes';
import { toSidebarModel } from './support/model';

const period = { 'start-date': '2027-01-12', 'end-date': '2027-02-23', weekdays: ['tue'] };
const stored = (value: string | string[]) => ({ class: 'fact', value, seenOn: '2026-10-01' }) as const;
const other = {
  ...plan,
  id: 'plan-2',
  items: {
    'plan-title': stored('SMT 26-27, eerste'),
    'start-date': stored('2026-10-05'),
    'end-date': stored('2026-12-18'),
    weekdays: stored(['mon', 'tue']),
  },
};

const both = { ...opened, otherPlans: [other] };
const withOther = { 'plan/open': () => ({ outcome: 'opened' as const, ...both }), 'plan/command': () => both };

async function started(...args: Parameters<typeof sidebarOn>) {
  const sidebar = sidebarOn(...args);
  await sidebar.start();
  await vi.advanceTimersByTimeAsync(150);
  sidebar.actions.openDays();
  const month = () => {
    const model = toSidebarModel(sidebar.store.getState()).daysMonth;
    if (model === null) throw new Error('no days');
    return model;
  };
  const day = (date: string) => {
    const found = month()
      .months.flatMap(({ weeks }) => weeks.flat())
      .find((cell) => cell?.date === date);
    if (found == null) throw new Error(`no ${date}`);
    return found;
  };
  const said = () => sidebar.sent.filter(({ name }) => name === 'plan/command').map(({ input }) => input);
  return { ...sidebar, month, day, said };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the month view', () => {
  it('names every day of the school year, and why it counts or does not', async () => {
    const { month, day } = await started(planReading(period));
    expect(month().months.map(({ id }) => id)).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2027-05',
      '2027-06',
      '2027-07',
      '2027-08',
    ]);
    expect(month().months.flatMap(({ weeks }) => weeks.flat().filter((cell) => cell !== null))).toHaveLength(365);
    expect(day('2027-01-12')).toMatchObject({ state: 'counted', label: 'dinsdag 12 januari 2027, telt mee' });
    expect(day('2027-02-09')).toMatchObject({
      state: 'free',
      label: 'dinsdag 9 februari 2027, telt niet mee: krokusvakantie',
    });
    expect(day('2027-01-13')).toMatchObject({ state: 'none', label: 'woensdag 13 januari 2027, geen SMT-dag' });
    expect(day('2027-03-29').label).toBe('maandag 29 maart 2027, geen SMT-dag: paasvakantie');
  });

  it('begins each month on the right weekday', async () => {
    const { month } = await started(planReading(period));
    const january = month().months[4];
    expect(january?.title).toBe('Januari 2027');
    expect(january?.weeks[0]?.map((cell) => cell?.number ?? '')).toEqual(['', '', '', '', '1', '2', '3']);
    expect(january?.weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('starts at the first month with a day, or at this month once that is past', async () => {
    expect((await started(planReading(period))).month().first).toBe(4);
    const running = { ...period, 'start-date': '2026-10-06' };
    expect((await started(planReading(running))).month().first).toBe(4);
    const later = { ...period, 'start-date': '2027-03-02', 'end-date': '2027-04-20' };
    expect((await started(planReading(later))).month().first).toBe(6);
  });

  it('adds up against 30, then against 60, with the other plans of the year', async () => {
    const { month, day } = await started(planReading(period), withOther);
    expect(month().summary).toEqual([
      'In dit plan: 6 werkdagen.',
      'In ‘SMT 26-27, eerste’: 20 werkdagen.',
      'Samen dit schooljaar: 26 van 30 werkdagen.',
    ]);
    expect(month().months[3]?.sum).toBe('Tot en met december: 20 van 30 werkdagen.');
    expect(month().months[4]?.sum).toBe('Tot en met januari: 23 van 30 werkdagen.');
    expect(day('2026-10-05')).toMatchObject({
      state: 'none',
      other: true,
      sum: '1 van 30',
      label: 'maandag 5 oktober 2026, geen SMT-dag, telt in een ander SMT-plan',
    });
    expect(day('2027-01-26').sum).toBe('23 van 30');
    const longer = { ...period, 'end-date': '2027-05-25' };
    const over = await started(planReading(longer), withOther);
    expect(over.month().summary.at(-1)).toBe('Samen dit schooljaar: 37 van 60 werkdagen.');
  });

  it('keeps what is said of a day, tells it, and takes it back', async () => {
    const sidebar = await started(planReading(period));
    sidebar.actions.sayDay('missed', '2027-01-12', 'ziek');
    await vi.advanceTimersByTimeAsync(10);
    expect(sidebar.said().at(-1)).toMatchObject({
      command: { do: 'set-days', days: { extra: [], missed: [{ date: '2027-01-12', reason: 'ziek' }], half: [] } },
    });
    expect(sidebar.day('2027-01-12')).toMatchObject({
      state: 'missed',
      label: 'dinsdag 12 januari 2027, ging niet door: ziek',
      offer: { say: 'as-planned', text: 'Ging toch door', reason: null },
    });
    expect(sidebar.month().summary[0]).toBe('In dit plan: 5 werkdagen.');
    const { bar } = sidebar.store.getState();
    expect(bar).toMatchObject({ tone: 'done', text: 'Ging niet door: 12 januari' });
    sidebar.actions.undo(bar?.undo ?? '');
    await vi.advanceTimersByTimeAsync(200);
    expect(sidebar.day('2027-01-12').state).toBe('counted');
  });

  it('adds a day in a holiday with its reason, and makes a weekday half', async () => {
    const sidebar = await started(planReading(period));
    sidebar.actions.sayDay('extra', '2027-02-09', 'inhalen');
    await vi.advanceTimersByTimeAsync(10);
    expect(sidebar.day('2027-02-09')).toMatchObject({
      state: 'extra',
      label: 'dinsdag 9 februari 2027, inhaaldag, telt mee: inhalen',
    });
    sidebar.actions.setHalfDay('tue', true);
    await vi.advanceTimersByTimeAsync(10);
    expect(sidebar.day('2027-01-12')).toMatchObject({
      state: 'half',
      label: 'dinsdag 12 januari 2027, telt mee als halve dag',
      sum: '0,5 van 30',
    });
    expect(sidebar.day('2027-02-09').label).toBe('dinsdag 9 februari 2027, inhaaldag, telt mee als halve dag: inhalen');
    expect(sidebar.month().summary[0]).toBe('In dit plan: 3,5 werkdagen.');
    expect(sidebar.month().half.days).toMatchObject([{ day: 'tue', on: true }]);
  });

  it('says that the free days are missing, and leads to where they are entered', async () => {
    const sidebar = await started(planReading(period), { 'own-page/open': () => ({}) });
    expect(sidebar.month().freeDays).toEqual({
      text: 'De vrije dagen van de school voor 2026-2027 zijn nog niet ingevuld. De telling kan te hoog zijn.',
      link: 'Vul de vrije dagen in',
    });
    sidebar.actions.openFreeDays();
    expect(sidebar.sent.at(-1)).toEqual({ name: 'own-page/open', input: { section: 'instellingen' } });
  });

  it('has no calendar while days cannot be counted', async () => {
    const { month } = await started(planReading({ ...period, 'end-date': null }));
    expect(month()).toMatchObject({
      months: [],
      empty: 'Met een begindatum, een einddatum en dagen kan Draaiboek de werkdagen tellen.',
    });
  });
});

it.each([
  [{ say: 'missed', date: '2027-01-12', reason: 'ziek' }, 'Ging niet door: 12 januari'],
  [{ say: 'extra', date: '2027-01-16', reason: '' }, 'Inhaaldag: 16 januari'],
  [{ say: 'as-planned', date: '2027-01-12' }, 'Weer zoals gepland: 12 januari'],
  [{ say: 'half', day: 'wed', on: true }, 'Halve dag: woensdag'],
  [{ say: 'half', day: 'wed', on: false }, 'Hele dag: woensdag'],
] as const)('%j is told as %s', (change, text) => {
  expect(dayChangeText(change)).toBe(text);
});
