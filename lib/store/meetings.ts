import { withoutPlans } from '@/lib/core/meeting/new-meeting';
import { type Meeting, meeting as meetingSchema } from '@/lib/core/model/meeting';
import { Told } from '@/lib/core/model/told';
import type { Database } from './database';
import { type Read, readAll, unreadable } from './rows';

/** Every meeting, the last one first; those that cannot be read are left alone. */
export async function readMeetings(database: Database): Promise<Read<Meeting>> {
  const { rows, unreadable } = readAll(meetingSchema, await database.meetings.toArray());
  const order = (one: Meeting, two: Meeting) =>
    (two.date ?? '').localeCompare(one.date ?? '') || two.id.localeCompare(one.id);
  return { rows: rows.toSorted(order), unreadable };
}

/**
 * Keeps a meeting, where it follows on what is kept of it: a window that shows an older one must not write over a newer,
 * nor bring back what was erased. The same meeting that arrives twice changes nothing.
 */
export async function keepMeeting(database: Database, meeting: Meeting): Promise<void> {
  const raw = await database.meetings.get(meeting.id);
  const before = raw === undefined ? null : meetingSchema.safeParse(raw);
  if (before?.success === false) throw unreadable();
  const next = meetingSchema.parse(meeting);
  const kept = before?.data;
  if (kept !== undefined && JSON.stringify(kept) === JSON.stringify(next)) return;
  if (next.revision !== (kept?.revision ?? 0) + 1) {
    throw new Told('Dit is in een ander venster veranderd of gewist. Je ziet nu wat er bewaard is.');
  }
  await database.meetings.put(next);
}

/** Takes these plans out of every meeting; one that was about nobody else goes. One that cannot be read and names such a plan goes as a whole. */
export async function erasePlansInMeetings(database: Database, planIds: readonly string[]): Promise<void> {
  const { meetings } = database;
  for (const key of await meetings.toCollection().primaryKeys()) {
    const raw = await meetings.get(key);
    const parsed = meetingSchema.safeParse(raw);
    const names = planIds.some((planId) => JSON.stringify(raw).includes(planId));
    const left = parsed.success ? withoutPlans(parsed.data, planIds) : null;
    if (left !== null && names) await meetings.put(left);
    else if (left === null && names) await meetings.delete(key);
  }
}
