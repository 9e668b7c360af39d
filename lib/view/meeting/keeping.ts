import type { StoreApi } from 'zustand/vanilla';
import type { Meeting } from '@/lib/core/model/meeting';
import type { OwnPageDeps } from '../own-page-ports';
import type { OwnPageState } from '../own-page-state';
import { type MeetingState, noMeeting } from './state';

export interface Keeping {
  set(part: Partial<MeetingState>): void;
  /** Goes on with a meeting of which this revision is kept; 0 for a new one. */
  begin(meeting: Meeting, revision: number): void;
  /** Shows the meeting as it is now and keeps it. */
  keep(meeting: Meeting): void;
  /** Once all that was typed is kept. */
  settled(): Promise<void>;
}

/**
 * Keeps the open meeting at every key, one change at a time: what is typed while one is on its way goes along with the
 * next. What was changed in another window meanwhile is never written over: the page then shows what is kept.
 */
export function meetingKeeping(
  deps: OwnPageDeps,
  store: StoreApi<OwnPageState>,
  attempt: (work: () => Promise<void>) => Promise<void>,
  refresh: () => Promise<unknown>,
  /** Called once the page shows what was kept in another window. */
  changedElsewhere: () => void,
): Keeping {
  let waiting: Meeting | null = null;
  let busy: Promise<void> | null = null;
  let known = 0;
  let confirming = false;
  const set = (part: Partial<MeetingState>) => store.setState(({ meeting }) => ({ meeting: { ...meeting, ...part } }));
  const kept = (id: string) => store.getState().overview?.meetings.find((one) => one.id === id);
  const isOpen = (id: string) => store.getState().meeting.open?.id === id;

  async function keepAll(): Promise<void> {
    for (let next = waiting; next !== null; next = waiting) {
      waiting = null;
      const meeting = { ...next, revision: known + 1 };
      try {
        await deps.client.send('meeting/keep', { meeting });
        known = meeting.revision;
        remember(meeting);
      } catch (error) {
        // What was typed stays on the screen, and goes along with the next key, unless another window was first.
        waiting = null;
        await refresh();
        if ((kept(meeting.id)?.revision ?? 0) !== known) show(meeting.id);
        throw error;
      }
    }
  }

  /** The list of meetings shows what is kept, without asking for all of it again. */
  function remember(meeting: Meeting): void {
    store.setState(({ overview }) => {
      if (overview === null) return {};
      const others = overview.meetings.filter(({ id }) => id !== meeting.id);
      return { overview: { ...overview, meetings: [meeting, ...others] } };
    });
  }

  function show(id: string): void {
    if (!isOpen(id)) return;
    const now = kept(id);
    known = now?.revision ?? 0;
    set(now === undefined ? noMeeting : { open: now, undo: null });
    changedElsewhere();
  }

  // Another window may erase a pupil, or go on with this meeting. An overview that was asked for before the last change
  // came later than it, so only a newer meeting counts, and one that is gone is asked for once more.
  store.subscribe(({ overview, meeting: { open } }, before) => {
    if (overview === before.overview || open === null || busy !== null || known === 0) return;
    const now = kept(open.id);
    if (now === undefined) void attempt(() => confirmGone(open.id));
    else if (now.revision > known) show(open.id);
  });

  async function confirmGone(id: string): Promise<void> {
    if (confirming) return;
    confirming = true;
    try {
      await refresh();
      if (isOpen(id) && kept(id) === undefined) show(id);
    } finally {
      confirming = false;
    }
  }

  deps.signal.addEventListener('abort', () => {
    if (waiting === null) return;
    const meeting = { ...waiting, revision: known + 2 };
    deps.client.send('meeting/keep', { meeting }).catch(() => undefined);
  });

  return {
    set,
    begin(meeting, revision) {
      known = revision;
      set({ ...noMeeting, open: meeting });
    },
    keep(meeting) {
      set({ open: meeting });
      waiting = meeting;
      busy ??= attempt(keepAll).finally(() => {
        busy = null;
      });
    },
    async settled() {
      while (busy !== null) await busy;
    },
  };
}
