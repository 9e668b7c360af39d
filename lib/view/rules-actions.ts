import type { StoreApi } from 'zustand/vanilla';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Settings } from '@/lib/core/model/settings';
import { linesIn } from './notes';
import type { OwnPageState } from './own-page-state';
import { type figures, readFigure } from './rules-figures';

/** What can be set about the rules on our own page. */
export interface RulesActions {
  searchRules(query: string): void;
  switchRule(id: string, on: boolean): Promise<void>;
  /** Answers at once what is wrong with what was typed; nothing wrong: it is kept. */
  saveFigure(id: keyof typeof figures, text: string): string[];
  saveMachines(text: string): string[];
  saveLawChecked(date: IsoDate | null): void;
}

const longestLine = 500;

export function rulesActions(
  store: StoreApi<OwnPageState>,
  write: (change: Partial<Settings>, told: string) => Promise<void>,
): RulesActions {
  let last: Promise<void> = Promise.resolve();
  return {
    searchRules: (ruleQuery) => store.setState({ ruleQuery }),
    switchRule(id, on) {
      // One after the other: each switch starts from what the former left.
      last = last.then(() => {
        const others = (store.getState().settings?.rulesOff ?? []).filter((one) => one !== id);
        return write({ rulesOff: on ? others : [...others, id] }, on ? `${id} is weer aan.` : `${id} is uit.`);
      });
      return last;
    },
    saveFigure(id, text) {
      const read = readFigure(id, text);
      if ('problem' in read) return [read.problem];
      void write({ [id]: read.value }, 'Bewaard.');
      return [];
    },
    saveMachines(text) {
      const riskyMachines = [...new Set(linesIn(text))];
      if (riskyMachines.some((line) => line.length > longestLine)) return ['Houd elke regel bij 500 tekens.'];
      void write({ riskyMachines }, 'De lijst is bewaard.');
      return [];
    },
    saveLawChecked(lawCheckedOn) {
      const { today } = store.getState();
      if (lawCheckedOn !== null && today !== null && lawCheckedOn > today) {
        store.setState({ told: null, trouble: 'Die dag moet nog komen. Kies de dag waarop je de omzendbrief nakeek.' });
        return;
      }
      void write({ lawCheckedOn }, lawCheckedOn === null ? 'De datum is weg.' : 'De datum is bewaard.');
    },
  };
}
