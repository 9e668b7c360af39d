import type { IsoDate, ItemValue } from '@/lib/core/model/basics';
import type { Checklist } from '@/lib/core/model/checklist';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Meeting, MeetingPupil } from '@/lib/core/model/meeting';
import type { OpenPoint, Plan, Pupil } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import type { ReportContext } from '@/lib/core/model/report';
import { classTitle } from '@/lib/core/plan/titles';
import { reportItems } from '@/lib/core/reports/item-text';
import { agreementText } from './agreement-text';
import { namesOf } from './people';

/** One pupil of a meeting, with all that the report is made from. */
export interface PupilOfMeeting {
  playbook: Playbook;
  meeting: Meeting;
  entry: MeetingPupil;
  plan: Plan;
  pupil: Pupil;
  checklist: Checklist;
  /** What the checklist says of the plan, as lines. */
  findings: string[];
  /** The user's role, as it is called on screen. */
  role: string;
}

/** The report of a meeting about one plan goes by this id, so that copying it again replaces it. */
export function reportIdOf(meeting: Pick<Meeting, 'id'>, planId: string): string {
  return `${meeting.id}/${planId}`;
}

/** The facts that are kept of a plan, by item. */
export function factsKept(plan: Plan): Record<string, ItemValue> {
  return Object.fromEntries(
    Object.entries(plan.items).flatMap(([item, kept]) => (kept.class === 'fact' ? [[item, kept.value]] : [])),
  );
}

/** What the report of this pupil is rendered from: the plan's facts first, then what was typed here. */
export function meetingReport(of: PupilOfMeeting): ReportContext {
  const { playbook, meeting, entry, plan, pupil, checklist, findings, role } = of;
  const typed = Object.entries(entry.texts).filter(([, text]) => text.trim() !== '');
  return {
    playbook: playbook.id,
    topics: entry.topics,
    student: pupil.name,
    class: pupil.class === null ? null : classTitle(pupil.class),
    schoolYear: plan.schoolYear ?? checklist.schoolYear,
    date: meeting.date,
    chair: meeting.chair,
    attendees: namesOf(meeting.attendees, 'present').join('\n'),
    advisory: namesOf(meeting.attendees, 'advisory').join('\n'),
    excused: namesOf(meeting.attendees, 'excused').join('\n'),
    agreements: entry.agreements.filter(({ what }) => what.trim() !== '').map(agreementText),
    decision: entry.decision,
    motivation: entry.motivation,
    items: { ...Object.fromEntries(typed), ...reportItems(playbook, factsKept(plan)) },
    days: checklist.days?.plan ?? null,
    findings,
    role,
  };
}

/** What is remembered of the report on the plan once it was copied. */
export function recordedReport(meeting: Meeting, entry: MeetingPupil): Extract<PlanCommand, { do: 'record-report' }> {
  const there = [...namesOf(meeting.attendees, 'present'), ...namesOf(meeting.attendees, 'advisory')];
  return {
    do: 'record-report',
    reportId: reportIdOf(meeting, entry.planId),
    topics: entry.topics,
    kind: meeting.kind,
    date: meeting.date,
    origin: 'copied',
    chair: meeting.chair.trim(),
    attendees: there.map((name) => name.slice(0, 500)),
    decision: entry.decision.trim(),
    motivation: entry.motivation.trim(),
  };
}

/** The agreements about this pupil as open points; one that was a point before keeps whether it is done. */
export function pointsOf(meeting: Meeting, entry: MeetingPupil, plan: Plan, today: IsoDate): OpenPoint[] {
  const before = new Map((plan.points ?? []).map((point) => [point.id, point]));
  return entry.agreements
    .filter(({ what }) => what.trim() !== '')
    .map(({ id, what, who, by }) => ({
      id,
      what: what.trim(),
      who: who.trim(),
      by,
      from: reportIdOf(meeting, entry.planId),
      on: meeting.date ?? today,
      doneOn: before.get(id)?.doneOn ?? null,
    }));
}

/** Whether the plan knows the report of this meeting: as it is now, as it was before something changed, or not at all. */
export function reportState(meeting: Meeting, entry: MeetingPupil, plan: Plan): 'none' | 'same' | 'changed' {
  const { do: _, reportId, ...now } = recordedReport(meeting, entry);
  const kept = plan.reports.find(({ id }) => id === reportId);
  if (kept === undefined) return 'none';
  const points = (plan.points ?? []).filter(({ from }) => from === reportId);
  const content = (
    of: Omit<typeof now, 'do' | 'origin'>,
    agreed: readonly { what: string; who: string; by: string | null }[],
  ) =>
    JSON.stringify([
      [...of.topics].sort(),
      [of.date, of.chair ?? '', of.attendees ?? [], of.decision ?? '', of.motivation ?? ''],
      agreed.map(({ what, who, by }) => [what, who, by]),
    ]);
  const agreed = pointsOf(meeting, entry, plan, '');
  return content(kept, points) === content(now, agreed) ? 'same' : 'changed';
}
