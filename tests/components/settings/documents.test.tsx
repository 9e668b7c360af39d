import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { useStore } from 'zustand/react';
import { DocumentsSection } from '@/components/documents/documents-section';
import type { PlanCommand } from '@/lib/core/model/command';
import { defaultSettings, type Settings } from '@/lib/core/model/settings';
import type { WordTemplate } from '@/lib/core/model/word-template';
import { applyCommand } from '@/lib/core/plan/apply';
import { smt } from '@/lib/core/playbooks/smt';
import { documentsPageModel } from '@/lib/view/documents-page';
import type { OwnPageClient, ReadOwnTemplate } from '@/lib/view/own-page-ports';
import { createOwnPageStore } from '@/lib/view/welcome-store';
import { plan as bare, pupil as firstPupil } from '../../view/support/design';

const fact = (value: string | string[]) => ({ class: 'fact', value, seenOn: '2026-10-01' }) as const;
const filled = {
  ...bare,
  items: {
    place: fact('De Wilg'),
    'start-date': fact('2027-01-12'),
    'end-date': fact('2027-02-23'),
    weekdays: fact(['tue']),
  },
};

/** Longer than what is kept of somebody's own words. */
const longText = 'Hulp vragen. '.repeat(60).trim();

function Page({ store, actions }: ReturnType<typeof createOwnPageStore>) {
  const model = documentsPageModel(useStore(store));
  return model && <DocumentsSection model={model} actions={actions} />;
}

interface Shown {
  plans?: (typeof filled)[];
  born?: string;
  readTemplate?: ReadOwnTemplate;
}

async function shown({ plans = [filled], born, readTemplate }: Shown = {}) {
  let stored = {
    plan: plans[0],
    pupil: born === undefined ? firstPupil : { ...firstPupil, answers: { birthDate: born } },
  };
  let settings = defaultSettings;
  const files = new Map<string, WordTemplate>();
  const client = {
    send: async (
      name: string,
      input: { command: PlanCommand } & WordTemplate & Partial<Settings>,
    ): Promise<unknown> => {
      if (name === 'plan/command' && stored.plan !== undefined) {
        const done = applyCommand(stored.plan, stored.pupil, input.command);
        stored = { plan: { ...filled, ...done.plan, items: filled.items }, pupil: { ...firstPupil, ...done.pupil } };
      }
      if (name === 'documents/texts') return { focus: longText };
      if (name === 'word-template/keep') files.set(input.document, input);
      if (name === 'word-template/drop') files.delete(input.document);
      if (name === 'word-template/read') return files.get(input.document) ?? null;
      if (name === 'settings/write') settings = { ...settings, ...input };
      if (name === 'stored/overview') {
        const own = stored.plan === undefined ? [] : [stored.plan];
        return {
          pupils: [{ pupil: stored.pupil, plans: own }],
          couplings: [],
          wordTemplates: [...files.values()].map(({ content, ...line }) => ({
            ...line,
            bytes: content.length,
            keptOn: '2026-11-21',
          })),
          reportTemplates: 0,
          rescued: 0,
          problems: [],
        };
      }
      return name === 'playbooks/active' ? [smt] : settings;
    },
    onNotice: () => undefined,
  };
  const makeDocument = vi.fn(async (_name: string, _parts: unknown, _values: unknown) => undefined);
  const ownPage = createOwnPageStore({
    client: client as unknown as OwnPageClient,
    today: async () => '2026-11-21',
    parseAddress: () => ({ ok: false, problem: '' }),
    copy: async () => true,
    saveFile: vi.fn(),
    makeDocument,
    readTemplate: readTemplate ?? (async () => ({ ok: false, problems: [] })),
    signal: new AbortController().signal,
  });
  await ownPage.actions.start();
  render(<Page {...ownPage} />);
  return {
    user: userEvent.setup(),
    actions: ownPage.actions,
    makeDocument,
    settings: () => settings,
    documents: () => stored.plan,
    files,
  };
}

const radio = (name: RegExp) => screen.getByRole('radio', { name });

describe('the page with documents', () => {
  test('without a plan it says where plans come from', async () => {
    await shown({ plans: [] });
    expect(screen.getByText(/^Er is nog geen plan bewaard/)).toBeVisible();
  });

  test('opens at the plan and the document that the address names, and at no other plan', async () => {
    const { actions } = await shown({ born: '2010-05-20' });
    act(() => actions.startDocuments('plan-1', 'covering-letter'));
    expect(radio(/Begeleidende brief/)).toBeChecked();
    act(() => actions.startDocuments('erased', null));
    expect(screen.getByRole('combobox', { name: 'Plan' })).toHaveDisplayValue('Kies een plan');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Maak het document' })).toBeNull();
  });

  test('the day of signing chooses the form of consent', async () => {
    await shown({ born: '2008-12-01' });
    expect(radio(/minderjarige/)).toBeChecked();
    expect(radio(/meerderjarige/)).toBeEnabled();
    expect(screen.getByText('De leerling wordt 18 voor de start en tekent dan ook zelf.')).toBeVisible();
  });

  test('an adult signs herself', async () => {
    await shown({ born: '2008-01-01' });
    expect(radio(/meerderjarige/)).toBeChecked();
    expect(radio(/minderjarige/)).toBeDisabled();
    expect(screen.getByText('De leerling is meerderjarig op 21 november 2026.')).toBeVisible();
  });

  test('an unknown age is asked, and kept', async () => {
    const { user } = await shown();
    expect(radio(/SMT-overeenkomst/)).toBeChecked();
    const born = screen.getByLabelText('Geboortedatum van de leerling');
    await user.type(born, '2010-05-20');
    await waitFor(() => expect(radio(/meerderjarige/)).toBeDisabled());
    expect(screen.queryByLabelText('Geboortedatum van de leerling')).toBeNull();
  });

  test('what is missing is asked once; what is the school’s is kept for the next pupil', async () => {
    const { user, makeDocument, settings, documents } = await shown({ born: '2010-05-20' });
    const form = screen.getByRole('region', { name: 'Akkoord SMT voor een minderjarige leerling' });
    expect(within(form).getByRole('textbox', { name: 'SMT-plaats' })).toHaveValue('De Wilg');
    expect(within(form).getByText(/^Nog niet ingevuld: .*Naam van de school/)).toBeVisible();
    await user.type(within(form).getByRole('textbox', { name: 'Naam van de school' }), 'BuSO De Linde');
    await user.type(within(form).getByRole('textbox', { name: 'Adres van de SMT-plaats' }), 'Veldstraat 8');
    await user.click(within(form).getByRole('button', { name: 'Maak het document' }));
    await screen.findByText(/gemaakt op 21 november 2026/);
    const [name, , values] = makeDocument.mock.calls[0] ?? [];
    expect(name).toBe('Akkoord SMT voor een minderjarige leerling - Noor Janssens.docx');
    expect(values).toMatchObject({ 'school-name': 'BuSO De Linde', place: 'De Wilg', 'start-date': '12 januari 2027' });
    expect(settings().schoolWords).toEqual({ 'school-name': 'BuSO De Linde' });
    expect(documents()?.documents).toMatchObject([{ document: 'consent-minor', on: '2026-11-21' }]);
    // The next document knows both, and tells from where.
    await user.click(radio(/SMT-overeenkomst/));
    expect(screen.getByRole('textbox', { name: 'Naam van de school' })).toHaveValue('BuSO De Linde');
    expect(screen.getByRole('textbox', { name: 'Adres van de SMT-plaats' })).toHaveValue('Veldstraat 8');
    expect(screen.getByText('van de vorige keer')).toBeVisible();
  });

  test('a document from before a change says so, and can be taken off the list', async () => {
    const made = {
      id: 'm',
      document: 'agreement',
      on: '2026-11-01',
      values: { place: 'De Wilg', 'end-date': '2027-02-02' },
    };
    const { user } = await shown({ born: '2010-05-20', plans: [{ ...filled, documents: [made] }] });
    expect(screen.getByText('Sindsdien veranderd in het plan: Einddatum. Maak het opnieuw.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Vergeet: SMT-overeenkomst, gemaakt op 1 november 2026' }));
    await waitFor(() => expect(screen.queryByText(/Sindsdien veranderd/)).toBeNull());
  });

  test('a school’s own file is kept for every plan, used, and given up again', async () => {
    let asks: string[] = ['Leerling'];
    const { user, actions, makeDocument, files } = await shown({
      born: '2010-05-20',
      readTemplate: async () => ({ ok: true, texts: asks, lists: [] }),
    });
    act(() => actions.startDocuments(null, 'agreement'));
    const bytes = new Uint8Array([80, 75, 0, 255]);
    await user.upload(screen.getByLabelText('Kies een Word-bestand'), new File([bytes], 'school.docx'));
    expect(await screen.findByText('Het sjabloon van je school: school.docx')).toBeVisible();
    expect(files.get('agreement')).toEqual({
      playbook: 'smt',
      document: 'agreement',
      name: 'school.docx',
      content: 'UEsA/w==',
    });
    asks = ['Klas'];
    await user.click(screen.getByRole('button', { name: 'Maak het document' }));
    await waitFor(() => expect(makeDocument).toHaveBeenCalledOnce());
    const [, template, values] = makeDocument.mock.calls[0] ?? [];
    expect([...new Uint8Array(template as ArrayBuffer)]).toEqual([...bytes]);
    expect(Object.keys(values as object)).toEqual(['Klas']);
    await user.click(screen.getByRole('button', { name: 'Gebruik toch ons sjabloon' }));
    await waitFor(() => expect(files.size).toBe(0));
    expect(screen.queryByText(/school\.docx/)).toBeNull();
  });

  test('a text of the plan is there to take over, is in the document and is not kept', async () => {
    const { user, actions, makeDocument, documents } = await shown({ born: '2010-05-20' });
    act(() => actions.startDocuments('plan-1', 'agreement'));
    await act(() => actions.prepareDocuments());
    const focus = screen.getByRole('textbox', { name: /^Klemtonen uit het trainingsplan/ });
    expect(focus).toHaveValue('');
    await user.click(screen.getByRole('button', { name: /^Neem de tekst uit het plan over: Klemtonen/ }));
    expect(focus).toHaveValue(longText);
    expect(screen.queryByRole('button', { name: /Neem de tekst uit het plan over/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Maak het document' }));
    await waitFor(() => expect(documents()?.documents).toHaveLength(1));
    expect(makeDocument.mock.calls[0]?.[2]).toMatchObject({ 'plan-focus': [longText] });
    expect(JSON.stringify(documents())).not.toContain('Hulp vragen');
    expect(focus).toHaveValue('');
  });

  test('a file that was kept and no longer works says so, and nothing is made with another in silence', async () => {
    const { user, actions, makeDocument, files } = await shown({
      born: '2010-05-20',
      readTemplate: async () => ({ ok: false, problems: ['Dit bestand kan niet gelezen worden.'] }),
    });
    const kept = { playbook: 'smt', document: 'agreement', name: 'school.docx', content: 'UEsA/w==' };
    files.set('agreement', { ...kept, keptOn: '2026-11-21' });
    await act(() => actions.start());
    await act(() => actions.prepareDocuments());
    act(() => actions.startDocuments(null, 'agreement'));
    const trouble = 'Het bewaarde sjabloon ‘school.docx’ werkt niet meer. Kies het opnieuw, of gebruik ons sjabloon.';
    expect(screen.getByRole('alert')).toHaveTextContent(trouble);
    await user.click(screen.getByRole('button', { name: 'Maak het document' }));
    expect(makeDocument).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Gebruik toch ons sjabloon' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Maak het document' }));
    await waitFor(() => expect(makeDocument).toHaveBeenCalledOnce());
    expect(makeDocument.mock.calls[0]?.[1]).not.toBeInstanceOf(ArrayBuffer);
  });
});
