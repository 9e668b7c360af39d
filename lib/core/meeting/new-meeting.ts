import { schoolYearOf } from '@/lib/core/calendar/school-year';
import type { IsoDate } from '@/lib/core/model/basics';
import type { Meeting, MeetingPupil } from '@/lib/core/model/meeting';
import type { Plan } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';

/** A pupil about whom nothing was said yet. */
export function newPupil(planId: string, topics: string[]): MeetingPupil {
  return { planId, topics, decision: '', motivation: '', texts: {}, agreements: [] };
}

/** Whether a meeting on this day is likely to speak about this plan: it has open topics, and its year is not over. */
export function comesUp(plan: Pick<Plan, 'schoolYear'>, open: readonly string[], date: IsoDate): boolean {
  return open.length > 0 && (plan.schoolYear === null || plan.schoolYear >= schoolYearOf(date));
}

/** A meeting of today about the plans that come up, with nobody there yet. */
export function newMeeting(
  playbook: Playbook,
  id: string,
  date: IsoDate,
  plans: readonly { plan: Plan; open: string[] }[],
): Meeting {
  return {
    id,
    playbook: playbook.id,
    kind: playbook.report?.kind ?? '',
    date,
    chair: '',
    attendees: [],
    pupils: plans
      .filter(({ plan, open }) => comesUp(plan, open, date))
      .map(({ plan, open }) => newPupil(plan.id, open)),
    revision: 1,
  };
}

/** The meeting without these plans; null once it was about nobody else. */
export function withoutPlans(meeting: Meeting, planIds: readonly string[]): Meeting | null {
  const pupils = meeting.pupils.filter(({ planId }) => !planIds.includes(planId));
  if (pupils.length === meeting.pupils.length) return meeting;
  return pupils.length === 0 ? null : { ...meeting, pupils, revision: meeting.revision + 1 };
}
