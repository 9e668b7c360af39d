import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { RulesSection } from '@/components/settings/rules-section';
import type { Playbook, Rule } from '@/lib/core/model/playbook';
import { defaultSettings, type Settings } from '@/lib/core/model/settings';
import { messageOf, rulesModel } from '@/lib/view/rules-model';
import { small } from '../../unit/evaluate/support';

const base: Pick<Rule, 'kind' | 'severity' | 'gate' | 'source'> = {
  kind: 'required',
  severity: 'warning',
  gate: 'draft',
  source: 'Afspraak',
};
const playbook: Playbook = {
  ...small,
  checkedOn: '2026-11-21',
  steps: small.steps.map((step) => ({ ...step, title: { idea: 'Idee', when: 'Wanneer' }[step.id] ?? step.title })),
  rules: [
    {
      ...base,
      id: 'TRIP-001',
      step: 'when',
      message: 'Kies een dag na {start}.',
      basis: 'practice',
      why: 'Dan weet wie meegaat wanneer.',
    },
    {
      ...base,
      id: 'TRIP-002',
      item: 'why',
      message: 'Leg uit waarom.',
      basis: 'procedure',
      why: 'Een reden helpt.',
      example: { good: 'Omdat de groep er samen leert koken.', poor: 'Zomaar.' },
    },
    {
      ...base,
      id: 'TRIP-003',
      severity: 'error',
      message: 'Vraag toestemming.',
      basis: 'law',
      source: 'Wet',
      why: 'De wet vraagt het.',
    },
    {
      ...base,
      id: 'TRIP-004',
      message: 'Neem een hesje mee.',
      basis: 'law-unverified',
      why: 'Niemand kon het nakijken.',
    },
  ],
};

function shown(settings: Partial<Settings> = {}, query = '') {
  const actions = {
    onSearch: vi.fn(),
    onSwitch: vi.fn(),
    onFigure: vi.fn(() => []),
    onMachines: vi.fn(() => []),
    onLawChecked: vi.fn(),
  };
  const model = rulesModel({ ...defaultSettings, ...settings }, [playbook], query);
  render(<RulesSection model={model} today="2026-11-22" actions={actions} />);
  return { actions, user: userEvent.setup() };
}

const line = (id: string) => document.querySelector<HTMLElement>(`[data-rule="${id}"]`) ?? document.body;

describe('the rules of the school', () => {
  test('stand by step, those of the whole plan last, with what a plan fills in left open', () => {
    shown();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings.slice(-3)).toEqual(['Idee', 'Wanneer', 'Het hele plan']);
    expect(line('TRIP-001')).toHaveTextContent('Kies een dag na …');
    expect(line('TRIP-001')).toHaveTextContent('TRIP-001, Afspraak, laatst nagekeken op 21 november 2026');
    expect(within(line('TRIP-003')).getByText('Fout:')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('4 regels, allemaal aan');
  });

  test('tell why, with examples, and that nobody could verify one', async () => {
    const { user } = shown();
    await user.click(within(line('TRIP-002')).getByText(/^TRIP-002/));
    expect(within(line('TRIP-002')).getByText('Een reden helpt.')).toBeVisible();
    expect(within(line('TRIP-002')).getByText('Goed voorbeeld: Omdat de groep er samen leert koken.')).toBeVisible();
    expect(within(line('TRIP-002')).getByText('Zo liever niet: Zomaar.')).toBeVisible();
    expect(line('TRIP-004')).toHaveTextContent('Niet geverifieerd: Niemand kon het nakijken.');
  });

  test('are switched off and on, save the legal ones', async () => {
    const { actions, user } = shown({ rulesOff: ['TRIP-002', 'TRIP-003'] });
    expect(screen.getByRole('status')).toHaveTextContent('4 regels, waarvan 1 uit');
    await user.click(screen.getByRole('switch', { name: 'TRIP-001: Kies een dag na …', checked: true }));
    expect(actions.onSwitch).toHaveBeenLastCalledWith('TRIP-001', false);
    screen.getByRole('switch', { name: /^TRIP-002/, checked: false }).focus();
    await user.keyboard(' ');
    expect(actions.onSwitch).toHaveBeenLastCalledWith('TRIP-002', true);
    for (const legal of ['TRIP-003', 'TRIP-004']) {
      expect(within(line(legal)).queryByRole('switch')).toBeNull();
      expect(within(line(legal)).getByText('Wettelijk')).toBeVisible();
    }
  });

  test('are found by any word, accents and capitals aside', async () => {
    const { actions, user } = shown({}, 'HESJE nakijkén');
    expect(screen.getByRole('status')).toHaveTextContent('1 van 4 regels');
    expect(document.querySelectorAll('[data-rule]')).toHaveLength(1);
    await user.type(screen.getByRole('searchbox', { name: 'Zoek een regel' }), 'x');
    expect(actions.onSearch).toHaveBeenCalledWith('HESJE nakijkénx');
  });

  test.each([
    ['Er ontbreekt nog: {lijst}. Vul dat aan.', 'Er ontbreekt nog: … Vul dat aan.'],
    ['Dit verslag heeft geen datum{welke}.', 'Dit verslag heeft geen datum.'],
    ['{titel} hoort bij {jaar}.', '… hoort bij …'],
    ['{lijst}.', 'Daarom.'],
  ])('‘%s’ reads ‘%s’ where there is no plan', (message, text) => {
    expect(messageOf({ message, why: 'Daarom.' })).toBe(text);
  });

  test('say that nothing was found', () => {
    shown({}, 'zeppelin');
    expect(screen.getByRole('status')).toHaveTextContent('Geen van 4 regels');
  });
});

describe('what a school sets about them', () => {
  test('numbers, machines and the day the law was looked at', async () => {
    const { actions, user } = shown({ halfDayWeight: 0.5, riskyMachines: ['lintzaag'], lawCheckedOn: '2026-09-01' });
    await user.click(screen.getByText('Afspraken op school'));
    const summary =
      'dringend vanaf 14 dagen voor de start, halve dag telt 0,5, contact hoogstens 60 dagen oud, 1 eigen machine';
    expect(screen.getByText(summary)).toBeVisible();
    const half = screen.getByRole('textbox', { name: 'Een halve dag telt voor' });
    expect(half).toHaveValue('0,5');
    await user.clear(half);
    await user.type(half, '0,75{Enter}');
    expect(actions.onFigure).toHaveBeenCalledWith('halfDayWeight', '0,75');
    const machines = screen.getByRole('textbox', { name: 'Machines' });
    expect(machines).toHaveValue('lintzaag');
    await user.type(machines, '\nfrees');
    const section = screen.getByRole('region', { name: 'Risicohoudende machines' });
    await user.click(within(section).getByRole('button', { name: 'Bewaar' }));
    expect(actions.onMachines).toHaveBeenCalledWith('lintzaag\nfrees');
    expect(screen.getByLabelText('Ik keek de omzendbrief na op')).toHaveValue('2026-09-01');
    await user.click(screen.getByRole('button', { name: 'Vandaag' }));
    expect(actions.onLawChecked).toHaveBeenCalledWith('2026-11-22');
    await user.click(screen.getByRole('button', { name: 'Wis de datum' }));
    expect(actions.onLawChecked).toHaveBeenLastCalledWith(null);
  });

  test('a later look of the school itself stands at the legal rules', () => {
    const model = (lawCheckedOn: string) =>
      rulesModel({ ...defaultSettings, lawCheckedOn }, [playbook], '').groups.flatMap(({ rules }) => rules);
    const source = (lawCheckedOn: string, id: string) => model(lawCheckedOn).find((one) => one.id === id)?.source;
    expect(source('2027-09-02', 'TRIP-003')).toBe('Wet, door je school laatst nagekeken op 2 september 2027');
    expect(source('2026-09-01', 'TRIP-003')).toBe('Wet, laatst nagekeken op 21 november 2026');
    expect(source('2027-09-02', 'TRIP-001')).toBe('Afspraak, laatst nagekeken op 21 november 2026');
  });
});
