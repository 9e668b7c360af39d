import { browser } from 'wxt/browser';
import { type Notice, notice } from './content';

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

/** Tells every open sidebar but the one in the tab that caused it, and our own pages; nobody listening is no problem. */
export async function broadcast(message: Notice, schoolPages: string[], except: number | null = null): Promise<void> {
  const tabs = await browser.tabs.query({ url: schoolPages });
  const others = tabs.map(({ id }) => id).filter((id): id is number => id !== undefined && id !== except);
  await Promise.allSettled([
    browser.runtime.sendMessage(message),
    ...others.map((id) => browser.tabs.sendMessage(id, message, { frameId: 0 })),
  ]);
}
