import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseFreeDays } from '@/lib/core/free-days/parse';
import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';
import type { Playbook } from '@/lib/core/model/playbook';
import type { Settings } from '@/lib/core/model/settings';
import type { Overview } from '@/lib/core/model/sight';
import type { Input, MessageName, Notice, Output } from '@/lib/messages/protocol';
import { type CouplingsActions, couplingsActions } from './couplings-actions';
import { type DaysPageActions, type DaysSaid, daysPageActions } from './days-page';
import { type DocumentsActions, documentsActions, type MakeDocument, type ReadOwnTemplate } from './documents-actions';
import { type DocumentsState, noDocuments } from './documents-page';
import { type FreeDaysActions, type FreeDaysAdded, type FreeDaysOffer, freeDaysActions } from './free-days-actions';
import { type MeetingActions, meetingActions } from './meeting/actions';
import { type MeetingState, noMeeting } from './meeting/state';
import { type RulesActions, rulesActions } from './rules-actions';
import { type WordsModel, withSchoolWords } from './settings-words';
import { type TemplatesActions, templatesActions } from './templates-actions';
import { noTemplates, type TemplatesState } from './templates-model';

/** What Draaiboek's own pages ask of the background. */
export interface OwnPageClient {
  send<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N>>;
  onNotice(listener: (notice: Notice) => void, signal: AbortSignal): void;
}

export interface OwnPageDeps {
  client: OwnPageClient;
  today(): Promise<IsoDate>;
  parseAddress(text: string): { ok: true; host: string } | { ok: false; problem: string };
  /** Gives the user a text as a file. */
  saveFile(name: string, text: string): void;
  /** Puts a text on the clipboard, with its html where it has one; false where the browser refuses. */
  copy(text: string, html: string | null): Promise<boolean>;
  makeDocument: MakeDocument;
  readTemplate: ReadOwnTemplate;
  signal: AbortSignal;
}

export interface OwnPageState {
  settings: Settings | null;
  playbooks: Playbook[];
  overview: Overview | null;
  today: IsoDate | null;
  /** Said once something was kept or erased. */
  told: string | null;
  /** The plan whose days are shown, and what was last said of one of them. */
  daysPlan: string | null;
  daysSaid: DaysSaid | null;
  documents: DocumentsState;
  meeting: MeetingState;
  /** The school year whose free days are entered; null for the one that is busy. */
  freeDaysYear: SchoolYear | null;
  /** What a calendar file would add to the free days, and what it just added. */
  offer: FreeDaysOffer | null;
  added: FreeDaysAdded | null;
  /** What was wrong with a file of couplings, each with its place. */
  importProblems: string[];
  templates: TemplatesState;
  /** What is looked for among the rules. */
  ruleQuery: string;
  trouble: string | null;
}

export interface OwnPageActions
  extends CouplingsActions,
    DaysPageActions,
    DocumentsActions,
    FreeDaysActions,
    MeetingActions,
    RulesActions,
    TemplatesActions {
  start(): Promise<void>;
  chooseRole(role: string): Promise<void>;
  /** Answers at once what is wrong with the typed address; nothing wrong: it is kept. */
  saveAddress(text: string): string[];
  saveFreeDays(schoolYear: SchoolYear, text: string): string[];
  /** What is said of the user, or of the school for its documents. */
  saveWords(about: WordsModel['id'], words: Record<string, string>): void;
  finishWelcome(): Promise<void>;
  erasePupil(key: string): Promise<void>;
  eraseEverything(): Promise<void>;
  /** Lets go of the typed texts that are held in memory. */
  eraseRescued(): Promise<void>;
}

/** The state of the first day, the settings and *Wat wordt bewaard*. */
export function createOwnPageStore(deps: OwnPageDeps): { store: StoreApi<OwnPageState>; actions: OwnPageActions } {
  const { client } = deps;
  const store = createStore<OwnPageState>(() => ({
    settings: null,
    playbooks: [],
    overview: null,
    today: null,
    told: null,
    daysPlan: null,
    daysSaid: null,
    documents: noDocuments,
    meeting: noMeeting,
    freeDaysYear: null,
    offer: null,
    added: null,
    importProblems: [],
    templates: noTemplates,
    ruleQuery: '',
    trouble: null,
  }));

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      store.setState({ trouble: null });
    } catch (error) {
      const known = error instanceof Error && (error.name === 'Told' || error.name === 'ContextGone');
      store.setState({
        trouble: known ? error.message : 'Dat lukte niet. Herlaad deze pagina en probeer het nog eens.',
      });
    }
  }

  const refreshOverview = async () => store.setState({ overview: await client.send('stored/overview', {}) });
  const refreshSettings = async () => store.setState({ settings: await client.send('settings/read', {}) });
  const write = (change: Partial<Settings>, told: string | null) =>
    attempt(async () => store.setState({ settings: await client.send('settings/write', change), told }));

  client.onNotice(({ notice }) => {
    if (notice === 'settings-changed') void attempt(refreshSettings);
    if (notice === 'plan-changed' || notice === 'couplings-changed') void attempt(refreshOverview);
  }, deps.signal);

  const actions: OwnPageActions = {
    start: () =>
      attempt(async () => {
        const [today, playbooks] = await Promise.all([
          deps.today(),
          client.send('playbooks/active', {}),
          refreshSettings(),
          refreshOverview(),
        ]);
        store.setState({ today, playbooks });
      }),
    chooseRole: (role) => write({ role }, 'Je rol is bewaard.'),
    saveAddress(text) {
      const parsed = deps.parseAddress(text);
      if (!parsed.ok) return [parsed.problem];
      void write({ host: parsed.host }, 'Het adres is bewaard.');
      return [];
    },
    saveFreeDays(schoolYear, text) {
      const { dates, problems } = parseFreeDays(text, schoolYear);
      if (problems.length > 0) return problems;
      const others = store.getState().settings?.freeDays ?? {};
      void write({ freeDays: { ...others, [schoolYear]: dates } }, 'De vrije dagen zijn bewaard.');
      return [];
    },
    saveWords(about, words) {
      if (about === 'user') return void write({ userName: (words['userName'] ?? '').trim() }, 'Je naam is bewaard.');
      const kept = store.getState().settings?.schoolWords ?? {};
      void write({ schoolWords: withSchoolWords(kept, words) }, 'Bewaard voor elk document.');
    },
    finishWelcome: () => write({ welcomed: true }, null),
    erasePupil: (pupilKey) =>
      attempt(async () => {
        await client.send('pupil/erase', { pupilKey });
        await refreshOverview();
        store.setState({ told: 'Alles van deze leerling is gewist.' });
      }),
    eraseEverything: () =>
      attempt(async () => {
        await client.send('everything/erase', {});
        await Promise.all([refreshOverview(), refreshSettings()]);
        store.setState({ told: 'Alles is gewist. Draaiboek begint opnieuw, zoals op de eerste dag.' });
      }),
    eraseRescued: () =>
      attempt(async () => {
        await client.send('rescue/clear', {});
        await refreshOverview();
        store.setState({ told: 'De teksten in het geheugen zijn gewist.' });
      }),
    ...couplingsActions(deps, store, attempt, refreshOverview),
    ...freeDaysActions(store, attempt, write),
    ...daysPageActions(deps, store, attempt, refreshOverview),
    ...documentsActions(deps, store, attempt, refreshOverview),
    ...meetingActions(deps, store, attempt, refreshOverview),
    ...rulesActions(store, write),
    ...templatesActions(deps, store, attempt),
  };
  return { store, actions };
}
