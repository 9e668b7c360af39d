import type { LogRow } from '@/lib/core/model/basics';
import { contactLine } from '@/lib/core/prefill/contact';
import { type Context, planPlace } from './context';
import { reportRequest } from './report-request';
import type { SidebarState } from './state';

/** Typing pauses this long before a contact is worded again. */
const pause = 200;

/** How a contact reads as one line: in the school's own words where it has some; null while they are being made. */
export function contactText({ contactLines }: SidebarState, item: string, row: LogRow): string | null {
  const known = contactLines[item];
  if (known === undefined) return null;
  if (known.row === row) return known.text ?? contactLine(row);
  return known.text === null ? contactLine(row) : null;
}

/** Asks how the contact that is being typed reads; what was typed since is asked again. */
export async function wordContact({ deps, store, session }: Context, item: string): Promise<void> {
  const row = store.getState().contacts[item];
  const isPast = () => store.getState().contacts[item] !== row;
  if (row === undefined || row.date === null || row.content.trim() === '') return;
  if (store.getState().contactLines[item] !== undefined) await deps.clock.wait(pause);
  const place = planPlace(store.getState());
  if (place === null || isPast()) return;
  const words = { chair: '', attendees: '', decision: row.content.trim(), motivation: row.kind };
  const draft = { other: null, topics: [], date: row.date, words, texts: {}, rendered: null, kept: null };
  const context = reportRequest(place, draft, store.getState().settings.role);
  const at = session.epoch();
  // Without an answer the line reads as it always did.
  const told = await deps.client.send('contact/line', { log: item, context }).catch(() => null);
  if (at !== session.epoch() || isPast()) return;
  const text = told?.text ?? null;
  store.setState(({ contactLines }) => ({ contactLines: { ...contactLines, [item]: { row, text } } }));
}
