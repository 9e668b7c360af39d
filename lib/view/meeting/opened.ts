import { type PupilOfMeeting, reportState } from '@/lib/core/meeting/report';
import type { Meeting } from '@/lib/core/model/meeting';
import type { Playbook, ReportForm } from '@/lib/core/model/playbook';
import { findingLines } from '../finding-lines';
import type { OwnPageState } from '../own-page-state';
import { type MeetingPlan, meetingPlans } from './plans';

type Known = Pick<OwnPageState, 'settings' | 'playbooks' | 'overview' | 'today' | 'meeting'>;

/** One pupil of the open meeting. */
export interface OpenedPupil extends PupilOfMeeting {
  title: string;
  /** Whether the plan knows this meeting's report. */
  report: 'none' | 'same' | 'changed';
}

/** The meeting that is open, with what is kept of its pupils now. */
export interface OpenedMeeting {
  meeting: Meeting;
  playbook: Playbook;
  form: ReportForm;
  plans: MeetingPlan[];
  /** Those whose plan is still kept, in their order. */
  pupils: OpenedPupil[];
}

export function openedMeeting(state: Known): OpenedMeeting | null {
  const { open: meeting } = state.meeting;
  const playbook = state.playbooks.find(({ id }) => id === meeting?.playbook);
  if (meeting === null || playbook?.report === undefined) return null;
  const plans = meetingPlans(state, playbook.id);
  const role = playbook.roles.find(({ id }) => id === state.settings?.role)?.title ?? '';
  const pupils = meeting.pupils.flatMap((entry) => {
    const found = plans.find(({ plan }) => plan.id === entry.planId);
    if (found === undefined) return [];
    const { plan, pupil, checklist, title } = found;
    const findings = findingLines(checklist);
    const report = reportState(meeting, entry, plan);
    return [{ playbook, meeting, entry, plan, pupil, checklist, findings, role, title, report }];
  });
  return { meeting, playbook, form: playbook.report, plans, pupils };
}

/** The first pupil of whom no report was copied; null where all have one. */
export function firstWithoutReport({ pupils }: OpenedMeeting): string | null {
  return pupils.find(({ report }) => report === 'none')?.entry.planId ?? null;
}

/** The pupil of the open meeting that is shown. */
export function shownPupil(state: Known): OpenedPupil | null {
  const { at } = state.meeting;
  if (at.step !== 'pupil') return null;
  return openedMeeting(state)?.pupils.find(({ entry }) => entry.planId === at.planId) ?? null;
}
