import { browser } from 'wxt/browser';
import { isoDate } from '@/lib/core/model/basics';
import type { Clock } from '@/lib/view/ports';

const two = (n: number): string => String(n).padStart(2, '0');

/** The local calendar day and time. The build for browser tests can be told which day it is. */
export async function createClock(): Promise<Clock> {
  const fixed = import.meta.env.MODE === 'e2e' ? await storedDay() : null;
  return {
    today() {
      const now = new Date();
      return fixed ?? `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    time() {
      const now = new Date();
      return `${two(now.getHours())}:${two(now.getMinutes())}`;
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    turn: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

async function storedDay(): Promise<string | null> {
  const { e2eToday } = await browser.storage.local.get('e2eToday');
  const parsed = isoDate.safeParse(e2eToday);
  return parsed.success ? parsed.data : null;
}
