import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseFreeDays } from '@/lib/core/free-days/parse';
import type { SchoolYear } from '@/lib/core/model/basics';
import type { Settings } from '@/lib/core/model/settings';
import { type CouplingsActions, couplingsActions } from './couplings-actions';
import { type DaysPageActions, daysPageActions } from './days-page';
import { type DocumentsActions, documentsActions } from './documents-actions';
import { type FreeDaysActions, freeDaysActions } from './free-days-actions';
import { type MeetingActions, meetingActions } from './meeting/actions';
import type { OwnPageDeps } from './own-page-ports';
import { initialOwnPage, type OwnPageState } from './own-page-state';
import { type RulesActions, rulesActions } from './rules-actions';
import { type WordsModel, withSchoolWords } from './settings-words';
import { type TemplatesActions, templatesActions } from './templates-actions';

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
  const store = createStore<OwnPageState>(() => initialOwnPage);

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
