import { dayAndMonth } from '@/lib/core/format/dates';
import { weekdayNames } from '@/lib/core/format/weekdays';
import { type DayChange, withDayChange } from '@/lib/core/plan/days-by-hand';
import type { SidebarActions } from '../actions-type';
import { type Context, planPlace, tell, undoBy } from '../context';

type DaysActions = Pick<SidebarActions, 'openDays' | 'sayDay' | 'setHalfDay' | 'openFreeDays'>;

/** "Ging niet door: 12 januari" */
export function dayChangeText(change: DayChange): string {
  if (change.say === 'half') {
    return `${change.on ? 'Halve dag' : 'Hele dag'}: ${weekdayNames[change.day]}`;
  }
  const said = { missed: 'Ging niet door', extra: 'Inhaaldag', 'as-planned': 'Weer zoals gepland' };
  return `${said[change.say]}: ${dayAndMonth(change.date)}`;
}

/** The counted days month by month: what the calendar cannot know is said here. */
export function daysActions(context: Context): DaysActions {
  const { deps, store, session } = context;

  async function change(what: DayChange): Promise<void> {
    const stored = planPlace(store.getState())?.stored;
    if (stored == null) return;
    const before = stored.plan.daysByHand ?? {};
    if ((await session.command({ do: 'set-days', days: withDayChange(before, what) })) === null) return;
    const id = deps.newId();
    const text = dayChangeText(what);
    const undo = () => undoBy(session, { do: 'set-days', days: before });
    tell(context, { tone: 'done', text, undo: id }, { id, item: '', title: text, undo });
  }

  return {
    openDays: () => store.setState({ panel: 'days' }),
    sayDay: (say, date, reason) => void change(say === 'as-planned' ? { say, date } : { say, date, reason }),
    setHalfDay: (day, on) => void change({ say: 'half', day, on }),
    openFreeDays() {
      deps.client
        .send('own-page/open', { section: 'instellingen' })
        .catch((error: unknown) => session.failed(error, null));
    },
  };
}
