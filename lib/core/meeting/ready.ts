import { addDays } from '@/lib/core/calendar/day';
import { shortDate } from '@/lib/core/format/dates';
import { capitalised, list } from '@/lib/core/format/list';
import type { IsoDate } from '@/lib/core/model/basics';
import type { PlanCommand } from '@/lib/core/model/command';
import type { Meeting, MeetingPupil } from '@/lib/core/model/meeting';
import type { Plan } from '@/lib/core/model/plan';
import type { ReadyReport } from '@/lib/core/model/ready';
import type { RenderedReport } from '@/lib/core/model/report';
import { namesOf } from './people';
import { type PupilOfMeeting, pointsOf, recordedReport, reportIdOf } from './report';

/** A report that was not written after so long was written otherwise. */
const longestWait = 30;

/**
 * The last meeting whose report about this plan may still have to be written: something was decided or its report was
 * copied, it is not long ago, and no report of that day was seen in the pupil's file.
 */
export function awaiting(
  meetings: readonly Meeting[],
  plan: Plan,
  today: IsoDate,
): { meeting: Meeting; entry: MeetingPupil } | null {
  const found = meetings
    .filter(({ date }) => date !== null && date <= today && date >= addDays(today, -longestWait))
    .toSorted((one, two) => (two.date ?? '').localeCompare(one.date ?? ''))
    .flatMap((meeting) => meeting.pupils.map((entry) => ({ meeting, entry })))
    .find(({ entry }) => entry.planId === plan.id);
  if (found === undefined || found.entry.topics.length === 0) return null;
  const { meeting, entry } = found;
  const copied = plan.reports.some(({ id }) => id === reportIdOf(meeting, plan.id));
  const seen = plan.reports.some(({ origin, date }) => origin === 'seen' && date === meeting.date);
  return !seen && (copied || entry.decision.trim() !== '') ? found : null;
}

/** The report as the parts of a form, with what notes it on the plan; null for a meeting without a day. */
export function readyReport(of: PupilOfMeeting, rendered: RenderedReport, today: IsoDate): ReadyReport | null {
  const { meeting, entry, plan, playbook } = of;
  const form = playbook.report;
  if (form === undefined || meeting.date === null) return null;
  const topics = form.topics.filter(({ step }) => entry.topics.includes(step)).map(({ title }) => title);
  const excused = namesOf(meeting.attendees, 'excused');
  const there = [...namesOf(meeting.attendees, 'present'), ...namesOf(meeting.attendees, 'advisory')];
  const absent = excused.length === 0 ? [] : [`verontschuldigd: ${excused.join(', ')}`];
  const from = reportIdOf(meeting, plan.id);
  const before = plan.reports.find(({ id }) => id === from);
  const points = (plan.points ?? []).filter((point) => point.from === from);
  const forget: PlanCommand = { do: 'forget-report', reportId: from };
  return {
    planId: plan.id,
    meetingId: meeting.id,
    date: meeting.date,
    parts: {
      kind: form.kindTitle,
      chair: meeting.chair.trim(),
      attendees: [there.join(', '), ...absent].filter((part) => part !== '').join('; '),
      title: `${capitalised(form.meeting)} ${shortDate(meeting.date)}`,
      topics: list(topics),
      text: rendered.text.trim(),
    },
    html: rendered.html,
    missing: rendered.missing,
    note: [recordedReport(meeting, entry), { do: 'agree', from, points: pointsOf(meeting, entry, plan, today) }],
    back: [before === undefined ? forget : recordAgain(before), { do: 'agree', from, points }],
  };
}

/** What records a report as it was. */
export function recordAgain({ id: reportId, ...report }: Plan['reports'][number]): PlanCommand {
  return { do: 'record-report', reportId, ...report };
}
