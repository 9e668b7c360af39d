import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { useStore } from 'zustand/react';
import { DaysSection } from '@/components/days/days-section';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Plan } from '@/lib/core/model/plan';
import { defaultSettings } from '@/lib/core/model/settings';
import { applyCommand } from '@/lib/core/plan/apply';
import { smt } from '@/lib/core/playbooks/smt';
import { daysPageModel } from '@/lib/view/days-page';
import type { OwnPageClient } from '@/lib/view/own-page-ports';
import { createOwnPageStore } from '@/lib/view/welcome-store';
import { plan, pupil } from '../../view/support/design';

const fact = (value: string | string[]) => ({ class: 'fact', value, seenOn: '2026-10-01' }) as const;
const planOf = (id: string, from: string, to: string): Plan => ({
  ...plan,
  id,
  items: { 'start-date': fact(from), 'end-date': fact(to), weekdays: fact(['tue']) },
});

function Page({ store, actions }: ReturnType<typeof createOwnPageStore>) {
  const model = daysPageModel(useStore(store));
  return (
    model && (
      <DaysSection
        model={model}
        actions={{
          onSay: (say, date, reason) =>
            void actions.sayDay(say === 'as-planned' ? { say, date } : { say, date, reason }),
          onHalf: (day, on) => void actions.sayDay({ say: 'half', day, on }),
          onFreeDays: vi.fn(),
        }}
        onChoose={actions.chooseDays}
        onUndo={() => void actions.undoDay()}
      />
    )
  );
}

async function shown(first: Plan[]) {
  let plans = first;
  const client = {
    send: async (name: string, input: { planId: string; command: PlanCommand }): Promise<unknown> => {
      if (name === 'plan/command') {
        plans = plans.map((one) => (one.id === input.planId ? applyCommand(one, pupil, input.command).plan : one));
      }
      if (name === 'stored/overview')
        return {
          pupils: [{ pupil, plans }],
          couplings: [],
          wordTemplates: [],
          reportTemplates: 0,
          rescued: 0,
          problems: [],
        };
      return name === 'playbooks/active' ? [smt] : defaultSettings;
    },
    onNotice: () => undefined,
  };
  const ownPage = createOwnPageStore({
    client: client as unknown as OwnPageClient,
    today: async () => '2026-11-21',
    parseAddress: () => ({ ok: false, problem: '' }),
    copy: async () => true,
    saveFile: vi.fn(),
    makeDocument: vi.fn(),
    readTemplate: async () => ({ ok: false, problems: [] }),
    signal: new AbortController().signal,
  });
  await ownPage.actions.start();
  render(<Page {...ownPage} />);
  return { user: userEvent.setup(), days: () => plans.map(({ daysByHand }) => daysByHand) };
}

describe('the days on our own page', () => {
  test('are those of the chosen plan, with the other plan of the pupil beside them', async () => {
    const { user } = await shown([planOf('a', '2026-10-06', '2026-12-15'), planOf('b', '2027-01-12', '2027-02-23')]);
    const choice = screen.getByRole('combobox', { name: 'Plan' });
    expect(choice).toHaveDisplayValue(/Noor Janssens, klas 4 OV1 B: SMT 2026-2027, start op 6 oktober 2026/);
    expect(screen.getByText('In dit plan: 10 werkdagen.')).toBeVisible();
    expect(screen.getByText('Samen dit schooljaar: 16 van 30 werkdagen.')).toBeVisible();
    await user.selectOptions(choice, 'b');
    expect(screen.getByText('In dit plan: 6 werkdagen.')).toBeVisible();
    expect(screen.getByRole('grid', { name: 'Januari 2027' })).toBeVisible();
  });

  test('are changed by a command, and taken back', async () => {
    const { user, days } = await shown([planOf('a', '2027-01-12', '2027-02-23')]);
    await user.click(screen.getByRole('button', { name: 'dinsdag 12 januari 2027, telt mee' }));
    await user.type(screen.getByRole('textbox'), 'ziek');
    await user.click(screen.getByRole('button', { name: 'Ging niet door' }));
    expect(await screen.findByText('In dit plan: 5 werkdagen.')).toBeVisible();
    expect(days()).toEqual([{ extra: [], missed: [{ date: '2027-01-12', reason: 'ziek' }], half: [] }]);
    expect(screen.getByText(/^Ging niet door: 12 januari/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(days()).toEqual([{}]));
    expect(screen.getByText('In dit plan: 6 werkdagen.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
  });

  test('without a plan, says how one comes', async () => {
    await shown([]);
    expect(screen.getByText(/^Er is nog geen plan bewaard\./)).toBeVisible();
  });
});
