import { evaluate } from '@/lib/core/evaluate/evaluate';
import { awaiting, readyReport } from '@/lib/core/meeting/ready';
import { meetingReport } from '@/lib/core/meeting/report';
import type { Meeting } from '@/lib/core/model/meeting';
import type { ReadyReport } from '@/lib/core/model/ready';
import type { Handlers } from '@/lib/messages/server';
import { today } from '@/lib/settings/today';
import { findingLines } from '@/lib/view/finding-lines';
import type { Deps } from '../deps';
import { activePlaybooks } from '../playbooks';
import { composed } from './templates';

type MeetingHandlers = Pick<Handlers, 'meeting/keep' | 'meeting/erase' | 'meeting/ready'>;

/** Meetings about several pupils: kept as they are typed, erased, and their reports for the platform's own form. */
export function meetingHandlers({ store, settings, templates }: Deps): MeetingHandlers {
  /** The report that is still to be written for one plan, worded as the school does. */
  async function readyFor(planId: string, host: string, meetings: readonly Meeting[]): Promise<ReadyReport[]> {
    const opened = await store.read(planId);
    const playbook = activePlaybooks().find(({ id }) => id === opened?.plan.playbook);
    if (opened === null || playbook === undefined || opened.pupil.host !== host) return [];
    const { plan, pupil, otherPlans } = opened;
    const day = await today();
    const found = awaiting(meetings, plan, day);
    if (found === null) return [];
    const now = (await settings.read()).settings;
    const checklist = evaluate({ playbook, plan, pupil, otherPlans, settings: now, today: day, snapshot: null });
    const role = playbook.roles.find(({ id }) => id === now.role)?.title ?? '';
    const of = { playbook, plan, pupil, checklist, findings: findingLines(checklist), role, ...found };
    const ready = readyReport(of, await composed({ templates, settings }, meetingReport(of)), day);
    return ready === null ? [] : [ready];
  }

  return {
    async 'meeting/keep'({ meeting }) {
      await store.keepMeeting(meeting);
      return {};
    },
    async 'meeting/erase'({ id }) {
      await store.eraseMeeting(id);
      return {};
    },
    async 'meeting/ready'({ planIds }, { url }) {
      const { host } = new URL(url);
      const meetings = await store.meetings();
      const found = await Promise.all(planIds.map((planId) => readyFor(planId, host, meetings)));
      return found.flat();
    },
  };
}
