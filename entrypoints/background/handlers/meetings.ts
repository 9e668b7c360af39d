import type { Handlers } from '@/lib/messages/server';
import type { Deps } from '../deps';

type MeetingHandlers = Pick<Handlers, 'meeting/keep' | 'meeting/erase'>;

/** Meetings about several pupils: kept as they are typed, and erased. */
export function meetingHandlers({ store }: Deps): MeetingHandlers {
  return {
    async 'meeting/keep'({ meeting }) {
      await store.keepMeeting(meeting);
      return {};
    },
    async 'meeting/erase'({ id }) {
      await store.eraseMeeting(id);
      return {};
    },
  };
}
