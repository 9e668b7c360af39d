import { browser } from 'wxt/browser';
import { type Notice, notice } from './protocol';

/** Calls back for every notice of the background until the signal ends it; whatever else arrives is left alone. */
export function listenToNotices(listener: (notice: Notice) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { onMessage } = browser.runtime;
  const hear = (message: unknown): undefined => {
    const parsed = notice.safeParse(message);
    if (parsed.success) listener(parsed.data);
  };
  onMessage.addListener(hear);
  signal.addEventListener('abort', () => onMessage.removeListener(hear), { once: true });
}

/** Tells every open sidebar, and our own pages. A tab or page without anybody listening is no problem. */
export async function broadcast(message: Notice, schoolPages: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: schoolPages });
  await Promise.allSettled([
    browser.runtime.sendMessage(message),
    ...tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, message, { frameId: 0 }))),
  ]);
}
