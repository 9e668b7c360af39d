import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DaysMonthView } from '@/components/days/month';
import { evaluate } from '@/lib/core/evaluate/evaluate';
import type { Plan } from '@/lib/core/model/plan';
import { defaultSettings } from '@/lib/core/model/settings';
import { smt } from '@/lib/core/playbooks/smt';
import { daysMonthOf } from '@/lib/view/model/days-month';
import { designState, plan, pupil } from '../view/support/design';
import { toSidebarModel } from '../view/support/model';
import { actionSpies } from './support/actions';
import { Sidebar } from './support/sidebar';

const fact = (value: string | string[]) => ({ class: 'fact', value, seenOn: '2026-10-01' }) as const;
const planned: Plan = {
  ...plan,
  items: {
    'start-date': fact('2027-01-12'),
    'end-date': fact('2027-02-23'),
    weekdays: fact(['tue']),
  },
};

function modelOf(daysByHand?: Plan['daysByHand']) {
  const own = { ...planned, ...(daysByHand && { daysByHand }) };
  const settings = { ...defaultSettings, freeDays: {} };
  const checklist = evaluate({
    playbook: smt,
    plan: own,
    pupil,
    snapshot: null,
    today: '2027-01-04',
    settings,
    otherPlans: [],
  });
  const model = daysMonthOf({ playbook: smt, plan: own, otherPlans: [], checklist, settings });
  if (model === null) throw new Error('no days');
  return model;
}

function shown(daysByHand?: Plan['daysByHand']) {
  const actions = { onSay: vi.fn(), onHalf: vi.fn(), onFreeDays: vi.fn() };
  render(<DaysMonthView heading="h4" model={modelOf(daysByHand)} actions={actions} />);
  return { ...actions, user: userEvent.setup() };
}

const day = (name: string | RegExp) => screen.getByRole('button', { name });
const first = 'dinsdag 12 januari 2027, telt mee';

describe('the month view', () => {
  test('is a grid of days with their names, one stop of the tab key', () => {
    shown();
    const grid = screen.getByRole('grid', { name: 'Januari 2027' });
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']);
    expect(within(grid).getAllByRole('button')).toHaveLength(31);
    expect(
      within(grid)
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toEqual([day(first)]);
    expect(screen.getByText('Tot en met januari: 3 van 30 werkdagen.')).toBeVisible();
    expect(screen.getByRole('list', { name: 'Wat de tekens betekenen' })).toHaveTextContent('vakantie of vrij');
  });

  test('is walked with the arrows, over the edge of a month too', async () => {
    const { user } = shown();
    day(first).focus();
    await user.keyboard('{ArrowRight}');
    expect(day('woensdag 13 januari 2027, geen SMT-dag')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(day('dinsdag 19 januari 2027, telt mee')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(day('maandag 18 januari 2027, geen SMT-dag')).toHaveFocus();
    await user.keyboard('{End}');
    expect(day('zondag 24 januari 2027, geen SMT-dag')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(day('maandag 1 februari 2027, geen SMT-dag')).toHaveFocus();
    expect(screen.getByRole('grid', { name: 'Februari 2027' })).toBeVisible();
    await user.keyboard('{ArrowUp}');
    expect(day('maandag 25 januari 2027, geen SMT-dag')).toHaveFocus();
    await user.keyboard('{PageDown}{PageDown}');
    expect(screen.getByRole('grid', { name: 'Maart 2027' })).toBeVisible();
    await user.keyboard('{PageUp}');
    expect(day('donderdag 25 februari 2027, geen SMT-dag')).toHaveFocus();
  });

  test('stops at both ends of the school year', async () => {
    const { user } = shown();
    for (let n = 0; n < 4; n += 1) await user.click(screen.getByRole('button', { name: 'Vorige maand' }));
    expect(screen.getByRole('button', { name: 'Vorige maand' })).toBeDisabled();
    day(/^dinsdag 1 september 2026/).focus();
    await user.keyboard('{ArrowLeft}{ArrowUp}{PageUp}');
    expect(day(/^dinsdag 1 september 2026/)).toHaveFocus();
  });

  test('says with the keyboard alone that a day did not take place', async () => {
    const { user, onSay } = shown();
    day(first).focus();
    await user.keyboard('{Enter}');
    expect(day(first)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('textbox', { name: 'Waarom niet? (mag leeg)' })).toHaveFocus();
    await user.keyboard('ziek{Tab}{Enter}');
    expect(onSay.mock.calls).toEqual([['missed', '2027-01-12', 'ziek']]);
    expect(day(first)).toHaveFocus();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  test('leaves the day as it was with Escape', async () => {
    const { user, onSay } = shown();
    await user.click(day(first));
    await user.keyboard('zie{Escape}');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(day(first)).toHaveFocus();
    expect(onSay).not.toHaveBeenCalled();
  });

  test('adds a day that is free, with its reason', async () => {
    const { user, onSay } = shown();
    await user.click(screen.getByRole('button', { name: 'Volgende maand' }));
    await user.click(day('dinsdag 9 februari 2027, telt niet mee: krokusvakantie'));
    await user.type(screen.getByRole('textbox', { name: 'Waarom een inhaaldag? (mag leeg)' }), 'inhalen');
    await user.click(screen.getByRole('button', { name: 'Inhaaldag' }));
    expect(onSay.mock.calls).toEqual([['extra', '2027-02-09', 'inhalen']]);
  });

  test('takes back what was said', async () => {
    const { user, onSay } = shown({
      extra: [{ date: '2027-01-16', reason: 'opendeurdag' }],
      missed: [{ date: '2027-01-12', reason: 'ziek' }],
      half: [],
    });
    await user.click(day('dinsdag 12 januari 2027, ging niet door: ziek'));
    await user.click(screen.getByRole('button', { name: 'Ging toch door' }));
    await user.click(day('zaterdag 16 januari 2027, inhaaldag, telt mee: opendeurdag'));
    await user.click(screen.getByRole('button', { name: 'Toch geen inhaaldag' }));
    expect(onSay.mock.calls).toEqual([
      ['as-planned', '2027-01-12', ''],
      ['as-planned', '2027-01-16', ''],
    ]);
  });

  test('marks every kind of day by more than its colour', () => {
    shown({
      extra: [{ date: '2027-01-16', reason: '' }],
      missed: [{ date: '2027-01-12', reason: '' }],
      half: ['tue'],
    });
    const kinds = [/^zaterdag 16/, /^dinsdag 12/, /^dinsdag 19/].map((name) => day(name).dataset['day']);
    expect(kinds).toEqual(['extra', 'missed', 'half']);
  });

  test('makes a weekday half', async () => {
    const { user, onHalf } = shown();
    const half = screen.getByRole('group', { name: 'Halve dagen' });
    await user.click(within(half).getByRole('button', { name: 'dinsdag' }));
    expect(onHalf.mock.calls).toEqual([['tue', true]]);
    expect(within(half).getAllByRole('button')).toHaveLength(1);
  });

  test('leads to the settings for the free days of the school', async () => {
    const { user, onFreeDays } = shown();
    await user.click(screen.getByRole('button', { name: 'Vul de vrije dagen in' }));
    expect(onFreeDays).toHaveBeenCalledOnce();
  });
});

test('while the plan is not kept, days are shown and nothing can be said of them', async () => {
  const settings = defaultSettings;
  const checklist = evaluate({
    playbook: smt,
    plan: planned,
    pupil,
    snapshot: null,
    today: '2027-01-04',
    settings,
    otherPlans: [],
  });
  const model = daysMonthOf({ playbook: smt, plan: null, otherPlans: [], checklist, settings });
  const actions = { onSay: vi.fn(), onHalf: vi.fn(), onFreeDays: vi.fn() };
  if (model !== null) render(<DaysMonthView heading="h4" model={model} actions={actions} />);
  await userEvent.setup().click(day(first));
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.queryByRole('group', { name: 'Halve dagen' })).not.toBeInTheDocument();
});

describe('in the sidebar', () => {
  test('opens from the line of the workdays, and goes back to it', async () => {
    const actions = actionSpies();
    const user = userEvent.setup();
    const view = render(<Sidebar model={toSidebarModel(designState())} actions={actions} />);
    await user.click(screen.getByRole('button', { name: 'Bekijk de dagen' }));
    expect(actions.openDays).toHaveBeenCalledOnce();
    view.rerender(<Sidebar model={toSidebarModel(designState({ panel: 'days' }))} actions={actions} />);
    expect(screen.getByRole('heading', { name: 'Werkdagen 2026-2027' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '← Terug naar de checklist' }));
    expect(actions.closePanel).toHaveBeenCalledOnce();
    view.rerender(<Sidebar model={toSidebarModel(designState())} actions={actions} />);
    expect(screen.getByRole('button', { name: 'Bekijk de dagen' })).toHaveFocus();
  });
});
