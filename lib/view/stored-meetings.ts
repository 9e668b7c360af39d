import { shortDate } from '@/lib/core/format/dates';
import { capitalised, list } from '@/lib/core/format/list';
import { agreementText } from '@/lib/core/meeting/agreement-text';
import { personText } from '@/lib/core/meeting/people';
import type { Meeting } from '@/lib/core/model/meeting';
import type { Plan } from '@/lib/core/model/plan';
import type { Playbook } from '@/lib/core/model/playbook';
import { presenceTitles } from './meeting/presence';
import { meetingTitle } from './meeting/title';
import type { StoredGroup, StoredLine } from './stored-lines';

/** When each meeting was, who led it and who was there. */
export function meetingsKept(meetings: readonly Meeting[], playbooks: readonly Playbook[]): StoredGroup[] {
  return meetings.map((meeting) => ({
    title: meetingTitle(
      meeting,
      playbooks.find(({ id }) => id === meeting.playbook),
    ),
    lines: [
      ...(meeting.chair === '' ? [] : [{ name: 'Voorzitter', value: meeting.chair }]),
      ...meeting.attendees.map((one) => ({ name: presenceTitles[one.as], value: personText(one) })),
    ],
  }));
}

/** What was typed in meetings about this plan, a group for each meeting. */
export function meetingGroups(plan: Plan, meetings: readonly Meeting[], playbook: Playbook | undefined): StoredGroup[] {
  const titles = new Map(playbook?.steps.flatMap((step) => step.items).map(({ id, title }) => [id, title]));
  const topics = new Map(playbook?.report?.topics.map(({ step, title }) => [step, title]));
  return meetings.flatMap((meeting) => {
    const entry = meeting.pupils.find(({ planId }) => planId === plan.id);
    if (entry === undefined) return [];
    const lines = [
      { name: 'Onderwerpen', value: list(entry.topics.map((step) => topics.get(step) ?? step)) },
      { name: 'Besluit', value: entry.decision },
      { name: 'Motivatie', value: entry.motivation },
      ...Object.entries(entry.texts).map(([item, value]) => ({ name: titles.get(item) ?? item, value })),
      ...entry.agreements.map((one) => ({ name: 'Afspraak', value: agreementText(one) })),
    ];
    return [{ title: capitalised(meetingTitle(meeting, playbook)), lines: lines.filter(({ value }) => value !== '') }];
  });
}

/** What stands open, and what was done. */
export function pointLines({ points = [] }: Plan): StoredLine[] {
  return points.map((point) => ({
    name: point.doneOn === null ? 'Openstaand' : `Gedaan op ${shortDate(point.doneOn)}`,
    value: agreementText(point),
  }));
}
