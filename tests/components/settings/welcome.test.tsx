import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { SettingsSection } from '@/components/settings/settings-section';
import { Welcome } from '@/components/settings/welcome';
import { defaultSettings, type Settings } from '@/lib/core/model/settings';
import { smt } from '@/lib/core/playbooks/smt';
import { choicesModel, privacyLines, schoolYearToPlan } from '@/lib/view/welcome-model';

const modelOf = (change: Partial<Settings> = {}) =>
  choicesModel({ ...defaultSettings, ...change }, [smt], '2026-11-21');

function shown(change: Partial<Settings> = {}, problems: string[] = []) {
  const actions = {
    onRole: vi.fn(),
    onAddress: vi.fn((_: string) => problems),
    onFreeDays: vi.fn((_: string) => problems),
    onDone: vi.fn(),
  };
  render(<Welcome model={modelOf(change)} privacy={privacyLines} actions={actions} />);
  return { actions, user: userEvent.setup() };
}

const card = (name: string) => within(screen.getByRole('listitem', { name }));
const address = 'Het Smartschooladres van je school';
const freeDays = 'De vrije dagen van je school';

describe('the first day', () => {
  test('asks three things, says what happens next and what is kept in five lines', () => {
    shown();
    expect(screen.getByRole('radio', { name: 'Klassenraad' })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: 'Trainingsbegeleider' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Adres' })).toHaveValue('');
    expect(screen.getByRole('textbox', { name: 'Vrije dagen in 2026-2027' })).toHaveValue('');
    expect(screen.getByRole('heading', { name: 'Wat gebeurt er nu?' })).toBeInTheDocument();
    const privacy = within(screen.getByRole('region', { name: 'Wat met de gegevens van leerlingen?' }));
    expect(privacy.getAllByRole('listitem')).toHaveLength(5);
  });

  test('the role is one click', async () => {
    const { actions, user } = shown();
    await user.click(screen.getByRole('radio', { name: 'Trainingsbegeleider' }));
    expect(actions.onRole).toHaveBeenCalledExactlyOnceWith('training-supervisor');
  });

  test('what is typed is kept by the button and by Enter', async () => {
    const { actions, user } = shown();
    await user.type(screen.getByRole('textbox', { name: 'Adres' }), 'demo{Enter}');
    expect(actions.onAddress).toHaveBeenCalledExactlyOnceWith('demo');
    await user.type(screen.getByRole('textbox', { name: /Vrije dagen/ }), '12/11/2026');
    await user.click(card(freeDays).getByRole('button', { name: 'Bewaar' }));
    expect(actions.onFreeDays).toHaveBeenCalledExactlyOnceWith('12/11/2026');
  });

  test('what is wrong stands below what was typed, which stays', async () => {
    const problem = 'Regel 1: ‘morgen’ is geen datum. Schrijf bijvoorbeeld 12/11/2026.';
    const { user } = shown({}, [problem]);
    const box = screen.getByRole('textbox', { name: /Vrije dagen/ });
    await user.type(box, 'morgen');
    await user.click(card(freeDays).getByRole('button', { name: 'Bewaar' }));
    expect(box).toHaveValue('morgen');
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription(expect.stringContaining(problem));
  });

  test('each thing can wait, and be done after all', async () => {
    const { actions, user } = shown();
    await user.click(screen.getByRole('button', { name: `Later: ${address}` }));
    expect(screen.queryByRole('textbox', { name: 'Adres' })).not.toBeInTheDocument();
    expect(card(address).getByText('Dat kan later, bij Instellingen.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: `Nu doen: ${address}` })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: `Nu doen: ${address}` }));
    expect(screen.getByRole('textbox', { name: 'Adres' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(actions.onDone).toHaveBeenCalledOnce();
  });

  test('what is known is shown, with the way to Smartschool', () => {
    shown({ role: 'class-council', host: 'demo.smartschool.be', freeDays: { '2026-2027': ['2026-11-12'] } });
    expect(screen.getByRole('radio', { name: 'Klassenraad' })).toBeChecked();
    expect(card(address).getByText('demo.smartschool.be')).toBeInTheDocument();
    expect(card(freeDays).getByText('1 vrije dag: donderdag 12 november 2026')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar Smartschool' })).toHaveAttribute(
      'href',
      'https://demo.smartschool.be/',
    );
    expect(screen.getByRole('button', { name: `Wijzig: ${freeDays}` })).toBeInTheDocument();
  });
});

test('the settings show the same three, filled in and open', () => {
  const model = modelOf({ host: 'demo.smartschool.be', freeDays: { '2026-2027': ['2026-11-12', '2027-05-03'] } });
  const calendar = {
    offer: null,
    added: null,
    onFile: () => undefined,
    onAdd: () => undefined,
    onDrop: () => undefined,
    onUndo: () => undefined,
  };
  const actions = { onRole: vi.fn(), onAddress: () => [], onFreeDays: () => [] };
  render(
    <SettingsSection
      model={model}
      words={[]}
      actions={actions}
      calendar={calendar}
      onYear={vi.fn()}
      onWords={vi.fn()}
    />,
  );
  expect(screen.getByRole('textbox', { name: 'Adres' })).toHaveValue('demo.smartschool.be');
  expect(screen.getByRole('textbox', { name: /Vrije dagen/ })).toHaveValue('12 november 2026\n3 mei 2027');
  expect(screen.getByText('2 vrije dagen: donderdag 12 november 2026 en maandag 3 mei 2027')).toBeInTheDocument();
});

test.each([
  ['2026-09-01', '2026-2027'],
  ['2026-11-22', '2026-2027'],
  ['2027-06-30', '2026-2027'],
  ['2027-07-01', '2027-2028'],
  ['2027-08-31', '2027-2028'],
])('on %s one plans for %s', (today, schoolYear) => {
  expect(schoolYearToPlan(today)).toBe(schoolYear);
});
