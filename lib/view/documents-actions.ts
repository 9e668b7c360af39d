import type { StoreApi } from 'zustand/vanilla';
import { documentFileName, templateValues } from '@/lib/core/documents/fill';
import { type DocumentForm, valuesToKeep } from '@/lib/core/documents/form';
import { ownFilling } from '@/lib/core/documents/own-template';
import { templateOf } from '@/lib/core/documents/template/template';
import { birthDateQuestion } from '@/lib/core/evaluate/facts';
import type { IsoDate } from '@/lib/core/model/basics';
import type { PlanCommand } from '@/lib/core/model/command';
import { Told } from '@/lib/core/model/told';
import { fromBase64, toBase64 } from './base64';
import { brokenOwn, chosenDocument, tagsOf } from './documents-page';
import { type DocumentsState, noDocuments, type OwnTemplate, ownKey } from './documents-state';
import type { OwnPageDeps } from './own-page-ports';
import type { OwnPageState } from './own-page-state';

export interface DocumentsActions {
  /** What the address of the page asks for; null for nothing. */
  startDocuments(plan: string | null, document: string | null): void;
  chooseDocumentsPlan(plan: string): void;
  chooseDocument(document: string): void;
  saySigning(day: IsoDate | null): void;
  sayBirthDate(day: IsoDate): Promise<void>;
  typeInDocument(field: string, value: string): void;
  /** Looks into the templates of the school that are kept, and takes what came along from the plan's page. */
  prepareDocuments(): Promise<void>;
  /** Takes and keeps the school's own template for the document that is chosen. */
  takeTemplate(name: string, bytes: () => Promise<ArrayBuffer>): Promise<void>;
  /** Takes the template of the document that is chosen away. */
  dropTemplate(): Promise<void>;
  dropWordTemplate(playbook: string, document: string): Promise<void>;
  makeDocument(): Promise<void>;
  forgetDocument(id: string): Promise<void>;
}

/** What the form holds of the school itself, to be there for the next pupil. */
function schoolWordsIn({ fields }: DocumentForm): Record<string, string> {
  const typed = fields.filter(
    ({ field, origin, value }) => field.school === true && origin === 'typed' && value.trim(),
  );
  return Object.fromEntries(typed.map(({ field, value }) => [field.id, value.trim().slice(0, 500)]));
}

/** What can be done on the page with documents. */
export function documentsActions(
  deps: OwnPageDeps,
  store: StoreApi<OwnPageState>,
  attempt: (work: () => Promise<void>) => Promise<void>,
  refresh: () => Promise<unknown>,
): DocumentsActions {
  const { client } = deps;
  const change = (part: Partial<DocumentsState>) =>
    store.setState(({ documents }) => ({ documents: { ...documents, ...part }, told: null }));
  const command = async (what: PlanCommand) => {
    const planId = chosenDocument(store.getState())?.input.plan?.id;
    if (planId === undefined) return;
    await client.send('plan/command', { commandId: crypto.randomUUID(), planId, command: what });
    await refresh();
  };
  const knowOwn = (key: string, own: OwnTemplate) =>
    store.setState(({ documents }) => ({ documents: { ...documents, own: { ...documents.own, [key]: own } } }));

  /** The template as it is kept now; what it asks for is read again each time. */
  async function keptTemplate(playbook: string, document: string): Promise<OwnTemplate | null> {
    const kept = await client.send('word-template/read', { playbook, document });
    if (kept === null) return null;
    const bytes = fromBase64(kept.content);
    const own = { name: kept.name, bytes, read: await deps.readTemplate(bytes) };
    knowOwn(ownKey(playbook, document), own);
    return own;
  }

  async function drop(playbook: string, document: string): Promise<void> {
    await client.send('word-template/drop', { playbook, document });
    change({ ownProblems: [] });
    await refresh();
    store.setState({ told: 'Het sjabloon van je school is weg. Draaiboek gebruikt weer het zijne.' });
  }

  return {
    prepareDocuments: () =>
      attempt(async () => {
        const { plan, quotes } = store.getState().documents;
        if (plan !== null && quotes?.plan !== plan) {
          const texts = await client.send('documents/texts', { planId: plan });
          store.setState(({ documents }) => ({ documents: { ...documents, quotes: { plan, texts } } }));
        }
        for (const { playbook, document } of store.getState().overview?.wordTemplates ?? []) {
          await keptTemplate(playbook, document);
        }
      }),
    startDocuments: (plan, document) => change({ plan, document }),
    chooseDocumentsPlan: (plan) =>
      change({ ...noDocuments, plan, own: store.getState().documents.own, quotes: store.getState().documents.quotes }),
    chooseDocument: (document) => change({ document, ownProblems: [] }),
    saySigning: (signedOn) => change({ signedOn }),
    sayBirthDate: (value) =>
      attempt(() => command({ do: 'answer', question: birthDateQuestion, scope: 'pupil', value })),
    typeInDocument: (field, value) => change({ typed: { ...store.getState().documents.typed, [field]: value } }),
    takeTemplate: (name, bytes) =>
      attempt(async () => {
        const chosen = chosenDocument(store.getState());
        if (chosen === null || chosen.form === null) return;
        const of = { playbook: chosen.input.playbook.id, document: chosen.form.paper.id };
        const content = await bytes();
        const read = await deps.readTemplate(content);
        if (!read.ok) return change({ ownProblems: read.problems });
        const called = name.slice(0, 200);
        await client.send('word-template/keep', { ...of, name: called, content: toBase64(content) });
        knowOwn(ownKey(of.playbook, of.document), { name: called, bytes: content, read });
        change({ ownProblems: [] });
        await refresh();
        store.setState({ told: `‘${called}’ is bewaard in deze browser, voor elk plan.` });
      }),
    dropTemplate: () =>
      attempt(async () => {
        const chosen = chosenDocument(store.getState());
        if (chosen !== null && chosen.form !== null) await drop(chosen.input.playbook.id, chosen.form.paper.id);
      }),
    dropWordTemplate: (playbook, document) => attempt(() => drop(playbook, document)),
    makeDocument: () =>
      attempt(async () => {
        const chosen = chosenDocument(store.getState());
        if (chosen === null || chosen.form === null) return;
        const { input, form } = chosen;
        const own = await keptTemplate(input.playbook.id, form.paper.id);
        const [broken] = own === null ? [] : brokenOwn(own);
        if (broken !== undefined) throw new Told(broken);
        const name = documentFileName(form.paper.title, input.pupil?.name ?? '');
        if (own === null) await deps.makeDocument(name, templateOf(input, form), templateValues(form));
        else await deps.makeDocument(name, own.bytes, ownFilling(form, tagsOf(own)).values);
        const schoolWords = schoolWordsIn(form);
        if (Object.keys(schoolWords).length > 0) {
          const before = input.settings.schoolWords;
          const settings = await client.send('settings/write', { schoolWords: { ...before, ...schoolWords } });
          store.setState({ settings });
        }
        const made = {
          id: crypto.randomUUID(),
          document: form.paper.id,
          on: input.today,
          values: valuesToKeep(form),
        };
        await command({ do: 'record-document', made });
        change({ document: form.paper.id, typed: {} });
        store.setState({ told: `‘${name}’ staat bij je downloads.` });
      }),
    forgetDocument: (documentId) =>
      attempt(async () => {
        await command({ do: 'forget-document', documentId });
        store.setState({ told: 'Dat document staat niet meer in de lijst. Het bestand zelf blijft bij je downloads.' });
      }),
  };
}
