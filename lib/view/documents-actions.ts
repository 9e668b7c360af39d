import type { StoreApi } from 'zustand/vanilla';
import { documentFileName, type TemplateValues, templateValues } from '@/lib/core/documents/fill';
import { type DocumentForm, valuesToKeep } from '@/lib/core/documents/form';
import { templateOf } from '@/lib/core/documents/template/template';
import { birthDateQuestion } from '@/lib/core/evaluate/facts';
import type { IsoDate } from '@/lib/core/model/basics';
import type { PlanCommand } from '@/lib/core/model/command';
import { chosenDocument, type DocumentsState, noDocuments } from './documents-page';
import type { OwnPageDeps, OwnPageState } from './welcome-store';

/** Makes a file of a template and its values, and gives it to the user. */
export type MakeDocument = (
  name: string,
  parts: Readonly<Record<string, string>>,
  values: TemplateValues,
) => Promise<void>;

export interface DocumentsActions {
  /** What the address of the page asks for; null for nothing. */
  startDocuments(plan: string | null, document: string | null): void;
  chooseDocumentsPlan(plan: string): void;
  chooseDocument(document: string): void;
  saySigning(day: IsoDate | null): void;
  sayBirthDate(day: IsoDate): Promise<void>;
  typeInDocument(field: string, value: string): void;
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
    chooseDocumentsPlan: (plan) => store.setState({ documents: { ...noDocuments, plan }, told: null }),
    chooseDocument: (document) => change({ document }),
    saySigning: (signedOn) => change({ signedOn }),
    sayBirthDate: (value) =>
      attempt(() => command({ do: 'answer', question: birthDateQuestion, scope: 'pupil', value })),
    typeInDocument: (field, value) => change({ typed: { ...store.getState().documents.typed, [field]: value } }),
    makeDocument: () =>
      attempt(async () => {
        const chosen = chosenDocument(store.getState());
        if (chosen === null || chosen.form === null) return;
        const { input, form } = chosen;
        const name = documentFileName(form.paper.title, input.pupil?.name ?? '');
        await deps.makeDocument(name, templateOf(input, form.paper), templateValues(form));
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
