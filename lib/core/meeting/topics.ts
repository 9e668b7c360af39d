import type { IsoDate } from '@/lib/core/model/basics';
import type { Checklist } from '@/lib/core/model/checklist';
import type { Playbook } from '@/lib/core/model/playbook';

/** One topic that a meeting can speak about, for one plan. */
export interface MeetingTopic {
  step: string;
  title: string;
  /** False once a report about it is known. */
  open: boolean;
  /** The day of that report, where it is known. */
  reportedOn: IsoDate | null;
}

/** The topics of this plan, in the playbook's order, without those that it does not need. */
export function meetingTopics({ report }: Playbook, checklist: Checklist): MeetingTopic[] {
  return (report?.topics ?? []).flatMap(({ step: id, title }) => {
    const step = checklist.steps.find((one) => one.id === id);
    if (step === undefined || step.state === 'not-needed') return [];
    return [{ step: id, title, open: step.report?.state !== 'present', reportedOn: step.report?.date ?? null }];
  });
}

/** The topics that still lack a report. */
export function openTopics(playbook: Playbook, checklist: Checklist): string[] {
  return meetingTopics(playbook, checklist)
    .filter(({ open }) => open)
    .map(({ step }) => step);
}
