import type { StoreApi } from 'zustand/vanilla';
import { count } from '@/lib/core/format/list';
import { readTemplateFile, templateFileName, writeTemplateFile } from '@/lib/core/reports/template-file';
import type { OwnPageDeps } from './own-page-ports';
import type { OwnPageState } from './own-page-state';
import { openTemplate } from './templates-model';
import { plansFor, previewContext } from './templates-preview';
import { keyText, type TemplateKey, type TemplatesState } from './templates-state';

/** What can be done with templates on our own page. */
export interface TemplatesActions {
  /** Asks for the school's templates and shows the first. */
  startTemplates(): Promise<void>;
  chooseTemplate(key: string): Promise<void>;
  typeTemplate(text: string): Promise<void>;
  /** Drops what was typed since it was kept. */
  revertTemplate(): Promise<void>;
  keepTemplate(): Promise<void>;
  /** Back to the text of Draaiboek. */
  resetTemplate(): Promise<void>;
  previewOn(plan: string): Promise<void>;
  /** Saves the school's templates as a file. */
  saveTemplates(): void;
  /** Takes over a colleague's file, as a whole or not at all. */
  takeTemplates(text: () => Promise<string>): Promise<void>;
}

const without = (drafts: Record<string, string>, key: TemplateKey) =>
  Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== keyText(key)));

export function templatesActions(
  deps: OwnPageDeps,
  store: StoreApi<OwnPageState>,
  attempt: (work: () => Promise<void>) => Promise<void>,
): TemplatesActions {
  const { client } = deps;
  let looking = 0;
  const set = (part: Partial<TemplatesState>) =>
    store.setState((state) => ({ templates: { ...state.templates, ...part } }));

  /** Shows how the text reads now; an answer that comes late gives way to the newer one. */
  async function look(): Promise<void> {
    const state = store.getState();
    const open = openTemplate(state);
    const { settings, today, overview } = state;
    if (open === null || settings === null || today === null || overview === null) return;
    looking += 1;
    const mine = looking;
    const { playbook, text, key } = open;
    const kept = plansFor(playbook, overview).find(({ plan }) => plan.id === state.templates.plan) ?? null;
    const context = previewContext({ playbook, settings, today }, key.template, kept);
    const { problems, rendered } = await client.send('templates/preview', { template: key.template, text, context });
    if (mine !== looking) return;
    // While a placeholder is half typed, the last good preview stays.
    set(rendered === null ? { problems } : { problems, rendered });
  }

  async function change(text: string | null, told: string): Promise<void> {
    const open = openTemplate(store.getState());
    if (open === null) return;
    const own = await client.send('templates/change', { changes: [{ ...open.key, text }] });
    set({ own, drafts: without(store.getState().templates.drafts, open.key) });
    store.setState({ told });
    await look();
  }

  return {
    startTemplates: () =>
      attempt(async () => {
        set({ own: await client.send('templates/read', {}) });
        await look();
      }),
    chooseTemplate: (key) =>
      attempt(async () => {
        const [playbook = '', template = ''] = key.split('/');
        set({ chosen: { playbook, template }, problems: [], rendered: null });
        store.setState({ told: null });
        await look();
      }),
    typeTemplate: (text) =>
      attempt(async () => {
        const open = openTemplate(store.getState());
        if (open === null) return;
        const drafts = without(store.getState().templates.drafts, open.key);
        set({ drafts: text === open.kept ? drafts : { ...drafts, [keyText(open.key)]: text } });
        store.setState({ told: null });
        await look();
      }),
    revertTemplate: () =>
      attempt(async () => {
        const open = openTemplate(store.getState());
        if (open !== null) set({ drafts: without(store.getState().templates.drafts, open.key) });
        await look();
      }),
    keepTemplate: () =>
      attempt(async () => change(openTemplate(store.getState())?.text ?? null, 'Het sjabloon is bewaard.')),
    resetTemplate: () => attempt(() => change(null, 'Hier staat weer de tekst van Draaiboek.')),
    previewOn: (plan) =>
      attempt(async () => {
        set({ plan: plan === '' ? null : plan });
        await look();
      }),
    saveTemplates() {
      deps.saveFile(templateFileName, writeTemplateFile(store.getState().templates.own ?? []));
      store.setState({ told: 'Het bestand is bewaard. Geef het aan je collega’s.' });
    },
    takeTemplates: (text) =>
      attempt(async () => {
        set({ fileProblems: [] });
        const read = readTemplateFile(await text(), store.getState().playbooks);
        if (!read.ok) {
          store.setState({ told: null });
          return set({ fileProblems: read.problems.slice(0, 8) });
        }
        const own = await client.send('templates/change', { changes: read.templates });
        set({ own });
        store.setState({ told: `${count(read.templates.length, 'sjabloon', 'sjablonen')} overgenomen.` });
        await look();
      }),
  };
}
