import { shortDate } from '@/lib/core/format/dates';
import { capitalised } from '@/lib/core/format/list';
import type { Meeting } from '@/lib/core/model/meeting';
import type { Playbook } from '@/lib/core/model/playbook';

/** What a meeting goes by: its playbook's name for it, and its day. */
export function meetingTitle(meeting: Meeting, playbook: Playbook | undefined): string {
  const name = capitalised(playbook?.report?.meeting ?? 'vergadering');
  return meeting.date === null ? `${name} zonder datum` : `${name} van ${shortDate(meeting.date)}`;
}
