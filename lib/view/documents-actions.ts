import type { StoreApi } from 'zustand/vanilla';
import { documentFileName, type TemplateValues, templateValues } from '@/lib/core/documents/fill';
import { type DocumentForm, valuesToKeep } from '@/lib/core/documents/form';
import { ownFilling, type ReadTemplate } from '@/lib/core/documents/own-template';
import { templateOf } from '@/lib/core/documents/template/template';
import { birthDateQuestion } from '@/lib/core/evaluate/facts';
import type { IsoDate } from '@/lib/core/model/basics';
import type { PlanCommand } from '@/lib/core/model/command';
import { chosenDocument, type DocumentsState, noDocuments } from './documents-page';
import type { OwnPageDeps, OwnPageState } from './welcome-store';

/** Makes a file of a template (the files in it, or a .docx as it is) and its values, and gives it to the user. */
export type MakeDocument = (
  name: string,
  template: Readonly<Record<string, string>> | ArrayBuffer,
  values: TemplateValues,
) => Promise<void>;

/** Reads what a school's own .docx asks for. */
export type ReadOwnTemplate = (bytes: ArrayBuffer) => Promise<ReadTemplate>;

export interface DocumentsActions {
  /** What the address of the page asks for; null for nothing. */
  startDocuments(plan: string | null, document: string | null): void;
  chooseDocumentsPlan(plan: string): void;
  chooseDocument(document: string): void;
  saySigning(day: IsoDate | null): void;
  sayBirthDate(day: IsoDate): Promise<void>;
  typeInDocument(field: string, value: string): void;
  /** Takes the school's own template for the document that is chosen. */
  takeTemplate(name: string, bytes: () => Promise<ArrayBuffer>): Promise<void>;
  dropTemplate(): void;
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
  return {
    startDocuments: (plan, document) => change({ plan, document }),
    chooseDocumentsPlan: (plan) => change({ ...noDocuments, plan, own: store.getState().documents.own }),
    chooseDocument: (document) => change({ document, ownProblems: [] }),
    saySigning: (signedOn) => change({ signedOn }),
    sayBirthDate: (value) =>
      attempt(() => command({ do: 'answer', question: birthDateQuestion, scope: 'pupil', value })),
    typeInDocument: (field, value) => change({ typed: { ...store.getState().documents.typed, [field]: value } }),
    takeTemplate: (name, bytes) =>
      attempt(async () => {
        const document = chosenDocument(store.getState())?.form?.paper.id;
        if (document === undefined) return;
        const content = await bytes();
        const read = await deps.readTemplate(content);
        if (!read.ok) change({ own: null, ownProblems: read.problems });
        else change({ own: { document, name, bytes: content, tags: read }, ownProblems: [] });
      }),
    dropTemplate: () => change({ own: null, ownProblems: [] }),
    makeDocument: () =>
      attempt(async () => {
        const chosen = chosenDocument(store.getState());
        if (chosen === null || chosen.form === null) return;
        const { input, form, own } = chosen;
        const name = documentFileName(form.paper.title, input.pupil?.name ?? '');
        if (own === null) await deps.makeDocument(name, templateOf(input, form.paper), templateValues(form));
        else await deps.makeDocument(name, own.bytes, ownFilling(form, own.tags).values);
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
