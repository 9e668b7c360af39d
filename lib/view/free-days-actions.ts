import type { StoreApi } from 'zustand/vanilla';
import { longDate } from '@/lib/core/format/dates';
import { count } from '@/lib/core/format/list';
import { readCalendar } from '@/lib/core/free-days/ics';
import type { IsoDate, SchoolYear } from '@/lib/core/model/basics';
import type { Settings } from '@/lib/core/model/settings';
import type { OwnPageState } from './own-page-state';

export interface FreeDaysActions {
  chooseFreeDaysYear(schoolYear: SchoolYear): void;
  offerCalendar(schoolYear: SchoolYear, name: string, text: () => Promise<string>): Promise<void>;
  dropCalendar(): void;
  addFreeDays(dates: readonly IsoDate[]): Promise<void>;
  undoFreeDays(): Promise<void>;
}

/** Taking the school's free days over from a calendar file: looked at first, then added, and taken back. */
export function freeDaysActions(
  store: StoreApi<OwnPageState>,
  attempt: (work: () => Promise<void>) => Promise<void>,
  write: (change: Partial<Settings>, told: string | null) => Promise<void>,
): FreeDaysActions {
  const entered = () => store.getState().settings?.freeDays ?? {};
  return {
    chooseFreeDaysYear: (freeDaysYear) => store.setState({ freeDaysYear, offer: null, added: null, told: null }),
    offerCalendar: (schoolYear, name, text) =>
      attempt(async () => {
        const { days, skipped } = readCalendar(await text(), schoolYear);
        const known = entered()[schoolYear] ?? [];
        const fresh = days.filter(({ date }) => !known.includes(date));
        const same = days.length - fresh.length;
        const told = [
          `${name}: ${count(fresh.length, 'nieuwe dag', 'nieuwe dagen')} in schooljaar ${schoolYear}.`,
          ...(same === 0 ? [] : [`${count(same, 'dag stond', 'dagen stonden')} er al.`]),
        ].join(' ');
        const shown = fresh.map(({ date, title, likely }) => ({ date, text: `${longDate(date)}: ${title}`, likely }));
        store.setState({ offer: { schoolYear, days: shown, told, skipped }, added: null, told: null });
      }),
    dropCalendar: () => store.setState({ offer: null }),
    async addFreeDays(dates) {
      const { offer } = store.getState();
      if (offer === null || dates.length === 0) return;
      const { schoolYear } = offer;
      const before = entered()[schoolYear];
      const all = [...new Set([...(before ?? []), ...dates])].sort();
      await write({ freeDays: { ...entered(), [schoolYear]: all } }, null);
      if (store.getState().trouble !== null) return;
      const text = `${count(dates.length, 'vrije dag', 'vrije dagen')} toegevoegd.`;
      store.setState({ offer: null, added: { text, schoolYear, before } });
    },
    async undoFreeDays() {
      const { added } = store.getState();
      if (added === null) return;
      const { [added.schoolYear]: _, ...others } = entered();
      const { schoolYear, before } = added;
      await write(
        { freeDays: before === undefined ? others : { ...others, [schoolYear]: before } },
        'De vrije dagen zijn weer zoals voordien.',
      );
      if (store.getState().trouble === null) store.setState({ added: null });
    },
  };
}
