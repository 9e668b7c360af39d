import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { useStore } from 'zustand/react';
import { TemplatesSection } from '@/components/settings/templates-section';
import type { Plan } from '@/lib/core/model/plan';
import { defaultSettings } from '@/lib/core/model/settings';
import type { SchoolTemplate } from '@/lib/core/model/template';
import { smt } from '@/lib/core/playbooks/smt';
import { templateProblems } from '@/lib/core/reports/problems';
import { renderReport } from '@/lib/core/reports/render';
import { writeTemplateFile } from '@/lib/core/reports/template-file';
import { withTemplates } from '@/lib/core/reports/templates';
import type { Input } from '@/lib/messages/protocol';
import type { OwnPageClient } from '@/lib/view/own-page-ports';
import { templatesModel } from '@/lib/view/templates-model';
import { createOwnPageStore } from '@/lib/view/welcome-store';
import { plan, pupil } from '../../view/support/design';

const fact = (value: string | string[]) => ({ class: 'fact', value, seenOn: '2026-10-01' }) as const;
const kept: Plan = { ...plan, items: { 'start-date': fact('2027-01-12'), weekdays: fact(['tue', 'thu']) } };

function Shown({ store, actions }: ReturnType<typeof createOwnPageStore>) {
  const state = useStore(store);
  const model = templatesModel(state);
  if (model === null) return null;
  return (
    <TemplatesSection
      model={model}
      actions={{
        onChoose: (key) => void actions.chooseTemplate(key),
        onType: (text) => void actions.typeTemplate(text),
        onSave: () => void actions.keepTemplate(),
        onRevert: () => void actions.revertTemplate(),
        onReset: () => void actions.resetTemplate(),
        onPreview: (plan) => void actions.previewOn(plan),
        onSaveFile: actions.saveTemplates,
        onFile: (file) => void actions.takeTemplates(() => file.text()),
      }}
    />
  );
}

/** The section with a background that answers as ours does. */
async function shown(start: SchoolTemplate[] = []) {
  let own = start;
  const saved: string[] = [];
  const answers: Record<string, (input: never) => unknown> = {
    'playbooks/active': () => [smt],
    'settings/read': () => defaultSettings,
    'stored/overview': () => ({
      pupils: [{ pupil, plans: [kept] }],
      couplings: [],
      wordTemplates: [],
      reportTemplates: 0,
      rescued: 0,
      problems: [],
    }),
    'templates/read': () => own,
    'templates/change': ({ changes }: Input<'templates/change'>) => {
      const others = own.filter((one) => !changes.some(({ template }) => template === one.template));
      own = [...others, ...changes.flatMap(({ text, ...which }) => (text === null ? [] : [{ ...which, text }]))];
      return own;
    },
    'templates/preview': ({ template, text, context }: Input<'templates/preview'>) => {
      const problems = templateProblems(text, smt);
      const tried = withTemplates(smt, [{ playbook: 'smt', template, text }]);
      return { problems, rendered: problems.length > 0 ? null : renderReport(tried, context) };
    },
  };
  const client = {
    send: async (name: string, input: never) => answers[name]?.(input) ?? {},
    onNotice: () => undefined,
  } as unknown as OwnPageClient;
  const { store, actions } = createOwnPageStore({
    client,
    today: async () => '2027-01-04',
    parseAddress: () => ({ ok: false, problem: '' }),
    copy: async () => true,
    saveFile: (_, text) => saved.push(text),
    makeDocument: async () => undefined,
    readTemplate: async () => ({ ok: false, problems: [] }),
    signal: new AbortController().signal,
  });
  await actions.start();
  await actions.startTemplates();
  render(<Shown store={store} actions={actions} />);
  return { user: userEvent.setup(), saved, own: () => own, told: () => store.getState().told };
}

const editor = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Sjabloon: ${name}` });
const preview = () => screen.getByRole('region', { name: 'Voorbeeld' });
const choice = () => screen.getByRole('combobox', { name: 'Welke tekst?' });
const button = (name: string) => screen.getByRole('button', { name });
const focus = 'Klemtonen en aandachtspunten';

describe('the templates on our own page', () => {
  test('all stand in one list, and the first reads as a whole report', async () => {
    await shown();
    expect(within(choice()).getAllByRole('option')).toHaveLength(14);
    expect(
      within(choice())
        .getAllByRole('group')
        .map((one) => one.getAttribute('label')),
    ).toEqual(['Het hele verslag', 'Onderwerpen', 'Andere teksten']);
    expect(editor('klassenraadsverslag').value).toContain('# Verslag {{ soort }}');
    expect(preview()).toHaveTextContent(/^VERSLAG BEGELEIDENDE KLASSENRAAD Leerling: Noor Janssens/);
    expect(button('Bewaar')).toBeDisabled();
  });

  test('a change shows at once, is kept, and can be given back', async () => {
    const { user, own, told } = await shown();
    await user.selectOptions(choice(), focus);
    await user.clear(editor(focus));
    await user.type(editor(focus), 'Let op: ');
    const variables = screen.getByRole('region', { name: 'Wat Draaiboek invult' });
    await user.click(within(variables).getByText('Leerling'));
    await user.click(within(variables).getByRole('button', { name: 'voornaam', hidden: true }));
    expect(editor(focus)).toHaveValue('Let op: {{ voornaam }}');
    expect(editor(focus)).toHaveFocus();
    expect(preview()).toHaveTextContent('Let op: Noor');
    expect(screen.getByText('Nog niet bewaard.')).toBeVisible();
    await user.click(button('Bewaar'));
    expect(own()).toEqual([{ playbook: 'smt', template: 'focus', text: 'Let op: {{ voornaam }}' }]);
    expect(told()).toBe('Het sjabloon is bewaard.');
    expect(screen.getByRole('option', { name: `${focus} (van jullie)` })).toBeInTheDocument();
    await user.click(button('Terug naar de tekst van Draaiboek'));
    expect(own()).toEqual([]);
    expect(editor(focus).value).toContain('bepaalt de klassenraad deze klemtonen');
  });

  test('what was typed waits while another text is looked at, and can be dropped', async () => {
    const { user } = await shown();
    await user.type(editor('klassenraadsverslag'), 'meer');
    await user.selectOptions(choice(), focus);
    expect(screen.getByRole('option', { name: 'Klassenraadsverslag (nog niet bewaard)' })).toBeInTheDocument();
    await user.selectOptions(choice(), 'smt/frame');
    expect(editor('klassenraadsverslag').value).toMatch(/meer$/);
    await user.click(button('Laat vallen wat je typte'));
    expect(editor('klassenraadsverslag').value).not.toMatch(/meer$/);
  });

  test('what is wrong is told at its place, and leads there', async () => {
    const { user } = await shown();
    await user.selectOptions(choice(), focus);
    await user.clear(editor(focus));
    await user.type(editor(focus), 'een{enter}en {{{{ motief }}');
    expect(screen.getByRole('alert')).toHaveTextContent('Regel 2, teken 7: de naam ‘motief’ bestaat niet');
    expect(editor(focus)).toBeInvalid();
    expect(button('Bewaar')).toBeDisabled();
    await user.click(button('Regel 2, teken 7'));
    expect(editor(focus)).toHaveFocus();
    expect(editor(focus).selectionStart).toBe('een\nen {{ '.length);
  });

  test('the preview shows a pupil: what is kept, and examples for what never is', async () => {
    const { user } = await shown();
    const who = screen.getByRole('combobox', { name: 'Voor wie' });
    expect(screen.getByText('Alles hieronder is verzonnen.')).toBeVisible();
    await user.selectOptions(choice(), 'smt/period');
    await user.selectOptions(who, plan.id);
    expect(preview()).toHaveTextContent(
      'De SMT loopt van dinsdag 12 januari 2027 tot en met [einddatum invullen], telkens op dinsdag en donderdag.',
    );
    expect(screen.getByText(/Teksten van de pagina bewaart Draaiboek niet/)).toBeVisible();
  });

  test('one file for colleagues: given, taken over, and refused with a reason', async () => {
    const mine: SchoolTemplate = { playbook: 'smt', template: 'focus', text: 'Van ons' };
    const { user, saved, own } = await shown([mine]);
    await user.click(button('Bewaar als bestand'));
    expect(saved).toEqual([writeTemplateFile([mine])]);
    const input = screen.getByLabelText('Kies een bestand met sjablonen');
    const file = (text: string) => new File([text], 'x.json', { type: 'application/json' });
    await user.upload(input, file('{"file":"iets"}'));
    await vi.waitFor(() =>
      expect(
        screen.getByText(/Dit is geen bestand met sjablonen van Draaiboek/).closest('[role=alert]'),
      ).toHaveTextContent(/^Er is niets overgenomen/),
    );
    await user.upload(input, file(writeTemplateFile([{ ...mine, text: 'Van een collega' }])));
    await vi.waitFor(() => expect(own()).toEqual([{ ...mine, text: 'Van een collega' }]));
    expect(screen.queryByText('Er is niets overgenomen.')).not.toBeInTheDocument();
  });
});
